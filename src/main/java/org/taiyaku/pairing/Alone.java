package org.taiyaku.pairing;

import java.util.Objects;
import org.taiyaku.text.Language;

/**
 * A document that is left alone.
 *
 * @param path its path
 * @param language Japanese or Traditional Chinese
 * @param reason one line for the user; never empty
 */
public record Alone(String path, Language language, String reason) {

  public Alone {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(language, "language");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("left alone without a reason");
    }
  }
}
