package org.taiyaku.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The part of the address that nobody can guess, made anew each time the server starts.
 *
 * <p>It stands in the path and not in a cookie: a browser sends the cookies of 127.0.0.1 to every
 * server on this machine, whatever its port.
 *
 * @param text letters, digits, {@code -} and {@code _}
 */
record Secret(String text) {

  private static final int BYTES = 24;

  Secret {
    if (!text.matches("[A-Za-z0-9_-]{16,}")) {
      throw new IllegalArgumentException("a secret is 16 letters and digits or more");
    }
  }

  static Secret random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether a text is this secret; how long that takes says nothing about where they differ. */
  boolean is(String other) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Not shown by mistake. */
  @Override
  public String toString() {
    return "Secret";
  }
}
