package org.taiyaku.pairing;

import java.util.Arrays;

/**
 * A signature with the weights that its keys have in its pile.
 *
 * @param signature the signature
 * @param weights of each key of its content, with how often the document has it; 1 to 65,535
 * @param title of each key of its title
 */
public record Weighted(Signature signature, int[] weights, int[] title) {

  /** √(1 + ln n) in 64ths for n = 0 to 255: what a document repeats, it is about. */
  private static final int[] REPEATED = repeated();

  /** Weighs the keys of {@code signature}, which is one of {@code pile}. */
  public static Weighted of(Signature signature, KeyWeights pile) {
    int[] weights = pile.of(signature.content.key());
    for (int i = 0; i < weights.length; i++) {
      int repeated = weights[i] * REPEATED[signature.content.count(i)] / REPEATED[1];
      weights[i] = Math.max(1, Math.min(0xFFFF, repeated));
    }
    return new Weighted(signature, weights, pile.of(signature.title));
  }

  private static int[] repeated() {
    int[] factors = new int[256];
    for (int n = 1; n < factors.length; n++) {
      factors[n] = (int) Math.round(64 * Math.sqrt(1 + StrictMath.log(n)));
    }
    return factors;
  }

  /** The length of the vector of its weights, 1 or more. */
  public double norm() {
    long squares = Arrays.stream(weights).mapToLong(w -> (long) w * w).sum();
    return Math.max(1, Math.sqrt(squares));
  }
}
