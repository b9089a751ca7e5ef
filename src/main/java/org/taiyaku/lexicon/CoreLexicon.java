package org.taiyaku.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.text.HanFolding;

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

  private static final int SOME_WORDS = 1 << 17;

  private final Map<String, List<Translation>> entries;
  private final Beginnings beginnings = new Beginnings();

  private CoreLexicon(Map<String, List<Translation>> entries) {
    this.entries = entries;
    entries.keySet().forEach(beginnings::add);
  }

  /** Reads all fields from the class path. */
  public static CoreLexicon load() {
    Map<String, List<String>> words = new HashMap<>(SOME_WORDS);
    for (String field : FIELDS) {
      read(field, words);
    }
    Map<String, List<Translation>> entries = new HashMap<>(2 * words.size());
    words.forEach((ja, zh) -> entries.put(ja, weighted(zh)));
    return new CoreLexicon(entries);
  }

  /**
   * Reads a field. Its text is folded as a whole, which every start of the program would feel if it
   * were done word by word; it is in NFKC already, as a test holds, and folding keeps places.
   */
  private static void read(String field, Map<String, List<String>> words) {
    HanFolding.fold(text("core/" + field + ".tsv")).lines().forEach(line -> addTo(words, line));
  }

  /** Adds the equivalents of a line, which bars part; forms of one word may have several lines. */
  private static void addTo(Map<String, List<String>> words, String line) {
    int tab = line.indexOf('\t');
    if (tab <= 0 || line.charAt(0) == '#') {
      return;
    }
    List<String> given = words.computeIfAbsent(line.substring(0, tab), k -> new ArrayList<>(3));
    for (String word : line.substring(tab + 1).split("\\|")) {
      if (!given.contains(word)) {
        given.add(word);
      }
    }
  }

  private static String text(String name) {
    try (InputStream in = CoreLexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The n-th equivalent gets a share in proportion to 1/n: the lists are ordered, not counted. */
  private static List<Translation> weighted(List<String> zh) {
    double sum = 0;
    for (int rank = 1; rank <= zh.size(); rank++) {
      sum += 1.0 / rank;
    }
    Translation[] translations = new Translation[zh.size()];
    for (int rank = 1; rank <= translations.length; rank++) {
      translations[rank - 1] = new Translation(zh.get(rank - 1), 1.0 / rank / sum);
    }
    return List.of(translations);
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
