package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.FilePair;
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
   * Aligns an article anew.
   *
   * @param decided beads that stay as they are
   * @return all beads of the article
   */
  List<ReviewedBead> alignAgain(FilePair files, List<ReviewedBead> decided);

  /**
   * Writes all outputs again, as the last run did, with what has been decided since.
   *
   * @param reviewedOnly whether only reviewed beads become translation units
   * @return lines that say what was written
   */
  List<String> write(boolean reviewedOnly);
}
