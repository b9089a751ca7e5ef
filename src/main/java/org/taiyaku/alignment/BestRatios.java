package org.taiyaku.alignment;

import java.util.Arrays;

/**
 * The best ratio of each unit of one segment, as explanations are tried; to be used again and
 * again.
 */
final class BestRatios {

  private float[] ratios = new float[64];
  private int[] units = new int[64];
  private int count;

  /** Explains a unit, unless it has a better explanation already. */
  void raise(int unit, float ratio) {
    if (unit >= ratios.length) {
      ratios = Arrays.copyOf(ratios, Math.max(unit + 1, 2 * ratios.length));
    }
    if (ratios[unit] == 0 && ratio > 0) {
      if (count == units.length) {
        units = Arrays.copyOf(units, 2 * count);
      }
      units[count++] = unit;
    }
    ratios[unit] = Math.max(ratios[unit], ratio);
  }

  /** Explains the units of {@code other}, of whose ratios a share is left. */
  void raise(Explained other, float share) {
    int[] theirs = other.units();
    float[] ratio = other.ratios();
    for (int k = 0; k < theirs.length; k++) {
      raise(theirs[k], ratio[k] * share);
    }
  }

  /** What the explanations gain over nothing explained, in natural logarithms. */
  double gain(Side side, int segment) {
    return Explained.gain(side.units(segment), side.unexplained(segment), units, count, ratios);
  }

  /** A copy of what is explained. */
  Explained explained() {
    float[] values = new float[count];
    for (int k = 0; k < count; k++) {
      values[k] = ratios[units[k]];
    }
    return new Explained(Arrays.copyOf(units, count), values);
  }

  /** Forgets all, in time of what is explained. */
  void clear() {
    for (int k = 0; k < count; k++) {
      ratios[units[k]] = 0;
    }
    count = 0;
  }
}
