package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Objects;
import org.taiyaku.text.Language;

/**
 * What is held of every document of a pile, however large: a few words, while its signature may lie
 * elsewhere.
 *
 * @param number by which its signature is asked for
 * @param path by which documents are sorted and reported
 * @param language Japanese or Traditional Chinese
 * @param textHash equal for documents of the same text; 64 bits, so that others are as good as
 *     never equal
 * @param length characters of its text
 */
public record Brief(int number, String path, Language language, long textHash, int length)
    implements Serializable {

  public Brief {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(language, "language");
  }

  /** What is held of a document of which all is known. */
  public static Brief of(int number, Signature signature) {
    return new Brief(
        number, signature.path(), signature.language(), signature.textHash(), signature.length());
  }

  /** The same under another number and path. */
  public Brief numbered(int itsNumber, String itsPath) {
    return new Brief(itsNumber, itsPath, language, textHash, length);
  }
}
