package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Mends Chinese words that HanLP cuts short all through an article: 軟體 and 包, where it says 軟體包.
 *
 * <p>A word that mostly goes on with the same character does not stand by itself (the accessor
 * variety of Feng et al. 2004, here of a single article).
 */
final class CutWords {

  /** How often a word must stand in an article to be judged. */
  private static final int LEAST = 5;

  private static final double MOSTLY = 0.75;

  /** What is left of the quality of what ends or begins inside the longer word. */
  private static final double INSIDE = 0.6;

  /** Most characters that a word is cut short by: 套 and 件 of 擴充套件. */
  private static final int MOST_MORE = 2;

  /**
   * A word and the same with the character after it.
   *
   * @param word the word, and what of the character before belongs to it too
   * @param whole the candidate that goes on to the end of the character
   * @param quality that of the word of the analysers
   */
  private record Cut(Span word, Candidate whole, double quality) {}

  /** How often each word stands in the article, and each with the character after it. */
  private final Map<String, Integer> counts = new HashMap<>();

  private CutWords(List<BeadText> texts) {
    for (BeadText text : texts) {
      for (Span span : text.zh().spans()) {
        count(span.of(text.zh().folded()));
      }
      forEachCut(text, cut -> count(cut.whole().key()));
    }
  }

  private void count(String key) {
    counts.merge(key, 1, Integer::sum);
  }

  /** The texts of an article with the qualities of candidates as such words have them. */
  static List<BeadText> mended(List<BeadText> texts) {
    CutWords cuts = new CutWords(texts);
    return texts.stream().map(cuts::mended).toList();
  }

  private BeadText mended(BeadText text) {
    List<Cut> cuts = new ArrayList<>();
    forEachCut(
        text,
        cut -> {
          if (isNoWord(cut.word().of(text.zh().folded()), cut.whole().key())) {
            cuts.add(cut);
          }
        });
    if (cuts.isEmpty()) {
      return text;
    }
    List<Candidate> candidates =
        text.zhCandidates().stream().map(candidate -> mended(candidate, cuts)).toList();
    return new BeadText(text.bead(), text.ja(), text.zh(), text.jaCandidates(), candidates);
  }

  private boolean isNoWord(String word, String whole) {
    int all = counts.get(word);
    return all >= LEAST && counts.get(whole) >= MOSTLY * all;
  }

  /** A candidate that cuts through a whole word is doubted, one that ends with it is not. */
  private static Candidate mended(Candidate candidate, List<Cut> cuts) {
    double share = 1;
    for (Cut cut : cuts) {
      int inside = cut.word().end();
      if (candidate.start() == inside || candidate.end() == inside) {
        share *= INSIDE;
      } else if (candidate.end() == cut.whole().end()) {
        share *= Math.max(1, cut.quality() / cut.whole().quality());
      }
    }
    return candidate.withQuality(Math.min(1, candidate.quality() * share));
  }

  /** The words of a sentence after which single characters stand that may belong to them. */
  private static void forEachCut(BeadText text, Consumer<Cut> taker) {
    List<Span> spans = text.zh().spans();
    for (int t = 0; t < spans.size(); t++) {
      Span word = spans.get(t);
      Optional<Candidate> alone =
          word.length() > 1 ? candidate(text, word.start(), word.end()) : Optional.empty();
      for (int more = 1; alone.isPresent() && more <= MOST_MORE; more++) {
        Optional<Candidate> whole = whole(text, word, t + more);
        if (whole.isEmpty()) {
          break;
        }
        taker.accept(new Cut(word, whole.get(), alone.get().quality()));
        word = new Span(word.start(), whole.get().end());
      }
    }
  }

  /** The candidate of a word and the single character that comes next. */
  private static Optional<Candidate> whole(BeadText text, Span word, int next) {
    List<Span> spans = text.zh().spans();
    boolean goesOn =
        next < spans.size()
            && spans.get(next).length() == 1
            && spans.get(next).start() == word.end()
            && HanFolding.isHan(text.zh().folded().charAt(word.end()));
    return goesOn ? candidate(text, word.start(), spans.get(next).end()) : Optional.empty();
  }

  private static Optional<Candidate> candidate(BeadText text, int start, int end) {
    return text.zhCandidates().stream()
        .filter(candidate -> candidate.start() == start && candidate.end() == end)
        .findFirst();
  }
}
