package org.taiyaku.pipeline;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;

/**
 * The two texts of a bead, which their hash puts in an order that has nothing to do with where they
 * stand.
 *
 * @param hash the first eight bytes of the texts' SHA-256
 */
public record SampledBead(long hash, String ja, String zh)
    implements Comparable<SampledBead>, Serializable {

  private static final Comparator<SampledBead> ORDER =
      Comparator.comparingLong((SampledBead bead) -> bead.hash())
          .thenComparing(SampledBead::ja)
          .thenComparing(SampledBead::zh);

  static SampledBead of(String ja, String zh) {
    // No text holds the noncharacter that parts the two.
    return new SampledBead(hash(ja + '\uFDD0' + zh), ja, zh);
  }

  /** A hash that is the same on any machine. */
  static long hash(String text) {
    try {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8);
      long hash = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        hash = hash << Byte.SIZE | digest[i] & 0xFF;
      }
      return hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(SampledBead other) {
    return ORDER.compare(this, other);
  }
}
