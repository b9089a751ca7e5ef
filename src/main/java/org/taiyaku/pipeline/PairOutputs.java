package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.exchange.TranslationUnit;

/** Where the outputs of one pair after another go. */
@FunctionalInterface
public interface PairOutputs {

  /** Takes everything that is to be written of one pair. */
  void write(
      AlignedPair pair, List<TranslationUnit> sentenceUnits, List<TranslationUnit> paragraphUnits);
}
