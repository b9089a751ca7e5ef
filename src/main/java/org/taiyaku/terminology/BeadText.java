package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;

/**
 * A bead, analysed once and compared many times.
 *
 * @param bead the bead
 * @param ja its Japanese side
 * @param zh its Chinese side
 * @param jaCandidates what may be a term on the Japanese side
 * @param zhCandidates what may be a term on the Chinese side
 * @param formLinks what its two sides share by form and sound, whatever the lexicon knows
 */
record BeadText(
    AlignedBead bead,
    SideText ja,
    SideText zh,
    List<Candidate> jaCandidates,
    List<Candidate> zhCandidates,
    List<Link> formLinks) {

  BeadText {
    jaCandidates = List.copyOf(jaCandidates);
    zhCandidates = List.copyOf(zhCandidates);
    formLinks = List.copyOf(formLinks);
  }

  /** Finds the candidates and links of a bead whose sides are analysed. */
  static BeadText of(AlignedBead bead, SideText ja, SideText zh) {
    List<Link> links = new ArrayList<>();
    new GraphicLinks(ja, zh, links::add).find();
    new SoundLinks(ja, zh, links::add).find();
    return new BeadText(
        bead, ja, zh, JapaneseCandidates.find(ja), ChineseCandidates.find(zh), links);
  }
}
