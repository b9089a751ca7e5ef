package org.taiyaku.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A style sheet or a script of the pages, which stands in them as it is.
 *
 * @param element {@code style} or {@code script}
 * @param content what stands in the element
 */
public record Asset(String element, String content) {

  /** The look that all pages have in common. */
  public static final String LOOK = read(Asset.class, "page.css");

  public Asset {
    if (content.toLowerCase(Locale.ROOT).contains("</" + element)
        || content.contains("<!--")
        || content.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("a " + element + " that would end before its end");
    }
  }

  /** What lets this one alone through a Content-Security-Policy. */
  public String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Reads a resource of the project.
   *
   * @param beside a class that it lies beside
   */
  public static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
