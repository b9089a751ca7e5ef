package org.taiyaku.terminology;

import java.util.List;
import org.taiyaku.document.BlockKind;

/**
 * A bead, analysed once and compared many times.
 *
 * @param bead the bead
 * @param ja its Japanese side
 * @param zh its Chinese side
 * @param jaCandidates what may be a term on the Japanese side
 * @param zhCandidates what may be a term on the Chinese side
 */
record BeadText(
    AlignedBead bead,
    SideText ja,
    SideText zh,
    List<Candidate> jaCandidates,
    List<Candidate> zhCandidates) {

  private static final int LONGEST_TITLE = 40;

  BeadText {
    jaCandidates = List.copyOf(jaCandidates);
    zhCandidates = List.copyOf(zhCandidates);
  }

  /** Whether it is a heading, or a short line that is no sentence: 1. 大規模な人材流出. */
  boolean isTitle() {
    if (bead.kind() == BlockKind.TITLE || bead.kind() == BlockKind.HEADING) {
      return true;
    }
    String line = bead.ja().strip();
    return line.length() <= LONGEST_TITLE
        && Character.isLetterOrDigit(line.charAt(line.length() - 1));
  }
}
