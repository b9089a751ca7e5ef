package org.taiyaku.document;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The YAML between two lines of {@code ---} at the very start of a text, and the text after it.
 *
 * @param values what it says, by key; lists are joined by {@code ", "}
 * @param body the text after it; the whole text where there is no front matter
 */
record FrontMatter(SortedMap<String, String> values, String body) {

  private static final Pattern FENCED =
      Pattern.compile(
          "\\A\\s*?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINE = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.*?)[ \\t]*$");

  /** Some hundred kilobytes: what is longer is a text that begins with a rule. */
  private static final int LONGEST = 200_000;

  static FrontMatter of(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    Matcher fenced = FENCED.matcher(head);
    if (!fenced.find()) {
      return new FrontMatter(new TreeMap<>(), text);
    }
    SortedMap<String, String> values = read(fenced.group(1));
    boolean none = values.isEmpty() && !fenced.group(1).isBlank();
    return new FrontMatter(values, none ? text : text.substring(fenced.end()));
  }

  private static SortedMap<String, String> read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10)
            .build();
    SortedMap<String, String> values = new TreeMap<>();
    try {
      if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> values.put(String.valueOf(key), flatten(value)));
      }
    } catch (YamlEngineException | StackOverflowError e) {
      // Writers leave values such as "title: Foo: bar" unquoted, which is no YAML; read them by
      // line. Nobody writes what is too deep for the parser.
      Matcher line = LINE.matcher(yaml);
      while (line.find()) {
        values.put(line.group(1), unquote(line.group(2)));
      }
    }
    return values;
  }

  private static String flatten(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(FrontMatter::flatten).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + flatten(entry.getValue()))
          .collect(Collectors.joining(", "));
    }
    return Objects.toString(value, "");
  }

  private static String unquote(String value) {
    boolean quoted = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted && "\"'".indexOf(value.charAt(0)) >= 0
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
