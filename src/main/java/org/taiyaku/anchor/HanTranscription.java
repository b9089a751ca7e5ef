package org.taiyaku.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Map<String, Set<Character>> TABLE = read();
  private static final int LONGEST_KEY =
      TABLE.keySet().stream().mapToInt(String::length).max().orElse(1);

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

  /** By character, for each kana the number of kana from there that it may render, at most. */
  private final Map<Character, byte[]> rendered = new HashMap<>();

  private final BitSet alphabet = new BitSet();

  /** A transcriber of one name, which is written in katakana. */
  public HanTranscription(String name) {
    String kana = sounded(name);
    this.length = kana.length() <= MOST_KANA ? kana.length() : 0;
    for (int k = 0; k < length; k++) {
      for (int end = k + 1; end <= Math.min(length, k + LONGEST_KEY); end++) {
        for (char c : TABLE.getOrDefault(kana.substring(k, end), Set.of())) {
          rendered.computeIfAbsent(c, r -> new byte[length])[k] = (byte) (end - k);
          alphabet.set(c);
        }
      }
    }
  }

  /** Long vowels and doubled consonants are rendered by no character. */
  private static String sounded(String kana) {
    return kana.replace("ー", "").replace("ッ", "");
  }

  /** The characters that a transcription of the name may begin with. */
  public Set<Character> beginnings() {
    Set<Character> beginnings = new HashSet<>();
    rendered.forEach(
        (c, kana) -> {
          if (kana[0] > 0 || length > 1 && kana[1] > 0) {
            beginnings.add(c);
          }
        });
    return beginnings;
  }

  /**
   * Whether a character renders any kana of the name. One of the two characters after the first
   * must, or {@link #at} finds nothing.
   */
  public boolean mayHold(char c) {
    return alphabet.get(c);
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
    Laid best = Laid.NONE;
    int bestEnd = start;
    Laid[] laid = new Laid[(length + 1) * (MOST_IDLE + 1)];
    laid[0] = Laid.NONE;
    for (int at = start; laid != null; at++) {
      for (Laid one : laid) {
        if (one != null && one.kana() > best.kana()) {
          best = one;
          bestEnd = at;
        }
      }
      boolean ended = at == chinese.length() || !HanFolding.isHan(chinese.charAt(at));
      laid = ended ? null : next(laid, chinese.charAt(at), at > start);
    }
    return best.characters() >= 2 && best.kana() >= LEAST_COVER * length
        ? Optional.of(new Match(new Span(start, bestEnd), (double) best.kana() / length))
        : Optional.empty();
  }

  /** Whether two characters near {@code start} can belong to a transcription. */
  private boolean isLikely(String chinese, int start) {
    if (start >= chinese.length() || !alphabet.get(chinese.charAt(start))) {
      return false;
    }
    for (int at = start + 1; at < Math.min(chinese.length(), start + 2 + MOST_IDLE); at++) {
      if (alphabet.get(chinese.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * How much of the name some Chinese characters render.
   *
   * @param kana number of kana rendered
   * @param characters number of characters that render any
   */
  private record Laid(int kana, int characters) {
    static final Laid NONE = new Laid(0, 0);

    Laid with(int further) {
      return new Laid(kana + further, characters + 1);
    }

    static Laid better(Laid one, Laid other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      boolean more =
          other.kana == one.kana ? other.characters > one.characters : other.kana > one.kana;
      return more ? other : one;
    }
  }

  /**
   * Lays one more character along the name.
   *
   * @param laid the best way to each place in the name (and number of idle characters); null where
   *     there is none
   * @return the same with {@code c}; null if no way is left
   */
  private Laid[] next(Laid[] laid, char c, boolean mayIdle) {
    byte[] kana = alphabet.get(c) ? rendered.get(c) : null;
    Laid[] next = null;
    for (int state = 0; state < laid.length; state++) {
      int k = state % (length + 1);
      if (laid[state] != null && k < length) {
        boolean found = false;
        for (int from = k; kana != null && from < Math.min(length, k + 2); from++) {
          if (kana[from] > 0) {
            found = true;
            int to = state + from - k + kana[from];
            next = next == null ? new Laid[laid.length] : next;
            next[to] = Laid.better(next[to], laid[state].with(kana[from]));
          }
        }
        int idle = state + length + 1;
        if (!found && mayIdle && idle < laid.length) {
          next = next == null ? new Laid[laid.length] : next;
          next[idle] = Laid.better(next[idle], laid[state]);
        }
      }
    }
    return next;
  }

  private static Map<String, Set<Character>> read() {
    String name = "kana-transcription.tsv";
    Map<String, Set<Character>> table = new HashMap<>();
    try (InputStream in = HanTranscription.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          Set<Character> characters =
              table.computeIfAbsent(sounded(line.substring(0, tab)), k -> new HashSet<>());
          for (char c : line.substring(tab + 1).toCharArray()) {
            characters.add(HanFolding.fold(c));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return table;
  }
}
