package org.taiyaku.exchange;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Into how many files the units of a batch are merged, and which article goes to which.
 *
 * <p>An article's shard is that of its name alone: the first eight bytes of the SHA-256 of the name
 * in UTF-8, read as an unsigned big-endian number, modulo the number of shards. So articles that
 * come or go move no other, and whoever does the work, in whatever order, gets the same files.
 *
 * @param count how many, 1 to {@value #MOST}
 */
public record Shards(int count) implements Serializable {

  /** More than anyone opens; each is an open file while it is written. */
  public static final int MOST = 10_000;

  public Shards {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          "--shards must lie in 1..%d, not %d".formatted(MOST, count));
    }
  }

  /**
   * The shard of an article.
   *
   * @param name what its outputs are called
   * @return 1 to {@link #count()}
   */
  public int of(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return 1 + (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), count);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What a shard is called: {@code sentences} if there is one, else {@code sentences-03-of-16}.
   *
   * @param units what its units are
   * @param shard 1 to {@link #count()}
   */
  public String name(String units, int shard) {
    String all = Integer.toString(count);
    return count == 1
        ? units
        : units
            + "-"
            + "0".repeat(all.length() - Integer.toString(shard).length())
            + shard
            + "-of-"
            + all;
  }
}
