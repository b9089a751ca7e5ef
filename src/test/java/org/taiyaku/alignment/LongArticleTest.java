package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;

/** Articles that are cut, and those that only a fault or malice could make. */
class LongArticleTest {

  private static final CoreLexicon LEXICON = CoreLexicon.load();
  private static final Aligner ALIGNER = new Aligner(LEXICON);

  @Test
  void cutsFollowEachOtherFromTheBeginningToTheEnd() {
    GeneratedPair pair = GeneratedPair.of(21, 3_000, Manner.FREE);
    List<Rectangle> cuts = cuts(pair);
    assertThat(cuts).hasSizeGreaterThan(10);
    int ja = 0;
    int zh = 0;
    for (Rectangle cut : cuts) {
      assertThat(cut.jaStart()).isEqualTo(ja);
      assertThat(cut.zhStart()).isEqualTo(zh);
      assertThat(cut.cells()).isLessThanOrEqualTo(Cuts.MOST_CELLS);
      ja = cut.jaEnd();
      zh = cut.zhEnd();
    }
    assertThat(ja).isEqualTo(pair.ja().size());
    assertThat(zh).isEqualTo(pair.zh().size());
  }

  @Test
  void aShortArticleIsNotCut() {
    assertThat(cuts(GeneratedPair.of(22, 100, Manner.FREE))).hasSize(1);
  }

  private static List<Rectangle> cuts(GeneratedPair pair) {
    Side ja = new Side(pair.ja());
    Side zh = new Side(pair.zh());
    Links.enter(ja, zh, LEXICON, TrainedLexicon.EMPTY, HelpingThreads.NONE);
    return Cuts.find(zh, new Rectangle(0, ja.size(), 0, zh.size()), InnerEvidence.Source.NONE);
  }

  @Test
  @Timeout(60)
  void cutsCostNextToNothing() {
    GeneratedPair pair = GeneratedPair.of(23, 1_200, Manner.FREE);
    Side ja = new Side(pair.ja());
    Side zh = new Side(pair.zh());
    Links.enter(ja, zh, LEXICON, TrainedLexicon.EMPTY, HelpingThreads.NONE);
    Set<List<Integer>> whole = new HashSet<>();
    Rectangle all = new Rectangle(0, ja.size(), 0, zh.size());
    BeadModels models = new BeadModels(ja, zh);
    BeadScorer scorer = new BeadScorer(ja, zh, Evidence.of(ja, zh, all), models, all);
    Lattice lattice = Lattice.of(scorer, all);
    BeadPrior prior = BeadPrior.after(lattice.expected(BeadPrior.before()));
    lattice.mostReliable(prior).beads().forEach(bead -> whole.add(place(bead)));
    Set<List<Integer>> cut = new HashSet<>();
    ALIGNER.align(pair.ja(), pair.zh()).beads().stream()
        .filter(bead -> !bead.moved())
        .forEach(bead -> cut.add(place(bead)));
    cut.retainAll(whole);
    assertThat((double) cut.size() / whole.size()).isGreaterThan(0.99);
  }

  private static List<Integer> place(Bead bead) {
    return List.of(bead.jaStart(), bead.jaEnd(), bead.zhStart(), bead.zhEnd());
  }

  @Test
  @Timeout(60)
  void aBookOf22000SegmentsIsAligned() {
    GeneratedPair pair = GeneratedPair.of(24, 22_000, Manner.FREE);
    Alignment alignment = ALIGNER.align(pair.ja(), pair.zh());
    Set<List<Integer>> found = new HashSet<>();
    alignment.beads().forEach(bead -> found.add(place(bead)));
    long right = pair.gold().stream().filter(bead -> found.contains(place(bead))).count();
    assertThat((double) right / pair.gold().size()).isGreaterThan(0.9);
  }

  @Test
  @Timeout(30)
  void segmentsThatAreAllAlike() {
    List<Segment> same = Collections.nCopies(5_000, GeneratedPair.segment("經濟部公告"));
    assertThat(ALIGNER.align(same, same).beads()).hasSizeGreaterThanOrEqualTo(1_250);
  }

  @Test
  @Timeout(30)
  void oneSegmentAgainstThousands() {
    GeneratedPair pair = GeneratedPair.of(25, 5_000, Manner.FAITHFUL);
    List<Segment> one = pair.ja().subList(0, 1);
    assertThat(ALIGNER.align(one, pair.zh()).zhSegments()).isEqualTo(5_000);
    assertThat(ALIGNER.align(pair.zh(), one).jaSegments()).isEqualTo(5_000);
  }

  @Test
  @Timeout(30)
  void segmentsOfBookLength() {
    StringBuilder text = new StringBuilder();
    GeneratedPair.of(26, 4_000, Manner.FAITHFUL).zh().forEach(s -> text.append(s.text()));
    Segment book = GeneratedPair.segment(text.substring(0, Math.min(text.length(), 100_000)));
    Alignment alignment = ALIGNER.align(List.of(book, book), List.of(book, book));
    assertThat(alignment.beads()).isNotEmpty();
  }

  @Test
  @Timeout(30)
  void aNameOfOneKanaWithoutEnd() {
    Segment kana = GeneratedPair.segment("ア".repeat(500));
    Segment hanzi = GeneratedPair.segment("阿".repeat(5_000));
    assertThat(ALIGNER.align(List.of(kana), List.of(hanzi)).beads()).isNotEmpty();
  }
}
