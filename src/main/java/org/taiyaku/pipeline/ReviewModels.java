package org.taiyaku.pipeline;

import org.taiyaku.alignment.Aligner;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.lexicon.ApprovedLexicon;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;

/**
 * What it takes to align one article again as a run would, loaded when it is first asked for;
 * threads may share it.
 */
final class ReviewModels {

  private final BatchOptions options;
  private Lexicon core;
  private JapaneseTokenizer tokenizer;

  ReviewModels(BatchOptions options) {
    this.options = options;
  }

  /** What cuts texts, and finds no words in them before it is asked to. */
  Segmenter segmenter() {
    return new Segmenter(this::tokenizer, ResultCache.NONE);
  }

  private synchronized JapaneseTokenizer tokenizer() {
    if (tokenizer == null) {
      tokenizer = new JapaneseTokenizer();
    }
    return tokenizer;
  }

  /** An aligner that knows what is approved now, and what the last run learned. */
  synchronized SideAligner aligner() {
    if (core == null) {
      core = CoreLexicon.load();
    }
    Given given = Given.read(options);
    TrainedLexicon learned = ReviewFolder.learned(options);
    Lexicon words = ApprovedLexicon.over(core, given.decisions().equivalents());
    return new SideAligner(
        new Aligner(words)::knowing, learned, segmenter(), ResultCache.NONE, new ContentKey(0, 0));
  }
}
