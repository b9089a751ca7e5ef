package org.taiyaku.pairing;

import java.util.List;

/**
 * What came of pairing: every document stands in exactly one pair or is left alone.
 *
 * @param pairs by the path of the Japanese document
 * @param alone by path
 */
public record Pairing(List<DocumentPair> pairs, List<Alone> alone) {

  public Pairing {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }
}
