package org.taiyaku.pairing;

/**
 * What a key of a signature stands for, and how a key is made.
 *
 * <p>A key is a number of 0 to 2<sup>31</sup>−1 whose low bits are the kind and whose high bits are
 * a hash of what it stands for. A document keeps its smallest keys: as the hash decides, both sides
 * of a pair keep the same ones (a bottom-k sketch: Cohen and Kaplan, 2007). Kinds of which a
 * document has few, each telling, get hashes a quarter as high, so that they are kept four times as
 * often.
 */
enum KeyKind {
  /** Two neighbouring Han characters. */
  HAN_PAIR(0),
  /** One Han character: the stem of a Japanese verb, half of a Chinese one. */
  HAN(0),
  LATIN(2),
  NUMBER(2),
  LINK(2),
  /** The name of the file, or an identifier in its metadata. */
  NAME(0),
  /** Any other metadata that the two sides may share. */
  METADATA(0),
  /** The source text of a unit of a bilingual file. */
  SOURCE(2);

  private static final int KIND_BITS = 3;
  private static final KeyKind[] KINDS = values();

  private final int rarer;

  KeyKind(int rarer) {
    this.rarer = rarer;
  }

  /** The key of {@code text} under this kind; 0 or above. */
  int key(String text) {
    int hash = ordinal() + 1;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return mix(hash) >>> (KIND_BITS + 1 + rarer) << KIND_BITS | ordinal();
  }

  /** A number by which keys may be dealt out evenly, 0 or above. */
  static int hash(int key) {
    return key >>> KIND_BITS;
  }

  static KeyKind of(int key) {
    return KINDS[key & (1 << KIND_BITS) - 1];
  }

  /** Spreads the bits of a hash evenly (the last step of MurmurHash3, a bijection). */
  private static int mix(int hash) {
    int h = hash * 0x9E3779B1;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}
