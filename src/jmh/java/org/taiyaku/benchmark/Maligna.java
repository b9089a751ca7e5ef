package org.taiyaku.benchmark;

import java.util.List;
import net.loomchild.maligna.calculator.length.NormalDistributionCalculator;
import net.loomchild.maligna.calculator.length.counter.CharCounter;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.coretypes.CategoryDefaults;
import net.loomchild.maligna.filter.aligner.Aligner;
import net.loomchild.maligna.filter.aligner.align.hmm.viterbi.ViterbiAlgorithm;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.matrix.FullMatrixFactory;

/** The two ways in which maligna is used for comparison. */
final class Maligna {

  private Maligna() {}

  /** maligna's Gale and Church: an adaptive band about the diagonal. */
  static List<Alignment> galeChurch(Book book) {
    return new GaleAndChurchMacro().apply(whole(book));
  }

  /** As OmegaT's aligner has it by default: Viterbi over the full matrix, lengths in characters. */
  static List<Alignment> omegat(Book book) {
    ViterbiAlgorithm algorithm =
        new ViterbiAlgorithm(
            new NormalDistributionCalculator(new CharCounter()),
            CategoryDefaults.BEST_CATEGORY_MAP,
            new FullMatrixFactory());
    return new Aligner(algorithm).apply(whole(book));
  }

  private static List<Alignment> whole(Book book) {
    return List.of(new Alignment(book.ja(), book.zh()));
  }
}
