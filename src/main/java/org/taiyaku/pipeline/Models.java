package org.taiyaku.pipeline;

import java.util.function.Supplier;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
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

  /** Begins to load everything, what is needed first first. */
  Models(Workers workers) {
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

  Aligner aligner() {
    return new Aligner(lexicon.get());
  }

  Segmenter segmenter() {
    return new Segmenter(japanese.get());
  }

  TermExtractor extractor() {
    return new TermExtractor(japanese.get(), chinese.get(), lexicon.get());
  }
}
