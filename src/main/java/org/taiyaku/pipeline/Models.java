package org.taiyaku.pipeline;

import java.util.function.Supplier;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.decision.Review;
import org.taiyaku.lexicon.ApprovedLexicon;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;
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
public final class Models {

  private final Supplier<Lexicon> lexicon;
  private final Supplier<SignatureMaker> signatures;
  private final Supplier<JapaneseTokenizer> japanese;
  private final Supplier<ChineseTokenizer> chinese;

  private final Decisions decisions;
  private final HelpingThreads helpers;
  private final ResultCache cache;

  /** Begins to load everything, what is needed first first; keeps nothing. */
  public Models(Workers workers, Decisions decisions) {
    this(workers, decisions, ResultCache.NONE);
  }

  /**
   * Begins to load everything, what is needed first first.
   *
   * @param cache where what is worked out with these models is kept
   */
  Models(Workers workers, Decisions decisions, ResultCache cache) {
    this.decisions = decisions;
    this.helpers = workers.helpers();
    this.cache = cache;
    this.lexicon = workers.begin(CoreLexicon::load);
    this.chinese = workers.begin(Models::loadChinese);
    this.signatures = workers.begin(() -> new SignatureMaker(lexicon.get()));
    this.japanese = workers.begin(JapaneseTokenizer::remembering);
  }

  private static ChineseTokenizer loadChinese() {
    ChineseTokenizer tokenizer = ChineseTokenizer.remembering();
    // The dictionaries come with the first sentence.
    tokenizer.tokenize("詞");
    return tokenizer;
  }

  /** What makes the signatures that documents are paired by. */
  public Supplier<SignatureMaker> signatures() {
    return signatures;
  }

  /** An aligner that also knows what was learned. */
  public Aligner aligner(Lexicon learned) {
    return new Aligner(withApproved(), learned, helpers);
  }

  /** What learns from alignments that were made with {@code learned}. */
  public Learning learning(Workers workers, TrainedLexicon learned) {
    UnknownWords unknown = new UnknownWords(withApproved(), learned);
    return new Learning(
        workers, unknown, japanese.get(), chinese.get(), cache, approvedAnd(learned));
  }

  /** What aligns pairs of {@code articles} by {@code aligner}, and keeps nothing. */
  public PairAligner pairAligner(Articles articles, Aligner aligner) {
    SideAligner sides =
        new SideAligner(
            any -> aligner,
            TrainedLexicon.EMPTY,
            segmenter(),
            ResultCache.NONE,
            new ContentKey(0, 0));
    return new PairAligner(false, articles, segmenter(), sides, new Review());
  }

  /** What aligns two sides, or finds how they were aligned before with the same words. */
  SideAligner sideAligner(TrainedLexicon learned) {
    Aligner aligner = aligner(TrainedLexicon.EMPTY);
    return new SideAligner(aligner::knowing, learned, segmenter(), cache, approved());
  }

  private ContentKey approvedAnd(TrainedLexicon learned) {
    return ContentKey.builder().add(SideAligner.words(learned)).add(approved()).build();
  }

  private ContentKey approved() {
    ContentKey.Builder key = ContentKey.builder();
    decisions.approved().forEach(decision -> key.add(decision.pair()));
    return key.build();
  }

  Segmenter segmenter() {
    return new Segmenter(japanese, cache, helpers);
  }

  /** What finds terms, or what was found before with the same words and decisions. */
  TermFinder termFinder(TrainedLexicon learned) {
    TermExtractor extractor =
        new TermExtractor(japanese.get(), chinese.get(), withApproved(), learned, decisions);
    ContentKey.Builder key = ContentKey.builder().add(SideAligner.words(learned));
    decisions.all().forEach(decision -> key.add(decision.pair()).add(decision.verdict().word()));
    return new TermFinder(extractor, cache, key.build());
  }

  ApprovedFinder approvedFinder() {
    return new ApprovedFinder(decisions, japanese.get());
  }

  /** Pairing does without what people approved: which articles belong together must not sway. */
  private Lexicon withApproved() {
    return ApprovedLexicon.over(lexicon.get(), decisions.equivalents());
  }
}
