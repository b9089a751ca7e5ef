package org.taiyaku.anchor;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Finds the Chinese transcription of a foreign name that stands in katakana: カヴァノー and 卡瓦諾.
 *
 * <p>A table says which Han characters stand for which one to four kana. The name is laid along the
 * Chinese text; kana that no character renders and characters that render no kana cost, and the
 * best place is taken if enough of the name is rendered there.
 */
public final class HanTranscription {

  private static final TranscriptionTable TABLE = TranscriptionTable.read();
  private static final int LONGEST_KEY = TABLE.longestKey();

  /** Share of the kana that must be rendered. */
  private static final double LEAST_COVER = 0.6;

  /** Shorter names are too easily found by chance. */
  private static final int LEAST_KANA = 3;

  /** A longer run of katakana is no name. */
  private static final int MOST_KANA = 40;

  /** Characters between the first and the last rendered one that may render nothing. */
  private static final int MOST_IDLE = 1;

  /**
   * A stretch of Chinese that transcribes a name.
   *
   * @param span where it stands in the text
   * @param cover share of the kana that its characters render, 0 to 1
   */
  public record Match(Span span, double cover) {}

  private final int length;

  /**
   * By place in the name and number of kana from there the characters that render them; null if
   * there are none.
   */
  private final long[][] renderings;

  /** The characters that render any kana of the name. */
  private final long[] alphabet = TABLE.none();

  /** A transcriber of one name, which is written in katakana. */
  public HanTranscription(String name) {
    String kana = TranscriptionTable.sounded(name);
    this.length = kana.length() <= MOST_KANA ? kana.length() : 0;
    this.renderings = new long[length * LONGEST_KEY][];
    for (int k = 0; k < length; k++) {
      for (int end = k + 1; end <= Math.min(length, k + LONGEST_KEY); end++) {
        long[] characters = TABLE.renderings(kana.substring(k, end));
        renderings[k * LONGEST_KEY + end - k - 1] = characters;
        addAll(characters, alphabet);
      }
    }
  }

  private static void addAll(long[] characters, long[] set) {
    for (int w = 0; characters != null && w < set.length; w++) {
      set[w] |= characters[w];
    }
  }

  /** The characters that a transcription of the name may begin with, in ascending order. */
  public char[] beginnings() {
    long[] beginnings = TABLE.none();
    for (int r = 0; r < Math.min(length, 2) * LONGEST_KEY; r++) {
      addAll(renderings[r], beginnings);
    }
    return TABLE.characters(beginnings);
  }

  /**
   * Tells characters that may come next where a transcription begins with {@code first}: one of the
   * two characters there must be such, or {@link #at} finds nothing.
   */
  public IntPredicate after(char first) {
    long[] next = TABLE.none();
    for (int from = 0; from < Math.min(length, 2); from++) {
      int kana = rendered(first, from);
      int end = Math.min(length, from + kana + 2);
      for (int k = from + kana; kana > 0 && k < end; k++) {
        for (int more = 0; more < LONGEST_KEY; more++) {
          addAll(renderings[k * LONGEST_KEY + more], next);
        }
      }
    }
    return c -> TABLE.holds(next, (char) c);
  }

  /**
   * The transcription that begins at a place of a folded Chinese text.
   *
   * @return empty if too little of the name is rendered there
   */
  public Optional<Match> at(String chinese, int start) {
    if (length < LEAST_KANA || !isLikely(chinese, start)) {
      return Optional.empty();
    }
    int best = 0;
    int bestEnd = start;
    int[] laid = new int[(length + 1) * (MOST_IDLE + 1)];
    int[] next = new int[laid.length];
    Arrays.fill(laid, NO_WAY);
    laid[0] = 0;
    for (int at = start; true; at++) {
      for (int one : laid) {
        if (kana(one) > kana(best)) {
          best = one;
          bestEnd = at;
        }
      }
      boolean ended = at == chinese.length() || !HanFolding.isHan(chinese.charAt(at));
      if (ended || !lay(laid, next, chinese.charAt(at), at > start)) {
        break;
      }
      int[] swapped = laid;
      laid = next;
      next = swapped;
    }
    return characters(best) >= 2 && kana(best) >= LEAST_COVER * length
        ? Optional.of(new Match(new Span(start, bestEnd), (double) kana(best) / length))
        : Optional.empty();
  }

  /** Whether a character, folded, renders any kana of any name. */
  public static boolean mayRender(char c) {
    return TABLE.holds(c);
  }

  /** Whether a character renders any kana of the name. */
  public boolean mayHold(char c) {
    return TABLE.holds(alphabet, c);
  }

  /** Whether two characters near {@code start} can belong to a transcription. */
  private boolean isLikely(String chinese, int start) {
    if (start >= chinese.length() || !mayHold(chinese.charAt(start))) {
      return false;
    }
    for (int at = start + 1; at < Math.min(chinese.length(), start + 2 + MOST_IDLE); at++) {
      if (mayHold(chinese.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  // How much of the name some Chinese characters render is one number: the kana rendered, then the
  // characters that render any. So the larger is the better.

  private static final int NO_WAY = -1;
  private static final int ONE_KANA = 1 << Byte.SIZE;

  private static int kana(int laid) {
    return laid >> Byte.SIZE;
  }

  private static int characters(int laid) {
    return laid & ONE_KANA - 1;
  }

  /**
   * Lays one more character along the name.
   *
   * @param laid the best way to each place in the name (and number of idle characters)
   * @param next the same with {@code c}
   * @return whether any way is left
   */
  private boolean lay(int[] laid, int[] next, char c, boolean mayIdle) {
    Arrays.fill(next, NO_WAY);
    boolean any = false;
    boolean renders = mayHold(c);
    for (int state = 0; state < laid.length; state++) {
      int k = state % (length + 1);
      if (laid[state] == NO_WAY || k == length) {
        continue;
      }
      boolean found = false;
      for (int from = k; renders && from < Math.min(length, k + 2); from++) {
        int kana = rendered(c, from);
        if (kana > 0) {
          found = true;
          int to = state + from - k + kana;
          next[to] = Math.max(next[to], laid[state] + kana * ONE_KANA + 1);
        }
      }
      int idle = state + length + 1;
      boolean idles = !found && mayIdle && idle < laid.length;
      if (idles) {
        next[idle] = Math.max(next[idle], laid[state]);
      }
      any |= found || idles;
    }
    return any;
  }

  /** How many kana from place {@code k} a character may render, at most. */
  private int rendered(char c, int k) {
    for (int kana = Math.min(LONGEST_KEY, length - k); kana > 0; kana--) {
      long[] characters = renderings[k * LONGEST_KEY + kana - 1];
      if (characters != null && TABLE.holds(characters, c)) {
        return kana;
      }
    }
    return 0;
  }
}
