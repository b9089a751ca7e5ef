package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Token;

/** Finds the term pairs of an article. */
public final class TermExtractor {
  /** Beads with a longer side are no sentences; what stands in them can't be told apart. */
  private static final int LONGEST_SIDE = 1_500;

  /** What is learned from the first reading must score this, in thousandths. */
  private static final int LEAST_LEARNED = 550;

  private final JapaneseTokenizer japanese;
  private final ChineseTokenizer chinese;
  private final Lexicon lexicon;
  private final Lexicon batch;
  private final Decisions decisions;
  private final KatakanaSplitter splitter;
  private final DoubtfulReadings doubtful;

  /** An extractor that knows a lexicon and nothing of a batch. */
  public TermExtractor(JapaneseTokenizer japanese, ChineseTokenizer chinese, Lexicon lexicon) {
    this(japanese, chinese, lexicon, TrainedLexicon.EMPTY, Decisions.NONE);
  }

  /**
   * An extractor that knows more.
   *
   * @param lexicon what is known of words
   * @param batch what the batch that the articles belong to taught of other words
   * @param decisions what people decided: a forbidden pair takes nothing from others
   */
  public TermExtractor(
      JapaneseTokenizer japanese,
      ChineseTokenizer chinese,
      Lexicon lexicon,
      Lexicon batch,
      Decisions decisions) {
    this.japanese = japanese;
    this.chinese = chinese;
    this.lexicon = lexicon;
    this.batch = batch;
    this.decisions = decisions;
    this.splitter = new KatakanaSplitter(lexicon);
    this.doubtful = new DoubtfulReadings(japanese);
  }

  List<BeadText> analyse(AlignedArticle article) {
    List<BeadText> texts = new ArrayList<>();
    for (AlignedBead bead : article.beads()) {
      if (bead.ja().length() <= LONGEST_SIDE && bead.zh().length() <= LONGEST_SIDE) {
        SideText ja = SideText.of(bead.ja(), words(bead.ja()));
        SideText zh = SideText.of(bead.zh(), chinese.tokenize(bead.zh()));
        texts.add(
            new BeadText(bead, ja, zh, JapaneseCandidates.find(ja), ChineseCandidates.find(zh)));
      }
    }
    return CutWords.mended(texts);
  }

  private List<Token> words(String ja) {
    return splitter.split(doubtful.without(japanese.tokenize(ja)));
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
    BeadMatcher first = new BeadMatcher(lexicon, batch, association);
    List<List<Link>> links = texts.stream().map(first::otherLinks).toList();
    List<List<Match>> matches = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      matches.add(first.match(texts.get(i), links.get(i)));
    }

    LearnedLexicon learned = learn(texts, matches, association);
    BeadMatcher second = new BeadMatcher(learned, batch, association);
    PairGatherer gatherer = new PairGatherer(article.name(), decisions);
    for (int i = 0; i < texts.size(); i++) {
      BeadText text = texts.get(i);
      boolean again = learned.concerns(text);
      gatherer.add(text, again ? second.match(text, links.get(i)) : matches.get(i));
    }
    return gatherer.terms();
  }

  private LearnedLexicon learn(
      List<BeadText> texts, List<List<Match>> matches, Association association) {
    PairGatherer gatherer = new PairGatherer("", decisions);
    for (int i = 0; i < texts.size(); i++) {
      gatherer.add(texts.get(i), matches.get(i));
    }
    LearnedLexicon learned = new LearnedLexicon(lexicon);
    for (PairEvidence pair : gatherer.terms().pairs()) {
      boolean repeated = pair.wins() > 1 && association.strength(pair.jaKey(), pair.zhKey()) > 0;
      if (!pair.isUntranslated()
          && pair.best().score() >= LEAST_LEARNED
          && (repeated || pair.place() > 0)) {
        learned.add(pair.jaKey(), pair.zhKey());
      }
    }
    return learned;
  }
}
