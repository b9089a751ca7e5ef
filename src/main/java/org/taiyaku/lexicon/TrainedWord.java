package org.taiyaku.lexicon;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A pair of words that was learned from translated passages.
 *
 * <p>Shares are in thousandths, so that what is written and read again is the same.
 *
 * @param ja the Japanese word, folded, not empty
 * @param zh the Chinese word, folded, not empty
 * @param forward how often the Japanese word comes out as the Chinese one, 1 to 1000
 * @param backward how often the Chinese word stands for the Japanese one, 1 to 1000
 * @param passages in how many passages it was seen to, 1 or more
 */
public record TrainedWord(String ja, String zh, int forward, int backward, int passages)
    implements Serializable {

  /** What a share of one is. */
  public static final int WHOLE = 1000;

  /** By Japanese word, the most probable first. */
  static final Comparator<TrainedWord> ORDER =
      Comparator.comparing(TrainedWord::ja)
          .thenComparing(TrainedWord::forward, Comparator.reverseOrder())
          .thenComparing(TrainedWord::zh);

  public TrainedWord {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    if (ja.isEmpty() || zh.isEmpty()) {
      throw new IllegalArgumentException("a pair without a word");
    }
    requireShare(forward);
    requireShare(backward);
    if (passages < 1) {
      throw new IllegalArgumentException("seen in " + passages + " passages");
    }
  }

  private static void requireShare(int share) {
    if (share < 1 || share > WHOLE) {
      throw new IllegalArgumentException("a share of " + share + " is not in 1.." + WHOLE);
    }
  }
}
