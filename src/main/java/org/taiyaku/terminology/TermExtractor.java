package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;

/** Finds the term pairs of an article. */
public final class TermExtractor {
  /** Beads with a longer side are no sentences; what stands in them can't be told apart. */
  private static final int LONGEST_SIDE = 1_500;

  /** What is learned from the first reading must score this, in thousandths. */
  private static final int LEAST_LEARNED = 550;

  private final JapaneseTokenizer japanese;
  private final ChineseTokenizer chinese;
  private final Lexicon lexicon;
  private final KatakanaSplitter splitter;

  public TermExtractor(JapaneseTokenizer japanese, ChineseTokenizer chinese, Lexicon lexicon) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.lexicon = lexicon;
    this.splitter = new KatakanaSplitter(lexicon);
  }

  List<BeadText> analyse(AlignedArticle article) {
    List<BeadText> texts = new ArrayList<>();
    for (AlignedBead bead : article.beads()) {
      if (bead.ja().length() <= LONGEST_SIDE && bead.zh().length() <= LONGEST_SIDE) {
        SideText ja = SideText.of(bead.ja(), splitter.split(japanese.tokenize(bead.ja())));
        SideText zh = SideText.of(bead.zh(), chinese.tokenize(bead.zh()));
        texts.add(
            new BeadText(bead, ja, zh, JapaneseCandidates.find(ja), ChineseCandidates.find(zh)));
      }
    }
    return texts;
  }

  /**
   * The term pairs of {@code article}, with what speaks for each; depends on nothing else.
   *
   * <p>The article is read twice: what repeats itself is learned first, and then explains the
   * compounds it stands in.
   */
  public ArticleTerms extract(AlignedArticle article) {
    List<BeadText> texts = analyse(article);
    Association association = new Association(texts);
    Lexicon learned = learn(texts, association);
    PairGatherer gatherer = new PairGatherer(article.name());
    BeadMatcher matcher = new BeadMatcher(learned, association);
    texts.forEach(text -> gatherer.add(text, matcher.match(text)));
    return gatherer.terms();
  }

  Lexicon learn(List<BeadText> texts, Association association) {
    PairGatherer first = new PairGatherer("");
    BeadMatcher matcher = new BeadMatcher(lexicon, association);
    texts.forEach(text -> first.add(text, matcher.match(text)));
    LearnedLexicon learned = new LearnedLexicon(lexicon);
    for (PairEvidence pair : first.terms().pairs()) {
      boolean repeated = pair.wins() > 1 && association.strength(pair.jaKey(), pair.zhKey()) > 0;
      if (pair.best().score() >= LEAST_LEARNED && (repeated || pair.place() > 0)) {
        learned.add(pair.jaKey(), pair.zhKey());
      }
    }
    return learned;
  }
}
