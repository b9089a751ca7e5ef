package org.taiyaku.exchange.glossary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an example is from, in one text: {@code article #place}. */
final class ExampleSource {

  private static final Pattern SOURCE = Pattern.compile("(?:(.*) )?#(.*)", Pattern.DOTALL);

  private ExampleSource() {}

  /** The article and the place; empty if neither is known. */
  static String text(GlossaryExample example) {
    boolean plain = example.place().isEmpty() && !SOURCE.matcher(example.article()).matches();
    return plain ? example.article() : (example.article() + " #" + example.place()).strip();
  }

  /** An example with the article and place that {@code source} tells. */
  static GlossaryExample example(String ja, String zh, String source) {
    Matcher matcher = SOURCE.matcher(source);
    if (!matcher.matches()) {
      return new GlossaryExample(ja, zh, source, "");
    }
    String article = matcher.group(1) == null ? "" : matcher.group(1);
    return new GlossaryExample(ja, zh, article, matcher.group(2));
  }
}
