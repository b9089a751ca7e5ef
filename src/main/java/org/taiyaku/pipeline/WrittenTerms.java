package org.taiyaku.pipeline;

import java.util.List;

/**
 * What a batch wrote into the glossary.
 *
 * @param written whether it wrote one; where no pair was aligned, that of an earlier run stays
 * @param rows how many rows stand in it
 * @param guarded how many of its cells were guarded against spreadsheets
 * @param remarks lines that say what other formats have no place for
 */
record WrittenTerms(boolean written, int rows, int guarded, List<String> remarks) {

  static final WrittenTerms NONE = new WrittenTerms(false, 0, 0, List.of());

  WrittenTerms {
    remarks = List.copyOf(remarks);
  }
}
