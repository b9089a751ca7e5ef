package org.taiyaku.segmentation;

/**
 * The quotes and brackets of a text that have both their marks.
 *
 * <p>A pair longer than {@link #LONGEST} characters is taken for two stray marks: a quote that
 * somebody forgot to close must not swallow the article.
 */
final class Brackets {

  /** Longest stretch between two marks that counts as one quote. */
  static final int LONGEST = 1_000;

  private static final String OPENING = "「『（(《〈【〔［[“｛{";
  private static final String CLOSING = "」』）)》〉】〕］]”｝}";

  /** How many pairs are open before each index. */
  private final int[] depth;

  /** For each closing mark the index of its opening mark; -1 elsewhere. */
  private final int[] opening;

  private Brackets(int[] depth, int[] opening) {
    this.depth = depth;
    this.opening = opening;
  }

  static Brackets of(String text) {
    int[] opening = match(text);
    int[] depth = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      if (opening[i] >= 0) {
        depth[opening[i] + 1]++;
        depth[i + 1]--;
      }
    }
    for (int i = 1; i < depth.length; i++) {
      depth[i] += depth[i - 1];
    }
    return new Brackets(depth, opening);
  }

  /** Each kind of bracket is matched by itself, so that a stray mark of one spoils no other. */
  private static int[] match(String text) {
    int[] opening = new int[text.length()];
    int[] stack = new int[text.length()];
    int[] top = new int[OPENING.length()];
    java.util.Arrays.fill(top, -1);
    for (int i = 0; i < text.length(); i++) {
      opening[i] = -1;
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind >= 0) {
        stack[i] = top[kind];
        top[kind] = i;
        continue;
      }
      kind = CLOSING.indexOf(text.charAt(i));
      if (kind >= 0 && top[kind] >= 0) {
        opening[i] = i - top[kind] <= LONGEST ? top[kind] : -1;
        top[kind] = stack[top[kind]];
      }
    }
    return opening;
  }

  /**
   * Whether a quote or bracket is open between the characters {@code index - 1} and {@code index}.
   */
  boolean openAt(int index) {
    return depth[index] > 0;
  }

  /** The index of the opening mark that the mark at {@code index} closes; -1 if it closes none. */
  int openingOf(int index) {
    return opening[index];
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isQuote(char closing) {
    return "」』”".indexOf(closing) >= 0;
  }
}
