package org.taiyaku.pairing;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The names that one document of each language has, and no other.
 *
 * @param unique the names
 * @param links the two documents of each, {@link Candidate#link}; they may stand there twice
 */
record CommonNames(UniqueNames unique, long[] links) {

  static CommonNames of(Documents japanese, Documents chinese) {
    long[] ja = japanese.names();
    long[] zh = chinese.names();
    IntStream.Builder names = IntStream.builder();
    LongStream.Builder links = LongStream.builder();
    int j = 0;
    for (int i = 0; i < ja.length; i++) {
      while (j < zh.length && name(zh[j]) < name(ja[i])) {
        j++;
      }
      if (isAlone(ja, i) && j < zh.length && name(zh[j]) == name(ja[i]) && isAlone(zh, j)) {
        names.add(name(ja[i]));
        links.add(Candidate.link((int) ja[i], (int) zh[j]));
      }
    }
    int[] unique = names.build().toArray();
    return new CommonNames(
        UniqueNames.of(unique, japanese.size(), chinese.size()), links.build().toArray());
  }

  private static int name(long bearer) {
    return (int) (bearer >>> 32);
  }

  /** Whether no other document has the name of this one. */
  private static boolean isAlone(long[] bearers, int at) {
    int name = name(bearers[at]);
    return (at == 0 || name(bearers[at - 1]) != name)
        && (at + 1 == bearers.length || name(bearers[at + 1]) != name);
  }
}
