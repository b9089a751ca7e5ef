package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Locale;

/**
 * How like two documents are, each kind of evidence by itself.
 *
 * @param content cosine of the weighted keys of text and links, 0 to 10,000
 * @param order how far the shared keys come in the same order, 0 to 10,000
 * @param title how like the titles are and how much that tells, 0 to 10,000
 * @param names names and identifiers that these two documents alone have in common
 * @param metadata other metadata that these two documents alone have in common
 * @param links links that they share
 * @param sources source texts that they are both translations of
 */
public record Likeness(
    int content, int order, int title, int names, int metadata, int links, int sources)
    implements Serializable {

  /** What 1.00 is written as. */
  static final int ONE = 10_000;

  /** Content without order is what articles on one subject have too: it counts for a fifth. */
  private static final int UNORDERED = 2_000;

  /** An equal title is worth as much as content of .05 in order. */
  private static final int TITLE = 500;

  /** A name in common can tip the balance between near pages and never makes a pair by itself. */
  private static final int NAME = 600;

  private static final int METADATA = 100;
  private static final int MOST_METADATA = 3;

  /** The score by which pairs are compared, 0 to about 12,000. */
  int score() {
    return text()
        + (int) ((long) title * TITLE / ONE)
        + (names > 0 ? NAME : 0)
        + Math.min(metadata, MOST_METADATA) * METADATA;
  }

  /** The part of the score that comes from the text alone, 0 to 10,000. */
  int text() {
    long ordered = UNORDERED + (long) (ONE - UNORDERED) * order / ONE;
    return (int) (content * ordered / ONE);
  }

  /** One line for the user, such as {@code content .48, order .71, 6 links, same name}. */
  String describe() {
    StringBuilder line = new StringBuilder();
    line.append("content ").append(decimal(content)).append(", order ").append(decimal(order));
    if (title >= ONE / 2) {
      line.append(", like title");
    }
    if (links > 0) {
      line.append(", ").append(links).append(links == 1 ? " link" : " links");
    }
    if (sources > 0) {
      line.append(", translations of ").append(sources).append(" same units");
    }
    if (names > 0) {
      line.append(", same name");
    }
    if (metadata > 0) {
      line.append(", same metadata");
    }
    return line.toString();
  }

  /** A fixed-point number with two decimals and no zero before the point: .48. */
  static String decimal(int number) {
    String text = String.format(Locale.ROOT, "%.2f", number / (double) ONE);
    return text.startsWith("0") ? text.substring(1) : text;
  }
}
