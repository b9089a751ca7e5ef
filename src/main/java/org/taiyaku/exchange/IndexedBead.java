package org.taiyaku.exchange;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A line of an {@code .align} or {@code .gold} file: which segments stand for which.
 *
 * @param ja indices of the Japanese segments, from 0, as the line gives them; may be empty
 * @param zh indices of the Chinese segments; may be empty
 * @param confidence 0 to 1; absent in gold
 */
public record IndexedBead(List<Integer> ja, List<Integer> zh, OptionalDouble confidence) {

  public IndexedBead {
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    Objects.requireNonNull(confidence, "confidence");
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
  }

  /** Whether one side has nothing. */
  public boolean isOmission() {
    return ja.isEmpty() || zh.isEmpty();
  }
}
