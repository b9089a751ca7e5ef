package org.taiyaku.pipeline;

import org.taiyaku.alignment.Aligner;
import org.taiyaku.lexicon.ApprovedLexicon;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;

/** What it takes to align one article again as a run would, loaded when it is first asked for. */
final class ReviewModels {

  private final BatchOptions options;
  private Lexicon core;
  private JapaneseTokenizer tokenizer;

  ReviewModels(BatchOptions options) {
    this.options = options;
  }

  Segmenter segmenter() {
    if (tokenizer == null) {
      tokenizer = new JapaneseTokenizer();
    }
    return new Segmenter(tokenizer);
  }

  /** An aligner that knows what is approved now, and what the last run learned. */
  Aligner aligner() {
    if (core == null) {
      core = CoreLexicon.load();
    }
    Given given = Given.read(options);
    TrainedLexicon learned = ReviewFolder.learned(options);
    return new Aligner(ApprovedLexicon.over(core, given.decisions().equivalents()), learned);
  }
}
