package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A Japanese and a Chinese document that were compared.
 *
 * @param ja place of the Japanese document in its list
 * @param zh place of the Chinese document in its list
 * @param likeness how like they are
 * @param score its score, of 10,000
 */
public record Link(int ja, int zh, Likeness likeness, int score) implements Serializable {

  static final Comparator<Link> BEST_FIRST =
      Comparator.comparingInt(Link::score)
          .reversed()
          .thenComparingInt(Link::ja)
          .thenComparingInt(Link::zh);
}
