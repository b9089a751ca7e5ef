package org.taiyaku.pipeline;

/**
 * What a batch wrote into the glossary.
 *
 * @param written whether it wrote one; where no pair was aligned, that of an earlier run stays
 * @param rows how many rows stand in it
 * @param guarded how many of its cells were guarded against spreadsheets
 */
record WrittenTerms(boolean written, int rows, int guarded) {

  static final WrittenTerms NONE = new WrittenTerms(false, 0, 0);
}
