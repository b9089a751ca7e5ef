package org.taiyaku.pipeline;

import java.util.function.Supplier;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.lexicon.ApprovedLexicon;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.UnknownWords;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.ApprovedFinder;
import org.taiyaku.terminology.Decisions;
import org.taiyaku.terminology.TermExtractor;

/**
 * What a batch knows of the two languages: read-only, shared by all threads.
 *
 * <p>The dictionaries take longer to load than a few articles to align; so they are loaded side by
 * side, and while the first documents are read.
 */
final class Models {

  private final Supplier<Lexicon> lexicon;
  private final Supplier<SignatureMaker> signatures;
  private final Supplier<JapaneseTokenizer> japanese;
  private final Supplier<ChineseTokenizer> chinese;

  private final Decisions decisions;
  private final HelpingThreads helpers;

  /** Begins to load everything, what is needed first first. */
  Models(Workers workers, Decisions decisions) {
    this.decisions = decisions;
    this.helpers = workers.helpers();
    this.lexicon = workers.begin(CoreLexicon::load);
    this.chinese = workers.begin(Models::loadChinese);
    this.signatures = workers.begin(() -> new SignatureMaker(lexicon.get()));
    this.japanese = workers.begin(JapaneseTokenizer::new);
  }

  private static ChineseTokenizer loadChinese() {
    ChineseTokenizer tokenizer = new ChineseTokenizer();
    // The dictionaries come with the first sentence.
    tokenizer.tokenize("詞");
    return tokenizer;
  }

  Supplier<SignatureMaker> signatures() {
    return signatures;
  }

  /** An aligner that also knows what was learned. */
  Aligner aligner(Lexicon learned) {
    return new Aligner(withApproved(), learned, helpers);
  }

  /** What learns from the alignments of {@code aligner}, which knows {@code learned} already. */
  Learning learning(PairAligner aligner, Workers workers, Lexicon learned) {
    UnknownWords unknown = new UnknownWords(withApproved(), learned);
    return new Learning(aligner, workers, unknown, japanese.get(), chinese.get());
  }

  Segmenter segmenter() {
    return new Segmenter(japanese.get());
  }

  TermExtractor extractor() {
    return new TermExtractor(japanese.get(), chinese.get(), withApproved());
  }

  ApprovedFinder approvedFinder() {
    return new ApprovedFinder(decisions, japanese.get());
  }

  /** Pairing does without what people approved: which articles belong together must not sway. */
  private Lexicon withApproved() {
    return ApprovedLexicon.over(lexicon.get(), decisions.equivalents());
  }
}
