package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.Candidate.Shape;

class CompetitionTest {

  private final Match compound = match(0, 4, 10, 14, 0.9);
  private final Match firstPart = match(0, 2, 10, 12, 0.8);
  private final Match secondPart = match(2, 4, 12, 14, 0.7);
  private final Match crossed = match(0, 2, 20, 22, 0.9);
  private final Match elsewhere = match(6, 8, 20, 22, 0.5);
  private final Match halfOverlap = match(2, 6, 12, 16, 0.6);

  @Test
  void nestedPairsStandTogether() {
    assertThat(Competition.winners(List.of(secondPart, compound, firstPart, elsewhere)))
        .containsExactlyInAnyOrder(compound, firstPart, secondPart, elsewhere);
  }

  @Test
  void whatIsTakenIsExplainedAway() {
    assertThat(Competition.winners(List.of(crossed, compound, elsewhere)))
        .containsExactly(compound, elsewhere);
  }

  @Test
  void halfOverlappingPairsContradictEachOther() {
    assertThat(compound.agreesWith(halfOverlap)).isFalse();
    assertThat(halfOverlap.agreesWith(compound)).isFalse();
  }

  @Test
  void oneTermHasOneTranslationInOnePlace() {
    assertThat(compound.agreesWith(match(0, 4, 10, 12, 0.8))).isFalse();
  }

  @Test
  void orderOfArrivalDoesNotMatter() {
    List<Match> all =
        new ArrayList<>(List.of(compound, firstPart, secondPart, crossed, elsewhere, halfOverlap));
    List<Match> winners = Competition.winners(all);
    Collections.reverse(all);
    assertThat(Competition.winners(all)).isEqualTo(winners);
  }

  @Test
  void noOtherSetOfPairsThatAgreeExplainsMore() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Match> all = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        int ja = random.nextInt(6);
        int zh = random.nextInt(6);
        int size = 1 + random.nextInt(3);
        all.add(match(ja, ja + size, zh, zh + size, 0.3 + 0.7 * random.nextDouble()));
      }
      List<Match> winners = Competition.winners(all);
      assertThat(agree(winners)).isTrue();
      assertThat(gain(winners)).isEqualTo(most(all));
    }
  }

  @Test
  void aPairOfMiddlingScoreLosesToTwoThatExplainTheSameBetter() {
    Match across = match(0, 4, 0, 4, 0.6);
    Match left = match(0, 2, 4, 6, 0.9);
    Match right = match(2, 4, 6, 8, 0.9);
    assertThat(Competition.winners(List.of(across, left, right)))
        .containsExactlyInAnyOrder(left, right);
  }

  private static boolean agree(List<Match> some) {
    return some.stream().allMatch(a -> some.stream().allMatch(b -> a == b || a.agreesWith(b)));
  }

  private static long gain(List<Match> some) {
    return some.stream().mapToLong(Competition::gain).sum();
  }

  /** The largest gain of any set of pairs that agree, by trying all. */
  private static long most(List<Match> all) {
    long most = 0;
    for (int members = 0; members < 1 << all.size(); members++) {
      List<Match> some = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((members >> i & 1) == 1) {
          some.add(all.get(i));
        }
      }
      most = agree(some) ? Math.max(most, gain(some)) : most;
    }
    return most;
  }

  private static Match match(int jaStart, int jaEnd, int zhStart, int zhEnd, double cover) {
    double rest = 1 - cover;
    Cover covered = new Cover(cover, cover, rest, rest, 0, 0, 0, jaEnd - jaStart, zhEnd - zhStart);
    return Match.of(candidate(jaStart, jaEnd), candidate(zhStart, zhEnd), covered, 0, 0);
  }

  private static Candidate candidate(int start, int end) {
    String key = start + "-" + end;
    return new Candidate(start, end, key, key, "", Shape.RUN, 1, 1, PartOfSpeech.NOUN);
  }
}
