package org.taiyaku.terminology;

import java.util.List;

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

  BeadText {
    jaCandidates = List.copyOf(jaCandidates);
    zhCandidates = List.copyOf(zhCandidates);
  }
}
