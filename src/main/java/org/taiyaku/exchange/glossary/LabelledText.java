package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several things in one comment, for formats that have a comment and little else: {@code note: … |
 * status: approved | reading: …}.
 *
 * <p>A note alone stands without a label, as a person would write it; a comment that is not in this
 * form is read as a note.
 */
final class LabelledText {

  static final String NOTE = "note";
  static final String STATUS = "status";
  static final String PART_OF_SPEECH = "part of speech";
  static final String READING = "reading";
  static final String EXAMPLE_JA = "ja";
  static final String EXAMPLE_ZH = "zh";
  static final String FROM = "from";

  private static final Set<String> LABELS =
      Set.of(NOTE, STATUS, PART_OF_SPEECH, READING, EXAMPLE_JA, EXAMPLE_ZH, FROM);

  private static final String SEPARATOR = " | ";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Adds a part unless it is empty. */
  LabelledText add(String label, String text) {
    if (!text.isEmpty()) {
      parts.put(label, text);
    }
    return this;
  }

  /** What was found under a label; empty if nothing was. */
  String get(String label) {
    return parts.getOrDefault(label, "");
  }

  /** Reads a comment. */
  static LabelledText parse(String comment) {
    LabelledText text = new LabelledText();
    for (String part : comment.split(" \\| ", -1)) {
      int colon = part.indexOf(": ");
      if (colon < 0 || !LABELS.contains(part.substring(0, colon))) {
        return new LabelledText().add(NOTE, comment.strip());
      }
      text.add(part.substring(0, colon), part.substring(colon + 2).strip());
    }
    return text;
  }

  /** The comment; counts the texts that it changes. */
  String text(Losses losses) {
    // As it will stand where a comment has one line.
    String note = get(NOTE).replaceAll("[\\t\\r\\n]+", " ");
    if (parts.keySet().equals(Set.of(NOTE)) && parse(note).get(NOTE).equals(note)) {
      return get(NOTE);
    }
    List<String> labelled = new ArrayList<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      // A full-width bar reads the same and parts nothing.
      labelled.add(part.getKey() + ": " + part.getValue().replace('|', '｜'));
      losses.add(Loss.BARS, part.getValue().indexOf('|') >= 0 ? 1 : 0);
    }
    return String.join(SEPARATOR, labelled);
  }
}
