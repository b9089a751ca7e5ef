package org.taiyaku.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.ReviewedBead;

/**
 * What a person decided and what no longer fits the articles: it stays in the journal and is not
 * applied.
 *
 * @param files the two files
 * @param bead the bead; absent if it is about the two files as a whole
 * @param reason why it is not applied, one line
 */
record StaleDecision(FilePair files, Optional<ReviewedBead> bead, String reason) {

  static final String TEXT_CHANGED = "its text has changed";
  static final String OTHER_BEADS = "the beads are others now";
  static final String NO_PAIR = "the two files are not paired any more";
  static final String NOT_JOINED = "joined, but not both are articles among the files";

  StaleDecision {
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(bead, "bead");
    Objects.requireNonNull(reason, "reason");
  }
}
