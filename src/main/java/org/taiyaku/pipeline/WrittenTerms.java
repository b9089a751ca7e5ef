package org.taiyaku.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.taiyaku.exchange.GlossaryRow;

/**
 * What a batch wrote into the glossary.
 *
 * @param written whether it wrote one; where no pair was aligned, that of an earlier run stays
 * @param rows what stands in it; while the run lasts, since it need not be in memory
 * @param guarded how many of its cells were guarded against spreadsheets
 * @param remarks lines that say what other formats have no place for
 */
public record WrittenTerms(
    boolean written, Collection<GlossaryRow> rows, int guarded, List<String> remarks) {

  static final WrittenTerms NONE = new WrittenTerms(false, List.of(), 0, List.of());

  public WrittenTerms {
    Objects.requireNonNull(rows, "rows");
    remarks = List.copyOf(remarks);
  }
}
