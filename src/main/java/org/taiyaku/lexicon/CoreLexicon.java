package org.taiyaku.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.text.FoldedText;

/**
 * The project's own lexicon of words and established loanwords, in TSV files by field.
 *
 * <p>A line is {@code ja TAB zh|zh|zh}, best equivalent first, Taiwan usage first. It is read once
 * and never changes; threads may share it.
 */
public final class CoreLexicon implements Lexicon {

  /** The files of {@code core/}, without their ending. */
  public static final List<String> FIELDS =
      List.of(
          "function",
          "verbs",
          "adjectives",
          "nouns",
          "number-time-measure",
          "loanwords",
          "computing",
          "business-economy",
          "politics-law",
          "science",
          "medicine",
          "media-sport",
          "places-peoples",
          "names-organisations");

  private final Map<String, List<Translation>> entries;
  private final Beginnings beginnings = new Beginnings();

  private CoreLexicon(Map<String, List<Translation>> entries) {
    this.entries = entries;
    entries.keySet().forEach(beginnings::add);
  }

  /** Reads all fields from the class path. */
  public static CoreLexicon load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String field : FIELDS) {
      read(field, words);
    }
    Map<String, List<Translation>> entries = new HashMap<>(2 * words.size());
    words.forEach((ja, zh) -> entries.put(ja, weighted(zh)));
    return new CoreLexicon(entries);
  }

  private static void read(String field, Map<String, Set<String>> words) {
    String name = "core/" + field + ".tsv";
    try (InputStream in = CoreLexicon.class.getResourceAsStream(name)) {

      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          Set<String> zh =
              words.computeIfAbsent(fold(line.substring(0, tab)), k -> new LinkedHashSet<>());
          for (String word : line.substring(tab + 1).split("\\|")) {
            zh.add(fold(word));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String fold(String word) {
    return FoldedText.of(word).folded();
  }

  /** The n-th equivalent gets a share in proportion to 1/n: the lists are ordered, not counted. */
  private static List<Translation> weighted(Set<String> zh) {
    double sum = 0;
    for (int rank = 1; rank <= zh.size(); rank++) {
      sum += 1.0 / rank;
    }
    List<Translation> translations = new ArrayList<>();
    int rank = 1;
    for (String word : zh) {
      translations.add(new Translation(word, 1.0 / rank / sum));
      rank++;
    }
    return List.copyOf(translations);
  }

  @Override
  public List<Translation> translations(String ja) {
    return entries.getOrDefault(ja, List.of());
  }

  @Override
  public boolean mayBegin(String beginning) {
    return beginnings.mayBe(beginning);
  }

  /** Number of Japanese words. */
  public int size() {
    return entries.size();
  }
}
