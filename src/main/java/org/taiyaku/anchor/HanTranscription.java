package org.taiyaku.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** Characters between the first and the last rendered one that may render nothing. */
  private static final int MOST_IDLE = 1;

  /**
   * A stretch of Chinese that transcribes a name.
   *
   * @param span where it stands in the text
   * @param cover share of the kana that its characters render, 0 to 1
   */
  public record Match(Span span, double cover) {}

  private final String kana;
  private final Set<Character> first = new HashSet<>();

  /** A transcriber of one name, which is written in katakana. */
  public HanTranscription(String name) {
    this.kana = name.replace("ー", "").replace("ッ", "");
    for (int k = 0; k < Math.min(2, kana.length()); k++) {
      for (int end = k + 1; end <= Math.min(kana.length(), k + LONGEST_KEY); end++) {
        first.addAll(TABLE.getOrDefault(kana.substring(k, end), Set.of()));
      }
    }
  }

  /** The characters that a transcription of the name may begin with. */
  public Set<Character> beginnings() {
    return Set.copyOf(first);
  }

  /**
   * The transcription that begins at a place of a folded Chinese text.
   *
   * @return empty if too little of the name is rendered there
   */
  public Optional<Match> at(String chinese, int start) {
    if (kana.length() < LEAST_KANA) {
      return Optional.empty();
    }
    Best best = new Best();
    extend(chinese, start, start, 0, 0, 0, 0, best);
    boolean enough = best.characters >= 2 && best.kana >= LEAST_COVER * kana.length();
    return enough
        ? Optional.of(new Match(new Span(start, best.end), (double) best.kana / kana.length()))
        : Optional.empty();
  }

  private static final class Best {
    private int kana;
    private int characters;
    private int end;
  }

  /** Depth is bounded by the length of the name, width by the few keys that a character renders. */
  private void extend(
      String chinese, int start, int at, int k, int rendered, int characters, int idle, Best best) {
    if (rendered > best.kana) {
      best.kana = rendered;
      best.characters = characters;
      best.end = at;
    }
    if (at == chinese.length() || k >= kana.length() || !HanFolding.isHan(chinese.charAt(at))) {
      return;
    }
    char c = chinese.charAt(at);
    boolean found = false;
    for (int from = k; from < Math.min(kana.length(), k + 2); from++) {
      for (int end = Math.min(kana.length(), from + LONGEST_KEY); end > from; end--) {
        if (TABLE.getOrDefault(kana.substring(from, end), Set.of()).contains(c)) {
          found = true;
          extend(chinese, start, at + 1, end, rendered + end - from, characters + 1, idle, best);
          break;
        }
      }
    }
    if (!found && at > start && idle < MOST_IDLE) {
      extend(chinese, start, at + 1, k, rendered, characters, idle + 1, best);
    }
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
          String key = line.substring(0, tab).replace("ー", "").replace("ッ", "");
          Set<Character> characters = table.computeIfAbsent(key, k -> new HashSet<>());
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
