package org.taiyaku.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Finds the Chinese transcription of a foreign name written in katakana: ポンペオ in 邁克·蓬佩奧.
 *
 * <p>A table says which hanzi transcribe which morae. A stretch of Chinese text is a transcription
 * as far as its hanzi, in order, stand for the morae in order; both may have some left over, as
 * Chinese goes by the sound of the original language, not of its katakana.
 */
public final class HanTranscription {

  private static final String TABLE = "kana-transcription.tsv";

  /** Most kana that one hanzi stands for. */
  private static final int MOST_KANA = 3;

  /** Most hanzi of a transcribed word. */
  private static final int MOST_HAN = 8;

  private static final double LEAST_LIKENESS = 0.7;

  private static final HanTranscription INSTANCE = new HanTranscription(read());

  /** A stretch of Chinese text and how well it transcribes, 0 to 1. */
  public record Found(Span span, double likeness) {}

  private final Map<String, String> hanzi;

  private HanTranscription(Map<String, String> hanzi) {
    this.hanzi = hanzi;
  }

  /** The project's own table, read once. */
  public static HanTranscription load() {
    return INSTANCE;
  }

  /**
   * The stretch of a Chinese text that transcribes a katakana word best.
   *
   * @param katakana a word of katakana, as folded
   * @param zh the text, folded
   * @return empty if nothing in the text is like the word
   */
  public Optional<Found> find(String katakana, String zh) {
    String kana = katakana.replace("ー", "").replace("ッ", "");
    if (kana.length() < 2) {
      return Optional.empty();
    }
    Found best = null;
    for (int start = 0; start < zh.length(); start++) {
      Found found = longestFrom(kana, zh, start);
      if (found != null && (best == null || found.likeness() > best.likeness())) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best transcription that begins at {@code start}; null if there is none. */
  private Found longestFrom(String kana, String zh, int start) {
    // heard[i]: most kana heard so far, with i kana passed; -1 where that can't be.
    int[] heard = new int[kana.length() + 1];
    int[] matched = new int[kana.length() + 1];
    Found best = null;
    for (int j = start; j < Math.min(zh.length(), start + MOST_HAN); j++) {
      boolean any = step(kana, zh.charAt(j), heard, matched);
      if (!any && j == start) {
        return null;
      }
      if (any) {
        best = better(best, kana, heard, matched, new Span(start, j + 1));
      }
    }
    return best;
  }

  /** Reads one hanzi; says whether it stands for any mora. */
  private boolean step(String kana, char han, int[] heard, int[] matched) {
    boolean any = false;
    for (int end = kana.length(); end > 0; end--) {
      int most = heard[end];
      int count = matched[end];
      for (int length = 1; length <= Math.min(MOST_KANA, end); length++) {
        String signs = hanzi.get(kana.substring(end - length, end));
        if (signs != null && signs.indexOf(han) >= 0) {
          any = true;
          if (heard[end - length] + length > most) {
            most = heard[end - length] + length;
            count = matched[end - length] + 1;
          }
        }
      }
      heard[end] = most;
      matched[end] = count;
    }
    for (int end = 1; end <= kana.length(); end++) {
      if (heard[end - 1] > heard[end]) {
        heard[end] = heard[end - 1];
        matched[end] = matched[end - 1];
      }
    }
    return any;
  }

  private static Found better(Found best, String kana, int[] heard, int[] matched, Span span) {
    int last = kana.length();
    if (matched[last] < 2) {
      return best;
    }
    double likeness =
        0.5 * heard[last] / kana.length()
            + 0.5 * Math.min(1, (double) matched[last] / span.length());
    boolean good = likeness >= LEAST_LIKENESS && heard[last] * 2 >= kana.length();
    return good && (best == null || likeness > best.likeness()) ? new Found(span, likeness) : best;
  }

  private static Map<String, String> read() {
    try (InputStream in = HanTranscription.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + TABLE);
      }
      Map<String, String> hanzi = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(f -> hanzi.merge(plain(f[0]), FoldedText.of(f[1]).folded(), String::concat));
      return hanzi;
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  private static String plain(String kana) {
    return kana.replace("ー", "").replace("ッ", "");
  }
}
