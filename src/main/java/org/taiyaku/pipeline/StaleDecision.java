package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.Objects;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.SentenceJoiner;

/**
 * What a person decided and what no longer fits the articles: it stays in the journal and is not
 * applied.
 *
 * @param jaFile the Japanese file
 * @param zhFile the Chinese file
 * @param ja the Japanese text of the bead; empty if it has none, or it is about the files
 * @param zh the Chinese text, likewise
 * @param reason why it is not applied, one line
 */
public record StaleDecision(String jaFile, String zhFile, String ja, String zh, String reason)
    implements Serializable {

  static final String TEXT_CHANGED = "its text has changed";
  static final String OTHER_BEADS = "the beads are others now";
  static final String NO_PAIR = "the two files are not paired any more";
  static final String NOT_JOINED = "joined, but not both are articles among the files";

  public StaleDecision {
    Objects.requireNonNull(jaFile, "jaFile");
    Objects.requireNonNull(zhFile, "zhFile");
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(reason, "reason");
  }

  /** A decision on a bead. */
  static StaleDecision of(FilePair files, ReviewedBead bead, String reason) {
    return new StaleDecision(
        files.ja(),
        files.zh(),
        SentenceJoiner.join(bead.ja()),
        SentenceJoiner.join(bead.zh()),
        reason);
  }

  /** A decision on two files. */
  static StaleDecision of(FilePair files, String reason) {
    return new StaleDecision(files.ja(), files.zh(), "", "", reason);
  }
}
