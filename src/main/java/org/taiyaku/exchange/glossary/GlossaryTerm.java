package org.taiyaku.exchange.glossary;

import java.util.regex.Pattern;

/**
 * A term of an entry.
 *
 * @param text the term in one line; not empty
 * @param status what is thought of it, a word of {@link TermStatus} or any other; may be empty
 * @param partOfSpeech its part of speech; may be empty
 * @param reading its reading; may be empty
 * @param variant whether it is a form of another term of its side rather than a term of its own
 */
public record GlossaryTerm(
    String text, String status, String partOfSpeech, String reading, boolean variant) {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  public GlossaryTerm {
    text = BREAKS.matcher(text).replaceAll(" ").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a term is empty");
    }
    status = TermStatus.usual(status);
    partOfSpeech = partOfSpeech.strip();
    reading = reading.strip();
  }

  /** A term of which nothing is known but a status. */
  static GlossaryTerm of(String text, String status) {
    return new GlossaryTerm(text, status, "", "", false);
  }

  /** A form of another term. */
  static GlossaryTerm variantOf(String text) {
    return new GlossaryTerm(text, "", "", "", true);
  }

  GlossaryTerm asHead() {
    return new GlossaryTerm(text, status, partOfSpeech, reading, false);
  }
}
