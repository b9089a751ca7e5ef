package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;

/** Lines of several sentences are aligned by what stands for what inside of them. */
class SentencesTest {

  private static final Aligner ALIGNER = new Aligner(CoreLexicon.load());
  private static final JapaneseTokenizer TOKENIZER = new JapaneseTokenizer();

  private static final List<String> JA =
      List.of(
          "市長は新しい図書館を建てると発表した。", "工事は来年四月に始まる。", "費用は三億円にのぼる。", "住民の多くは計画に賛成している。", "一方、反対する声もある。");

  private static final List<String> ZH =
      List.of("市長宣布將興建新的圖書館。", "工程將於明年四月開始。", "費用高達三億日圓。", "多數居民贊成這項計畫。", "另一方面，也有反對的聲音。");

  /** A line of the sentences of some places. */
  private static String line(List<String> sentences, int... places) {
    StringBuilder line = new StringBuilder();
    for (int place : places) {
      line.append(sentences.get(place));
    }
    return line.toString();
  }

  private static List<String> types(List<String> ja, List<String> zh) {
    List<Segment> japanese =
        ja.stream()
            .map(text -> GeneratedPair.segment(text).withTokens(TOKENIZER.tokenize(text)))
            .toList();
    List<Segment> chinese = zh.stream().map(GeneratedPair::segment).toList();
    return ALIGNER.align(japanese, chinese).beads().stream().map(Bead::type).toList();
  }

  @Test
  void linesThatOverlapAreOneBead() {
    List<String> ja = List.of(line(JA, 0, 1), line(JA, 2), line(JA, 3), line(JA, 4));
    List<String> zh = List.of(line(ZH, 0), line(ZH, 1, 2), line(ZH, 3), line(ZH, 4));
    assertThat(types(ja, zh)).containsExactly("2-2", "1-1", "1-1");
  }

  @Test
  void linesThatOverlapTwiceAreOneBead() {
    List<String> ja = List.of(line(JA, 0, 1), line(JA, 2, 3), line(JA, 4));
    List<String> zh = List.of(line(ZH, 0), line(ZH, 1, 2), line(ZH, 3, 4));
    assertThat(types(ja, zh)).containsExactly("3-3");
  }

  @Test
  void aLineThatIsOmittedIsNotTakenIntoItsNeighbour() {
    List<String> ja = List.of(line(JA, 0), line(JA, 1), line(JA, 2, 3), line(JA, 4));
    List<String> zh = List.of(line(ZH, 0), line(ZH, 2, 3), line(ZH, 4));
    assertThat(types(ja, zh)).containsExactly("1-1", "1-0", "1-1", "1-1");
  }

  @Test
  void aSentenceThatIsOmittedKeepsNoLineFromItsCounterpart() {
    List<String> ja = List.of(line(JA, 0, 1, 2), line(JA, 3), line(JA, 4));
    List<String> zh = List.of(line(ZH, 0, 2), line(ZH, 3), line(ZH, 4));
    assertThat(types(ja, zh)).containsExactly("1-1", "1-1", "1-1");
  }

  @Test
  void sentencesInAnotherOrderAreTheSameLine() {
    List<String> ja = List.of(line(JA, 0), line(JA, 1, 2), line(JA, 3), line(JA, 4));
    List<String> zh = List.of(line(ZH, 0), line(ZH, 2, 1), line(ZH, 3), line(ZH, 4));
    assertThat(types(ja, zh)).containsExactly("1-1", "1-1", "1-1", "1-1");
  }

  @Test
  void aWholeArticleInOneLineIsThatOfManyLines() {
    assertThat(types(List.of(line(JA, 0, 1, 2)), List.of(ZH.get(0), ZH.get(1), ZH.get(2))))
        .containsExactly("1-3");
  }

  @Test
  void nobodyLooksInsideOfSentences() {
    Side ja = new Side(JA.stream().map(GeneratedPair::segment).toList());
    Side zh = new Side(ZH.stream().map(GeneratedPair::segment).toList());
    assertThat(Sentences.of(ja, zh, HelpingThreads.NONE)).isSameAs(InnerEvidence.Source.NONE);
  }

  @Test
  void twoSentencesRarelyBecomeOneUnlessTheFirstHasNoEnd() {
    List<Segment> lines = Stream.of("見出し", "一文目。二文目。", "三文目。").map(GeneratedPair::segment).toList();
    SplitSide side = new SplitSide(new Side(lines));
    assertThat(side.sentences().size()).isEqualTo(4);
    assertThat(side.first(2)).isEqualTo(3);
    assertThat(side.costOfJoining(0, 1)).isZero();
    assertThat(side.costOfJoining(0, 2)).isEqualTo(-Math.log(Weights.RUN_ON));
    assertThat(side.costOfJoining(1, 4))
        .isCloseTo(-2 * Math.log(Weights.SENTENCES_JOINED), offset(1e-12));
  }
}
