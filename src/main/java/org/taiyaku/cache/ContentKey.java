package org.taiyaku.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of all that a result depends on: the first 128 bits of a SHA-256, so that two different
 * ones are as good as never equal.
 */
public record ContentKey(long high, long low) {

  /** Bytes of a key. */
  static final int BYTES = 16;

  /** Begins a key of nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  static ContentKey read(ByteBuffer from) {
    return new ContentKey(from.getLong(), from.getLong());
  }

  void write(ByteBuffer into) {
    into.putLong(high).putLong(low);
  }

  /** Takes what a result depends on, part by part; the order and the borders of parts count. */
  public static final class Builder {
    private final MessageDigest digest;

    private Builder() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    public Builder add(byte[] part) {
      add(part.length);
      digest.update(part);
      return this;
    }

    /** Adds a text, to its last lone surrogate. */
    public Builder add(String part) {
      // No charset, which would replace a lone surrogate.
      return add(TextForm.units(part));
    }

    public Builder add(long part) {
      byte[] bytes = new byte[Long.BYTES];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (part >> Long.SIZE - Byte.SIZE * (i + 1));
      }
      digest.update(bytes);
      return this;
    }

    public Builder add(ContentKey part) {
      return add(part.high()).add(part.low());
    }

    /** The key; nothing can be added after that. */
    public ContentKey build() {
      return read(ByteBuffer.wrap(digest.digest()));
    }
  }
}
