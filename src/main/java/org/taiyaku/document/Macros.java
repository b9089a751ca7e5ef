package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.DecodeUtil;

/** Macros of template languages in a text: {@code {{Compat}}}, {@code {% include x %}}. */
final class Macros {

  private static final Pattern MACRO =
      Pattern.compile("(?<!\\{)\\{\\{++([^{}]{0,2000}+)\\}\\}++|\\{%[^%\\n]{0,2000}%\\}");
  private static final Pattern CALL =
      Pattern.compile("\\s*([\\w-]+)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Macros that show a word of the text: cross references to an interface, an element, a term. */
  private static final Pattern SHOWS_TEXT =
      Pattern.compile(
          "(?i).*xref|.*element|glossary|http(header|status|method)|csp|htmlattrdef|event|interface"
              + "|specname|non-?standardgeneric|webextapiref|rfc");

  /** Where a specification says it, as the second argument of {@code SpecName}: no text. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*\\.html?(#.*)?|#.*");

  private Macros() {}

  /** Masks the macros of {@code text} with what they show, if they show any text. */
  static String mask(String text, Masks masks) {
    return MACRO.matcher(text).replaceAll(macro -> Matcher.quoteReplacement(mask(macro, masks)));
  }

  private static String mask(MatchResult macro, Masks masks) {
    Matcher call = CALL.matcher(macro.group(1) == null ? "" : macro.group(1));
    if (!call.matches()) {
      return masks.mask(macro.group(), "");
    }
    boolean shows = SHOWS_TEXT.matcher(call.group(1)).matches();
    String shown = shows ? DecodeUtil.fromPlainTextHTML(shownText(arguments(call.group(2)))) : "";
    return masks.mask(shown, shown);
  }

  /** The second argument is the text to show in place of the first, the name. */
  private static String shownText(List<String> arguments) {
    if (arguments.size() > 1
        && !arguments.get(1).isBlank()
        && !ADDRESS.matcher(arguments.get(1)).matches()) {
      return arguments.get(1);
    }
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  private static List<String> arguments(String list) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(list);
    while (argument.find()) {
      arguments.add(argument.group(1) != null ? argument.group(1) : argument.group(2));
    }
    return arguments;
  }
}
