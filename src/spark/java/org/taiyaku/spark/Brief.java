package org.taiyaku.spark;

import java.io.Serializable;
import org.taiyaku.pairing.Described;
import org.taiyaku.text.Language;

/**
 * What the driver knows of an article: a few words, for it knows all of them.
 *
 * @param number its number
 * @param path its name
 * @param language Japanese or Traditional Chinese
 * @param textHash equal for articles of the same text
 * @param length characters of its text
 */
record Brief(int number, String path, Language language, long textHash, int length)
    implements Described, Serializable {

  /** The same with what only the driver can tell. */
  Brief numbered(int itsNumber, String name) {
    return new Brief(itsNumber, name, language, textHash, length);
  }
}
