package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.document.BlockKind;
import org.taiyaku.lexicon.CoreLexicon;

class CrossingsTest {

  private static final Aligner ALIGNER = new Aligner(CoreLexicon.load());

  private static final List<String> JAPANESE =
      List.of(
          "市長は新しい図書館の建設を発表した。",
          "台風の影響で鉄道が運休した。",
          "博物館では陶器の展覧会が開かれている。",
          "警察は事故の原因を調べている。",
          "農家は今年の収穫を心配している。",
          "大学は留学生のための奨学金を設けた。");

  private static final List<String> CHINESE =
      List.of(
          "市長宣布將興建新的圖書館。",
          "受颱風影響，鐵路停駛。",
          "博物館正在舉辦陶器展覽。",
          "警方正在調查事故的原因。",
          "農民擔心今年的收成。",
          "大學設立了留學生獎學金。");

  /** By the places of the Chinese sentences, of which some have changed places. */
  @ParameterizedTest
  @CsvSource({
    "0 2 1 3 4 5, 1:2 2:1",
    "0 3 1 2 4 5, 1:2 2:3 3:1",
    "0 2 3 1 4 5, 1:3 2:1 3:2",
    "0 3 4 1 2 5, 1:3 2:4 3:1 4:2",
    "1 0 2 3 5 4, 0:1 1:0 4:5 5:4"
  })
  void findsNeighboursThatHaveChangedPlaces(String order, String crossing) {
    List<Segment> zh =
        Stream.of(order.split(" ")).map(Integer::valueOf).map(CHINESE::get).map(this::of).toList();
    List<Bead> beads = ALIGNER.align(JAPANESE.stream().map(this::of).toList(), zh).beads();
    assertThat(beads).allMatch(bead -> bead.type().equals("1-1")).hasSize(JAPANESE.size());
    assertThat(beads.stream().filter(bead -> bead.jaStart() != bead.zhStart()).map(this::places))
        .containsExactly(crossing.split(" "));
    assertThat(beads.stream().filter(bead -> bead.jaStart() == bead.zhStart()))
        .noneMatch(Bead::moved);
    assertThat(beads).anyMatch(Bead::moved);
  }

  @Test
  void ofTwoStretchesTheOneWithFewerBeadsHasMoved() {
    List<Segment> zh = Stream.of(0, 3, 1, 2, 4, 5).map(CHINESE::get).map(this::of).toList();
    List<Bead> beads = ALIGNER.align(JAPANESE.stream().map(this::of).toList(), zh).beads();
    assertThat(beads.stream().filter(Bead::moved).map(this::places)).containsExactly("3:1");
  }

  /** The sentence that begins the paragraph is another on either side, which speaks for nothing. */
  @Test
  void findsThemAtTheBeginningOfAParagraphToo() {
    List<Segment> ja =
        Stream.of(of(0, 0), of(1, 0), of(2, 1), of(3, 1), of(4, 2), of(5, 2))
            .map(place -> place.of(JAPANESE))
            .toList();
    List<Segment> zh =
        Stream.of(of(0, 0), of(1, 0), of(3, 1), of(2, 1), of(4, 2), of(5, 2))
            .map(place -> place.of(CHINESE))
            .toList();
    assertThat(ALIGNER.align(ja, zh).beads().stream().map(this::places))
        .containsExactly("0:0", "1:1", "2:3", "3:2", "4:4", "5:5");
  }

  /** The first lines share a sentence, as the second do: each line is in part both others. */
  @Test
  void linesThatAreJoinedAtOtherPlacesDoNotCross() {
    List<Segment> ja =
        List.of(of(JAPANESE.get(0)), of(JAPANESE.get(1) + JAPANESE.get(2)), of(JAPANESE.get(3)));
    List<Segment> zh =
        List.of(of(CHINESE.get(0) + CHINESE.get(1)), of(CHINESE.get(2)), of(CHINESE.get(3)));
    assertThat(ALIGNER.align(ja, zh).beads()).noneMatch(Bead::moved);
  }

  /** Nothing is left out, so that nothing can be taken for moved but what a large bead holds. */
  @Test
  void nothingCrossesWhereTheOrderIsKept() {
    Manner joined = new Manner(0.5, 0, 0.25);
    IntStream.range(0, 40)
        .mapToObj(seed -> GeneratedPair.of(seed, 60, joined))
        .forEach(
            pair -> assertThat(ALIGNER.align(pair.ja(), pair.zh()).beads()).noneMatch(Bead::moved));
  }

  /** A sentence and the paragraph that it stands in. */
  private record Place(int sentence, int block) {
    Segment of(List<String> texts) {
      Segment segment = GeneratedPair.segment(texts.get(sentence));
      return new Segment(
          segment.text(),
          segment.folded(),
          List.of(),
          segment.sentences(),
          block,
          BlockKind.PARAGRAPH,
          0);
    }
  }

  private static Place of(int sentence, int block) {
    return new Place(sentence, block);
  }

  private Segment of(String text) {
    return GeneratedPair.segment(text);
  }

  private String places(Bead bead) {
    return bead.jaStart() + ":" + bead.zhStart();
  }
}
