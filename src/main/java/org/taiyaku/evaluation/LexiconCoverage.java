package org.taiyaku.evaluation;

import static org.taiyaku.evaluation.PrecisionRecall.figure;

import java.nio.file.Path;
import java.util.List;
import org.taiyaku.exchange.AlignReader;
import org.taiyaku.exchange.IndexedBead;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.InputLines;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.ParallelWords;
import org.taiyaku.lexicon.UnknownWords;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;

/**
 * How much of the words of aligned texts shared characters explain, how much more a lexicon does,
 * and how much is left.
 *
 * <p>Counted are content words, each time they stand in a gold bead with both sides. One is
 * explained if the other side of its bead holds the same word in whatever characters, or an
 * equivalent that the lexicon gives for it or for words that it is a part of. Totals only: which
 * words are missing is not to be read off the texts that a lexicon is measured with.
 */
public final class LexiconCoverage {

  private final JapaneseTokenizer japanese = new JapaneseTokenizer();
  private final ChineseTokenizer chinese = new ChineseTokenizer();
  private final UnknownWords nothingKnown = new UnknownWords();
  private final UnknownWords known;
  private final Side ja = new Side();
  private final Side zh = new Side();
  private int documents;
  private int beads;

  private LexiconCoverage(Lexicon lexicon) {
    this.known = new UnknownWords(lexicon);
  }

  /** Counts of the words of one side. */
  private static final class Side {
    private int words;
    private int notShared;
    private int left;

    void add(List<String> all, List<String> withoutLexicon, List<String> withLexicon) {
      words += all.size();
      notShared += withoutLexicon.size();
      left += withLexicon.size();
    }

    String line(String label) {
      return "%s %d words: the same %s, by the lexicon %s, neither %s"
          .formatted(
              label,
              words,
              figure(PrecisionRecall.share(words - notShared, words)),
              figure(PrecisionRecall.share(notShared - left, words)),
              figure(PrecisionRecall.share(left, words)));
    }
  }

  /**
   * Measures a lexicon on {@code <id>.ja.txt} and {@code <id>.zh.txt}, a segment a line, for each
   * {@code <id>.gold} of a folder.
   *
   * @throws InputFailed if there is no gold, a file cannot be read, or gold names a segment that is
   *     not there
   */
  public static LexiconCoverage of(Lexicon lexicon, Path folder) {
    LexiconCoverage coverage = new LexiconCoverage(lexicon);
    for (Path gold : GoldFolder.files(folder)) {
      coverage.document(
          gold,
          segments(GoldFolder.beside(gold, folder, ".ja.txt")),
          segments(GoldFolder.beside(gold, folder, ".zh.txt")));
    }
    return coverage;
  }

  private static List<String> segments(Path file) {
    return InputLines.read(file).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private void document(Path gold, List<String> japaneseSegments, List<String> chineseSegments) {
    documents++;
    for (IndexedBead bead : AlignReader.read(gold)) {
      if (!bead.isOmission()) {
        beads++;
        add(
            text(gold, bead.ja(), japaneseSegments, "ja"),
            text(gold, bead.zh(), chineseSegments, "zh"));
      }
    }
  }

  private static String text(Path gold, List<Integer> places, List<String> segments, String side) {
    StringBuilder text = new StringBuilder();
    for (int place : places) {
      if (place >= segments.size()) {
        throw new InputFailed(
            gold,
            "there is no %s segment %d; its text has %d lines that are not blank"
                .formatted(side, place, segments.size()));
      }
      text.append(segments.get(place)).append('\n');
    }
    return text.toString();
  }

  private void add(String jaText, String zhText) {
    FoldedText folded = FoldedText.of(zhText);
    List<Token> jaWords = japanese.tokenize(jaText);
    List<Token> zhWords = chinese.tokenize(zhText);
    ParallelWords alone = nothingKnown.of("", jaWords, FoldedText.of(""), List.of());
    ParallelWords other = nothingKnown.of("", List.of(), folded, zhWords);
    ParallelWords shared = nothingKnown.of("", jaWords, folded, zhWords);
    ParallelWords left = known.of("", jaWords, folded, zhWords);
    ja.add(alone.ja(), shared.ja(), left.ja());
    zh.add(other.zh(), shared.zh(), left.zh());
  }

  /** The figures, a line each. */
  public List<String> report() {
    return List.of(
        "documents %d, beads %d".formatted(documents, beads), ja.line("ja"), zh.line("zh"));
  }
}
