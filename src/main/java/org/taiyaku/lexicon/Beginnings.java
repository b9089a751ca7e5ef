package org.taiyaku.lexicon;

import java.util.BitSet;

/**
 * Tells of most texts at once that no word of a list begins with them.
 *
 * <p>Every beginning of every word leaves a bit at the place of its hash (Bloom 1970, with one hash
 * function): a no is certain, a yes may be wrong and costs a look into the list itself. It may be
 * shared by threads once all words are added.
 */
public final class Beginnings {

  private static final int BITS = 21;

  private final BitSet seen = new BitSet();

  /** Adds a word with all its beginnings. */
  public void add(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
      seen.set(place(hash));
    }
  }

  /** Whether a word may begin with {@code text}; no is certain. The empty text begins any word. */
  public boolean mayBe(String text) {
    return text.isEmpty() || reach(text, 0, text.length()) == text.length();
  }

  /**
   * The last end of a stretch that begins at {@code start} and with which a word may begin.
   *
   * @param most the last end that is asked for
   * @return {@code start} if no word begins there
   */
  public int reach(CharSequence text, int start, int most) {
    int hash = 0;
    for (int end = start; end < most; end++) {
      hash = next(hash, text.charAt(end));
      if (!seen.get(place(hash))) {
        return end;
      }
    }
    return most;
  }

  private static int next(int hash, char c) {
    return 31 * hash + c + 1;
  }

  private static int place(int hash) {
    return hash * 0x9E3779B1 >>> Integer.SIZE - BITS;
  }
}
