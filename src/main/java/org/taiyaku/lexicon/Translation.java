package org.taiyaku.lexicon;

import java.util.Objects;

/**
 * What a Japanese word may become in Chinese.
 *
 * @param zh the Chinese word, folded
 * @param probability how often it is the one chosen, above 0, at most 1
 */
public record Translation(String zh, double probability) {

  public Translation {
    Objects.requireNonNull(zh, "zh");
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability + " is not in 0..1");
    }
  }
}
