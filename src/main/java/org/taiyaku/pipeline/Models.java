package org.taiyaku.pipeline;

import java.util.function.Supplier;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.document.FileBytes;
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
final class Models {

  private final Supplier<Lexicon> lexicon;
  private final Supplier<SignatureMaker> signatures;
  private final Supplier<JapaneseTokenizer> japanese;
  private final Supplier<ChineseTokenizer> chinese;

  private final Decisions decisions;
  private final ResultCache cache;

  /**
   * Begins to load everything, what is needed first first.
   *
   * @param cache where what was worked out with these models is kept
   */
  Models(Workers workers, Decisions decisions, ResultCache cache) {
    this.decisions = decisions;
    this.cache = cache;
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

  /** What reads the articles whose bytes {@code bytes} gives. */
  ArticleReader reader(FileBytes bytes) {
    return new ArticleReader(bytes, signatures, cache);
  }

  /** An aligner that also knows what was learned. */
  SideAligner aligner(TrainedLexicon learned) {
    ContentKey.Builder key = cache.key("lexicon").add(approved());
    learned.words().forEach(word -> key.add(word.toString()));
    return new SideAligner(new Aligner(withApproved(), learned), segmenter(), cache, key.build());
  }

  /** What the decisions of people change in alignments and terms. */
  private ContentKey approved() {
    ContentKey.Builder key = ContentKey.builder();
    decisions.approved().forEach(decision -> key.add(decision.pair()));
    return key.build();
  }

  /** What learns from the alignments of {@code aligner}, which knows {@code learned} already. */
  Learning learning(PairAligner aligner, Workers workers, Lexicon learned) {
    UnknownWords unknown = new UnknownWords(withApproved(), learned);
    return new Learning(aligner, workers, unknown, japanese.get(), chinese.get());
  }

  Segmenter segmenter() {
    return new Segmenter(japanese.get(), cache);
  }

  TermFinder termFinder() {
    TermExtractor extractor = new TermExtractor(japanese.get(), chinese.get(), withApproved());
    return new TermFinder(extractor, cache, approved());
  }

  ApprovedFinder approvedFinder() {
    return new ApprovedFinder(decisions, japanese.get());
  }

  /** Pairing does without what people approved: which articles belong together must not sway. */
  private Lexicon withApproved() {
    return ApprovedLexicon.over(lexicon.get(), decisions.equivalents());
  }
}
