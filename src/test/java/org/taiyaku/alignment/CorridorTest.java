package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;

class CorridorTest {

  private static final CoreLexicon LEXICON = CoreLexicon.load();

  @Test
  void itHoldsTheRightBeadsAndLittleElse() {
    GeneratedPair pair = GeneratedPair.of(41, 150, Manner.FREE);
    Corridor corridor = corridor(pair.ja(), pair.zh());
    assertThat(pair.gold())
        .allMatch(
            bead ->
                corridor.holds(bead.jaStart(), bead.zhStart())
                    && corridor.holds(bead.jaEnd(), bead.zhEnd()));
    assertThat(corridor.size()).isLessThan(pair.ja().size() * pair.zh().size() / 3);
  }

  @Test
  void itFollowsTheTextFarFromTheDiagonal() {
    GeneratedPair pair = GeneratedPair.of(42, 150, Manner.FREE);
    int half = pair.ja().size() / 2;
    Corridor corridor = corridor(pair.ja().subList(half, pair.ja().size()), pair.zh());
    assertThat(pair.gold().stream().filter(bead -> bead.jaStart() >= half))
        .isNotEmpty()
        .allMatch(bead -> corridor.holds(bead.jaStart() - half, bead.zhStart()));
  }

  @Test
  void whereAllIsAlikeItIsWide() {
    List<Segment> same = List.of(GeneratedPair.segment("経済"), GeneratedPair.segment("経済"));
    Corridor corridor = corridor(same, same);
    assertThat(corridor.size()).isEqualTo(9);
  }

  private static Corridor corridor(List<Segment> japanese, List<Segment> chinese) {
    Side ja = new Side(japanese);
    Side zh = new Side(chinese);
    Links.enter(ja, zh, LEXICON, TrainedLexicon.EMPTY, HelpingThreads.NONE);
    Rectangle all = new Rectangle(0, ja.size(), 0, zh.size());
    Evidence evidence = Evidence.of(ja, zh, all);
    return Corridor.of(
        new BeadScorer(ja, zh, evidence, new BeadModels(ja, zh), all), all, Taken.NONE);
  }
}
