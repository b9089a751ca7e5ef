package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.document.BlockKind;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.text.Span;

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

  /** As wholes, the first lines of both sides are much alike, and so are the last. */
  @Test
  void theLongestSentenceDoesNotPartLinesThatOverlap() {
    List<String> ja = List.of(line(JA, 0, 1, 2), line(JA, 3, 4));
    List<String> zh = List.of(line(ZH, 0, 1), line(ZH, 2, 3, 4));
    assertThat(types(ja, zh)).containsExactly("2-2");
  }

  @Test
  void aLongLineIsNotCutWhereTheOtherSideGoesOn() {
    assertThat(
            types(
                List.of(line(JA, 0), line(JA, 1), line(JA, 2, 3, 4)),
                List.of(line(ZH, 0, 1, 2), line(ZH, 3), line(ZH, 4))))
        .containsExactly("3-3");
    assertThat(
            types(
                List.of(line(JA, 0), line(JA, 1, 2, 3, 4)),
                List.of(line(ZH, 0, 1), line(ZH, 2), line(ZH, 3), line(ZH, 4))))
        .containsExactly("2-4");
  }

  /** One line of two sentences tells little of how the others came about. */
  @Test
  void oneLineOfSeveralSentencesChangesLittleElsewhere() {
    int changed = 0;
    int all = 0;
    for (long seed = 1; seed <= 8; seed++) {
      GeneratedPair pair = GeneratedPair.of(seed, 100, new Manner(0.4, 0.05, 0.2));
      List<Segment> ja = new ArrayList<>(asSentences(pair.ja()));
      List<Segment> zh = asSentences(pair.zh());
      List<Bead> before = ALIGNER.align(ja, zh).beads();
      Segment last = ja.get(ja.size() - 1);
      int half = last.text().length() / 2;
      List<Span> two = List.of(new Span(0, half), new Span(half, last.text().length()));
      ja.set(
          ja.size() - 1,
          new Segment(last.text(), last.folded(), last.tokens(), two, 0, BlockKind.PARAGRAPH, 0));
      List<Bead> after = ALIGNER.align(ja, zh).beads();
      all += before.size();
      changed +=
          (int) before.stream().filter(b -> after.stream().noneMatch(a -> same(a, b))).count();
    }
    assertThat(changed).as("of %d", all).isLessThan(all / 33);
  }

  private static List<Segment> asSentences(List<Segment> segments) {
    return segments.stream()
        .map(s -> Segment.ofSentence(s.text(), 0, BlockKind.PARAGRAPH, 0).withTokens(s.tokens()))
        .toList();
  }

  private static boolean same(Bead one, Bead other) {
    return one.jaStart() == other.jaStart()
        && one.jaEnd() == other.jaEnd()
        && one.zhStart() == other.zhStart()
        && one.zhEnd() == other.zhEnd();
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
  void settledBeadsStayAmongLinesOfSeveralSentences() {
    List<Segment> ja =
        Stream.of(line(JA, 0, 1), JA.get(2), JA.get(3)).map(GeneratedPair::segment).toList();
    List<Segment> zh =
        Stream.of(ZH.get(0), line(ZH, 1, 2), ZH.get(3)).map(GeneratedPair::segment).toList();
    Bead fixed = new Bead(0, 1, 0, 1, 1, false);
    List<Bead> beads = ALIGNER.align(ja, zh, List.of(fixed)).beads();
    assertThat(beads).contains(fixed);
    assertThat(beads.stream().map(Bead::type)).containsExactly("1-1", "1-1", "1-1");
  }

  /** Where nearly all is like all, looking inside would take minutes and tell nothing. */
  @Test
  void nobodyLooksInsideOfWhatIsAllAlike() {
    String line = "経済。".repeat(30);
    List<Segment> lines = Collections.nCopies(40, GeneratedPair.segment(line));
    Side ja = new Side(lines);
    Side zh = new Side(lines);
    Links.enter(ja, zh, CoreLexicon.load(), TrainedLexicon.EMPTY, HelpingThreads.NONE);
    Rectangle all = new Rectangle(0, 40, 0, 40);
    Evidence evidence = Evidence.of(ja, zh, all);
    BeadScorer scorer = new BeadScorer(ja, zh, evidence, new BeadModels(ja, zh), all);
    Corridor corridor = Corridor.of(scorer, all, Taken.NONE);
    InnerEvidence.Source inside = Sentences.of(ja, zh, HelpingThreads.NONE);
    assertThat(inside.within(all, corridor)).isSameAs(InnerEvidence.NONE);
    Rectangle corner = new Rectangle(0, 2, 0, 2);
    Evidence few = Evidence.of(ja, zh, corner);
    BeadScorer small = new BeadScorer(ja, zh, few, new BeadModels(ja, zh), corner);
    assertThat(inside.within(corner, Corridor.of(small, corner, Taken.NONE)))
        .isNotSameAs(InnerEvidence.NONE);
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
    SplitSide side = new SplitSide(new Side(lines), 0.3);
    assertThat(side.sentences().size()).isEqualTo(4);
    assertThat(side.first(2)).isEqualTo(3);
    assertThat(side.costOfJoining(0, 1)).isZero();
    assertThat(side.costOfJoining(0, 2)).isEqualTo(-Math.log(Weights.RUN_ON));
    assertThat(side.costOfJoining(1, 3)).isCloseTo(-Math.log(0.2), offset(1e-12));
    assertThat(side.costOfJoining(1, 4)).isCloseTo(-Math.log(0.2 * 0.3), offset(1e-12));
  }
}
