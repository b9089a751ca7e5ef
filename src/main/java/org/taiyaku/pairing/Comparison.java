package org.taiyaku.pairing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares a Japanese document with a Chinese one by their signatures. */
public final class Comparison {

  /** Shared keys of a title that together weigh less than this, in 256ths of a bit, tell little. */
  private static final int TELLING_TITLE = 6 * 256;

  /** A Japanese text is some 1.4 times as long as its Chinese translation. */
  private static final int USUAL_LENGTH = 14;

  /** More than so many times the usual proportion is no translation, nor half of one. */
  private static final int MOST_TIMES_LONGER = 8;

  private final UniqueNames names;

  /**
   * A comparison.
   *
   * @param names those that tell a pair
   */
  public Comparison(UniqueNames names) {
    this.names = names;
  }

  /**
   * Compares candidates with a block of the Chinese documents, past which the Japanese ones go.
   *
   * @param candidates {@link Candidate#link}, ascending; those outside of the block are passed over
   * @param block Chinese documents that follow each other
   * @param from the place of the first of them
   * @param receiver takes those that may be translations by their lengths
   */
  void links(
      Documents japanese,
      long[] candidates,
      List<Weighted> block,
      int from,
      Consumer<Link> receiver) {
    Weighted weighted = null;
    int place = -1;
    for (long candidate : candidates) {
      int ja = (int) (candidate >>> 32);
      int zh = (int) candidate;
      if (zh >= from && zh < from + block.size()) {
        weighted = ja == place ? weighted : japanese.weighted(ja);
        place = ja;
        link(ja, weighted, zh, block.get(zh - from)).ifPresent(receiver);
      }
    }
  }

  /**
   * Compares two documents.
   *
   * @param ja place of the Japanese document in its list
   * @param zh place of the Chinese document in its list
   * @return none if one of the two is much too long to be a translation of the other
   */
  public Optional<Link> link(int ja, Weighted japanese, int zh, Weighted chinese) {
    if (!lengthsFit(japanese.signature(), chinese.signature())) {
      return Optional.empty();
    }
    Likeness likeness = compare(japanese, chinese);
    return Optional.of(new Link(ja, zh, likeness, likeness.score()));
  }

  private static boolean lengthsFit(Signature ja, Signature zh) {
    long japanese = 10L * ja.length();
    long chinese = (long) USUAL_LENGTH * zh.length();
    return japanese <= MOST_TIMES_LONGER * chinese && chinese <= MOST_TIMES_LONGER * japanese;
  }

  /** The likeness of two documents; it takes time in proportion to their keys. */
  Likeness compare(Weighted ja, Weighted zh) {
    Signature.Keys a = ja.signature().content;
    Signature.Keys b = zh.signature().content;
    int limit = Math.min(a.limit(), b.limit());
    OrderedChain chain = new OrderedChain();
    long shared = 0;
    int links = 0;
    int sources = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int key = a.key()[i];
      if (key < b.key()[j]) {
        i++;
      } else if (key > b.key()[j]) {
        j++;
      } else {
        shared += (long) ja.weights()[i] * zh.weights()[j];
        if (KeyKind.of(key) == KeyKind.LINK) {
          links++;
        } else {
          chain.add(a.place(i), b.place(j), Math.min(ja.weights()[i], zh.weights()[j]));
          sources += KeyKind.of(key) == KeyKind.SOURCE ? 1 : 0;
        }
        i++;
        j++;
      }
    }
    int[] common = names.common(ja.signature(), zh.signature());
    return new Likeness(
        cosine(shared, squares(ja, limit), squares(zh, limit)),
        chain.order(),
        title(ja, zh),
        common[0],
        common[1],
        links,
        sources);
  }

  private static long squares(Weighted document, int limit) {
    int[] keys = document.signature().content.key();
    long squares = 0;
    for (int i = 0; i < keys.length && keys[i] <= limit; i++) {
      squares += (long) document.weights()[i] * document.weights()[i];
    }
    return squares;
  }

  private static int cosine(long shared, long a, long b) {
    return shared == 0
        ? 0
        : (int) Math.min(Likeness.ONE, Likeness.ONE * shared / (Math.sqrt(a) * Math.sqrt(b)));
  }

  /** The cosine of the titles, less where what they share is found in many documents. */
  private static int title(Weighted ja, Weighted zh) {
    int[] a = ja.signature().title;
    int[] b = zh.signature().title;
    long shared = 0;
    long weight = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared += (long) ja.title()[i] * zh.title()[j];
        weight += Math.min(ja.title()[i], zh.title()[j]);
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int cosine = cosine(shared, squares(ja.title()), squares(zh.title()));
    return (int) (cosine * Math.min(TELLING_TITLE, weight) / TELLING_TITLE);
  }

  private static long squares(int[] weights) {
    long squares = 0;
    for (int weight : weights) {
      squares += (long) weight * weight;
    }
    return squares;
  }
}
