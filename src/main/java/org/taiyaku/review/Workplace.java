package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;

/** What the review asks of the pipeline: the texts of an article, and its work done again. */
interface Workplace {

  /**
   * Reads an article as the last run read it.
   *
   * @throws RuntimeException whose message says why it cannot be read
   */
  ArticleText text(FilePair files);

  /**
   * Aligns an article anew around what is decided.
   *
   * @param rows all beads of the article as they stand
   * @return all its beads, the decided ones among them as they were
   */
  List<ReviewedBead> alignAgain(FilePair files, List<ReviewedBead> rows);

  /** Brings a decision on a pair of terms to the file of decisions; twice does no harm. */
  void decide(TermChange change);

  /**
   * Writes all outputs again, as the last run did, with what has been decided since.
   *
   * @param reviewedOnly whether only reviewed beads become translation units
   * @return lines that say what was written
   */
  List<String> write(boolean reviewedOnly);
}
