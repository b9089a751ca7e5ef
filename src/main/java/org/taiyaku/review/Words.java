package org.taiyaku.review;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.page.HtmlWriter;
import org.taiyaku.page.Reasons;
import org.taiyaku.page.Wording;

/** What the pages of the review say in one language: the words of all pages and their own. */
final class Words {

  private static final Map<String, Words> ALL =
      Wording.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, Words::new));

  private final String language;
  private final SortedMap<String, String> texts;
  private final Reasons reasons;

  private Words(String language) {
    this.language = language;
    this.reasons = new Reasons(language);
    this.texts = new TreeMap<>(Wording.texts(language));
    texts.putAll(Wording.texts(Words.class, "texts", language));
  }

  /**
   * The words of a language.
   *
   * @param language one of {@link Wording#LANGUAGES}
   */
  static Words in(String language) {
    return ALL.get(language);
  }

  /** The language, as HTML names it. */
  String language() {
    return language;
  }

  /** What is said for a key, with values in the place of {@code {0}}, {@code {1}}. */
  String say(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("nothing is said for '" + key + "'");
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** What is said for a word of the outputs, such as {@code proposed}; itself if nothing is. */
  String word(String group, String word) {
    return texts.getOrDefault(group + "." + word.replace(' ', '-'), word);
  }

  /** Writes why a file was left alone, or what is odd about a pair: in English where need be. */
  void reason(HtmlWriter html, String element, String reason, String style) throws IOException {
    Optional<String> said = reasons.say(reason);
    if (said.isPresent()) {
      html.element(element, said.get(), "class", style);
    } else {
      html.element(element, reason, "class", style, "lang", "en");
    }
  }

  /** Everything, as the scripts of the pages read it. */
  String json() {
    JsonLine json = new JsonLine();
    texts.forEach(json::text);
    return json.toString();
  }
}
