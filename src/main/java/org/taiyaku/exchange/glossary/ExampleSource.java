package org.taiyaku.exchange.glossary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an example is from, in one text: {@code article #place}. */
final class ExampleSource {

  private static final Pattern SOURCE = Pattern.compile("(.*) #(.*)", Pattern.DOTALL);

  private ExampleSource() {}

  /** The article and the place; empty if neither is known. */
  static String text(GlossaryExample example) {
    boolean plain = example.place().isEmpty() && !example.article().contains(" #");
    return plain ? example.article() : example.article() + " #" + example.place();
  }

  /** An example with the article and place that {@code source} tells. */
  static GlossaryExample example(String ja, String zh, String source) {
    Matcher matcher = SOURCE.matcher(source);
    return matcher.matches()
        ? new GlossaryExample(ja, zh, matcher.group(1), matcher.group(2))
        : new GlossaryExample(ja, zh, source, "");
  }
}
