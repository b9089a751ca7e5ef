package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.exchange.GlossaryRow;

/**
 * What a batch wrote into the glossary.
 *
 * @param written whether it wrote one; where no pair was aligned, that of an earlier run stays
 * @param rows what stands in it
 * @param guarded how many of its cells were guarded against spreadsheets
 * @param remarks lines that say what other formats have no place for
 */
public record WrittenTerms(
    boolean written, List<GlossaryRow> rows, int guarded, List<String> remarks) {

  static final WrittenTerms NONE = new WrittenTerms(false, List.of(), 0, List.of());

  public WrittenTerms {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }
}
