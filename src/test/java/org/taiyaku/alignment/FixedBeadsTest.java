package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.lexicon.CoreLexicon;

/** What a person has settled stands in the result, and the rest is aligned around it. */
class FixedBeadsTest {

  private static final Aligner ALIGNER = new Aligner(CoreLexicon.load());

  /** A bead with less confidence is no more likely than not. */
  private static final double LIKELY = 0.5;

  private static Alignment align(GeneratedPair pair, List<Bead> fixed) {
    return ALIGNER.align(pair.ja(), pair.zh(), fixed);
  }

  /** Beads that somebody may have drawn with their eyes shut. */
  private static List<Bead> anyBeads(GeneratedPair pair, Random random, int most) {
    List<Bead> fixed = new ArrayList<>();
    Taken taken = Taken.of(List.of());
    for (int n = 0; n < most; n++) {
      int ja = random.nextInt(pair.ja().size());
      int zh = random.nextInt(pair.zh().size());
      int jaEnd = Math.min(pair.ja().size(), ja + random.nextInt(6));
      int zhEnd = Math.min(pair.zh().size(), zh + random.nextInt(6));
      if (ja + zh < jaEnd + zhEnd && taken.isFree(jaEnd - ja, jaEnd, zhEnd - zh, zhEnd)) {
        Bead bead = new Bead(ja, jaEnd, zh, zhEnd, 1, random.nextBoolean());
        taken.add(bead);
        fixed.add(bead);
      }
    }
    return fixed;
  }

  /** The segments of a bead; where the side is that it has none on says nothing. */
  private static List<Integer> segments(Bead bead) {
    return List.of(
        bead.jaSize() == 0 ? -1 : bead.jaStart(),
        bead.jaSize(),
        bead.zhSize() == 0 ? -1 : bead.zhStart(),
        bead.zhSize());
  }

  @Property(seed = "3", tries = 60)
  void settledBeadsStandInTheResult(
      @ForAll @IntRange(min = 0, max = 10_000) int seed, @ForAll @IntRange(max = 12) int most) {
    GeneratedPair pair = GeneratedPair.of(seed, 25, Manner.FREE);
    List<Bead> fixed = anyBeads(pair, new Random(seed), most);
    // That no segment is missing or stands twice is what an alignment checks itself.
    Alignment alignment = align(pair, fixed);
    assertThat(alignment.beads().stream().map(FixedBeadsTest::segments))
        .containsAll(fixed.stream().map(FixedBeadsTest::segments).toList());
    assertThat(alignment).isEqualTo(align(pair, fixed));
  }

  @Property(seed = "4", tries = 20)
  void theJapaneseSideStaysInOrder(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
    GeneratedPair pair = GeneratedPair.of(seed, 20, Manner.FREE);
    List<Integer> starts =
        align(pair, anyBeads(pair, new Random(seed), 8)).beads().stream()
            .filter(bead -> bead.jaSize() > 0)
            .map(Bead::jaStart)
            .toList();
    assertThat(starts).isSorted();
  }

  @Test
  void withoutSettledBeadsItIsTheSame() {
    GeneratedPair pair = GeneratedPair.of(5, 60, Manner.FREE);
    assertThat(align(pair, List.of())).isEqualTo(ALIGNER.align(pair.ja(), pair.zh()));
  }

  /**
   * What moved is found by all its beads together, and accepting some parts it: a bead that was no
   * more likely than not may go.
   */
  @Test
  void toAcceptWhatWasFoundLosesNothing() {
    GeneratedPair pair = GeneratedPair.of(6, 80, Manner.FREE).withMoved(20, 26);
    List<Bead> found = align(pair, List.of()).beads();
    List<Bead> everyThird = new ArrayList<>();
    for (int b = 0; b < found.size(); b += 3) {
      everyThird.add(found.get(b));
    }
    List<Bead> again = align(pair, everyThird).beads();
    assertThat(again.stream().map(FixedBeadsTest::segments))
        .containsAll(
            found.stream()
                .filter(bead -> !bead.isOmission() && bead.confidence() >= LIKELY)
                .map(FixedBeadsTest::segments)
                .toList());
    assertThat(again.get(0).confidence()).isEqualTo(1);
  }

  @Test
  void aMovedBeadAloneDoesNotBendTheRest() {
    GeneratedPair pair = GeneratedPair.of(7, 40, Manner.FAITHFUL).withMoved(5, 10);
    List<Bead> found = align(pair, List.of()).beads();
    List<Bead> moved = found.stream().filter(Bead::moved).limit(1).toList();
    assertThat(moved).isNotEmpty();
    Bead unknown = moved.get(0);
    Bead asOfAPerson =
        new Bead(unknown.jaStart(), unknown.jaEnd(), unknown.zhStart(), unknown.zhEnd(), 1, false);
    assertThat(align(pair, List.of(asOfAPerson)).beads().stream().map(FixedBeadsTest::segments))
        .containsExactlyElementsOf(found.stream().map(FixedBeadsTest::segments).toList());
  }

  @Test
  void aSettledOmissionOfSeveralSegmentsIsOneBead() {
    GeneratedPair pair = GeneratedPair.of(8, 12, Manner.FAITHFUL);
    List<Bead> fixed = List.of(new Bead(3, 5, 0, 0, 1, false), new Bead(0, 0, 8, 10, 1, false));
    List<Bead> beads = align(pair, fixed).beads();
    assertThat(beads).anyMatch(b -> b.jaStart() == 3 && b.jaSize() == 2 && b.isOmission());
    assertThat(beads).anyMatch(b -> b.zhStart() == 8 && b.zhSize() == 2 && b.isOmission());
  }

  /** On the mean of several articles, as one more or less in the lexicon makes another of each. */
  @Test
  void aSettledBeadHelpsItsNeighbours() {
    double gained = 0;
    int articles = 6;
    for (int seed = 1; seed <= articles; seed++) {
      GeneratedPair pair = GeneratedPair.of(seed, 200, new Manner(0.03, 0.2, 0.1));
      List<Bead> some = new ArrayList<>();
      for (int b = 0; b < pair.gold().size(); b += 4) {
        some.add(pair.gold().get(b));
      }
      gained += pair.share(align(pair, some).beads()) - pair.share(align(pair, List.of()).beads());
    }
    assertThat(gained / articles).isGreaterThan(0.15);
  }

  @Test
  void whatIsSettledTwiceIsRefused() {
    GeneratedPair pair = GeneratedPair.of(1, 5, Manner.FAITHFUL);
    List<Bead> twice = List.of(new Bead(0, 2, 0, 1, 1, false), new Bead(1, 2, 1, 2, 1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> align(pair, twice));
    List<Bead> beyond = List.of(new Bead(0, 1, 5, 6, 1, false));
    assertThatIllegalArgumentException().isThrownBy(() -> align(pair, beyond));
  }

  @Test
  void settledBeadsAreLaidOverAnAlignmentByKeys() {
    List<Bead> keyed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      keyed.add(new Bead(i, i + 1, i, i + 1, 0.5, false));
    }
    Alignment laid =
        Aligner.settle(new Alignment(3, 3, keyed), List.of(new Bead(0, 2, 0, 1, 1, false)));
    assertThat(laid.beads())
        .containsExactly(
            new Bead(0, 2, 0, 1, 1, false),
            new Bead(1, 1, 1, 2, 0, false),
            new Bead(2, 3, 2, 3, 0.5, false));
  }
}
