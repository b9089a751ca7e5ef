package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.Candidate.Shape;

class ExclusionsTest {

  /** Names with dots, so that pieces of names are met, and none elsewhere. */
  private static final String JAPANESE = "山田・太郎・花子と東京の大学";

  @Test
  void eachPairExcludesThoseThatItDoesNotAgreeWith() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(90); i++) {
        matches.add(match(stretch(random, JAPANESE.length()), stretch(random, 9)));
      }
      assertThat(Exclusions.of(matches)).isEqualTo(oneByOne(matches));
    }
  }

  @Test
  void aNameAndItsLastPartStandForTheSame() {
    Match name = match(new int[] {0, 5}, new int[] {2, 4});
    Match part = match(new int[] {3, 5}, new int[] {2, 4});
    Match other = match(new int[] {0, 2}, new int[] {3, 4});
    assertThat(Exclusions.of(List.of(name, part, other)))
        .isEqualTo(new BitSet[] {bits(), bits(2), bits(1)});
  }

  private static BitSet[] oneByOne(List<Match> matches) {
    BitSet[] excluded = new BitSet[matches.size()];
    for (int a = 0; a < excluded.length; a++) {
      excluded[a] = new BitSet();
      for (int b = 0; b < excluded.length; b++) {
        excluded[a].set(b, a != b && !matches.get(a).agreesWith(matches.get(b)));
      }
    }
    return excluded;
  }

  private static BitSet bits(int... indices) {
    BitSet bits = new BitSet();
    for (int index : indices) {
      bits.set(index);
    }
    return bits;
  }

  private static int[] stretch(Random random, int length) {
    int start = random.nextInt(length - 1);
    return new int[] {start, start + 1 + random.nextInt(Math.min(5, length - start))};
  }

  private static Match match(int[] ja, int[] zh) {
    Cover cover = new Cover(1, 1, 0, 0, 0, 0, 0, ja[1] - ja[0], zh[1] - zh[0]);
    String key = JAPANESE.substring(ja[0], ja[1]);
    return Match.of(candidate(ja, key), candidate(zh, zh[0] + "-" + zh[1]), cover, 0, 0);
  }

  private static Candidate candidate(int[] span, String key) {
    return new Candidate(span[0], span[1], key, key, "", Shape.RUN, 1, 1, PartOfSpeech.NOUN);
  }
}
