package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

class AlignerTest {

  private static final Aligner ALIGNER = new Aligner(CoreLexicon.load());

  private static Alignment align(GeneratedPair pair) {
    return ALIGNER.align(pair.ja(), pair.zh());
  }

  private static List<Segment> segments(String... texts) {
    return List.of(texts).stream().map(GeneratedPair::segment).toList();
  }

  private static List<String> types(Alignment alignment) {
    return alignment.beads().stream().map(Bead::type).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void keepsWhatEveryAlignmentMust(long seed) {
    GeneratedPair pair = GeneratedPair.of(seed, 60, Manner.FREE);
    Alignment alignment = align(pair);
    int jaEnd = 0;
    for (Bead bead : alignment.beads()) {
      assertThat(bead.jaSize()).isLessThanOrEqualTo(BeadScorer.MOST);
      assertThat(bead.zhSize()).isLessThanOrEqualTo(BeadScorer.MOST);
      assertThat(bead.confidence()).isBetween(0.0, 1.0);
      assertThat(bead.jaStart()).as("in Japanese order").isEqualTo(jaEnd);
      jaEnd = bead.jaEnd();
    }
    assertThat(pair.share(alignment.beads())).as("found").isGreaterThan(0.85);
    assertThat(align(pair)).as("a second time").isEqualTo(alignment);
  }

  @Test
  void aFaithfulTranslationIsOneToOne() {
    GeneratedPair pair = GeneratedPair.of(11, 80, Manner.FAITHFUL);
    Alignment alignment = align(pair);
    assertThat(types(alignment)).containsOnly("1-1");
    assertThat(alignment.beads()).allSatisfy(b -> assertThat(b.confidence()).isGreaterThan(0.5));
  }

  @Test
  void theSameArticleOnBothSidesIsOneToOne() {
    List<Segment> article = GeneratedPair.of(12, 80, Manner.FREE).zh();
    assertThat(types(ALIGNER.align(article, article))).hasSameSizeAs(article).containsOnly("1-1");
  }

  @Test
  void takesSidesWithoutSegments() {
    List<Segment> some = segments("經濟", "政治");
    assertThat(ALIGNER.align(List.of(), List.of()).beads()).isEmpty();
    assertThat(types(ALIGNER.align(some, List.of()))).containsExactly("1-0", "1-0");
    assertThat(types(ALIGNER.align(List.of(), some))).containsExactly("0-1", "0-1");
  }

  @Test
  void alignsSingleSegments() {
    assertThat(types(ALIGNER.align(segments("経済の見通しは明るい。"), segments("經濟展望光明。"))))
        .containsExactly("1-1");
  }

  private static Segment of(String text, String... surfacesAndBases) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < surfacesAndBases.length; i += 2) {
      Span span = new Span(start, start + surfacesAndBases[i].length());
      tokens.add(
          new Token(surfacesAndBases[i], surfacesAndBases[i + 1], "", PartOfSpeech.OTHER, span));
      start = span.end();
    }
    return GeneratedPair.segment(text).withTokens(tokens);
  }

  @Test
  void whatWasLearnedConcernsTheArticlesThatHoldIt() {
    TrainedLexicon learned =
        new TrainedLexicon(
            Stream.of("夜道走る", "走る", "道", "夜走る", "昼")
                .map(ja -> new TrainedWord(ja, "奔馳", 900, 900, 5))
                .toList());
    List<Segment> ja = List.of(of("夜道走った。", "夜", "夜", "道", "道", "走っ", "走る", "た", "た", "。", "。"));
    assertThat(Aligner.wordsOf(learned, ja)).containsExactlyInAnyOrder("夜道走る", "走る", "道");
    assertThat(Aligner.wordsOf(learned, segments("昼"))).as("no words").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void alignsWithTheLearnedWordsOfAnArticleAsWithAll(long seed) {
    GeneratedPair pair = GeneratedPair.of(seed, 60, Manner.FREE);
    List<String> words =
        pair.ja().stream()
            .flatMap(segment -> segment.tokens().stream())
            .map(token -> HanFolding.fold(token.base()))
            .distinct()
            .toList();
    List<TrainedWord> trained = new ArrayList<>();
    for (int w = 0; w < words.size(); w += 3) {
      String zh = pair.zh().get(w % pair.zh().size()).folded().folded().substring(0, 2);
      trained.add(new TrainedWord(words.get(w), zh, 900, 900, 5));
      trained.add(new TrainedWord(words.get(w) + "ではない", zh, 900, 900, 5));
    }
    TrainedLexicon all = new TrainedLexicon(trained);
    TrainedLexicon held = all.only(Aligner.wordsOf(all, pair.ja()));
    assertThat(held.words().size()).isBetween(1, all.words().size() - 1);
    Alignment alignment = ALIGNER.knowing(all).align(pair.ja(), pair.zh());
    assertThat(ALIGNER.knowing(held).align(pair.ja(), pair.zh())).isEqualTo(alignment);
    assertThat(align(pair)).as("they tell something").isNotEqualTo(alignment);
  }

  @Test
  void findsAStretchThatHasMovedAndMarksIt() {
    GeneratedPair pair = GeneratedPair.of(13, 60, Manner.FAITHFUL).withMoved(20, 26);
    Alignment alignment = align(pair);
    List<Bead> moved = alignment.beads().stream().filter(Bead::moved).toList();
    assertThat(moved).hasSize(6);
    for (int m = 0; m < 6; m++) {
      assertThat(moved.get(m).jaStart()).isEqualTo(20 + m);
      assertThat(moved.get(m).zhStart()).isEqualTo(54 + m);
    }
  }

  /** Two of them have no counterpart, and look as much like those that have as like each other. */
  @Test
  void instructionsThatAreAllAlikeAreNotTakenForMoved() {
    Alignment alignment =
        ALIGNER.align(
            segments(
                "表の書式",
                "表の背景の色を選択します。",
                "文字の色を選択するには、文字のボタンを押します。",
                "罫線を選択するには、罫線のボタンを押します。",
                "行の高さを指定します。",
                "列の幅を指定します。",
                "列の幅を自動で調整します。",
                "表を印刷する前に、用紙の向きを確認します。",
                "表の名前を変更します。",
                "表を削除します。",
                "表を保存して終了します。"),
            segments(
                "表格的格式",
                "選擇表格背景的顏色。",
                "選擇框線時，請按框線的按鈕。",
                "指定列的高度。",
                "指定欄的寬度。",
                "自動調整欄的寬度。",
                "列印表格之前，請先確認紙張的方向。",
                "變更表格的名稱。",
                "刪除表格。",
                "選擇圖樣時，請按圖樣的按鈕。",
                "儲存表格後結束。"));
    assertThat(alignment.beads().stream().map(b -> b.type() + (b.moved() ? " moved" : "")))
        .containsExactly(
            "1-1", "1-1", "1-0", "1-1", "1-1", "1-1", "1-1", "1-1", "1-1", "1-1", "0-1", "1-1");
  }

  /** The operators of a table hold nothing that could be translated, and stand for themselves. */
  @Test
  void matchesSymbolsByThemselves() {
    Alignment alignment =
        ALIGNER.align(
            segments("表にある。", "+=", "-=", "/=", "**=", "終わりです。"),
            segments("在表中。", "-=", "/=", "=>", "**=", "結束。"));
    assertThat(
            alignment.beads().stream()
                .filter(bead -> !bead.isOmission())
                .map(b -> b.jaStart() + "-" + b.zhStart()))
        .contains("2-1", "3-2", "4-4");
  }

  /** Of several articles, as one more or less in the lexicon makes another of each. */
  @Test
  void findsAHalfThatOneSideLacks() {
    int left = 0;
    int matched = 0;
    for (int seed = 1; seed <= 10; seed++) {
      GeneratedPair pair = GeneratedPair.of(seed, 80, Manner.FAITHFUL).withChinese(40, 80);
      List<String> types = types(align(pair));
      left += Collections.frequency(types.subList(0, 40), "1-0");
      matched += Collections.frequency(types.subList(40, types.size()), "1-1");
    }
    assertThat(left).isGreaterThanOrEqualTo(390);
    assertThat(matched).isGreaterThanOrEqualTo(390);
  }

  @Test
  void findsNeighboursThatAreMerged() {
    GeneratedPair pair = GeneratedPair.of(15, 60, new Manner(0.7, 0, 0.3));
    assertThat(pair.share(align(pair).beads())).isGreaterThan(0.95);
  }

  @Test
  void theSidesMayBeExchangedForTextsThatShareTheirCharacters() {
    GeneratedPair pair = GeneratedPair.of(16, 60, Manner.FAITHFUL);
    List<Segment> shortened = pair.zh().subList(10, 50);
    Alignment one = ALIGNER.align(pair.zh(), shortened);
    Alignment other = ALIGNER.align(shortened, pair.zh());
    assertThat(Collections.frequency(types(one), "1-1")).isEqualTo(40);
    assertThat(Collections.frequency(types(other), "1-1")).isEqualTo(40);
  }

  @Test
  void takesTextsInWhichNothingCanBeCompared() {
    List<Segment> kana = segments("これはそれです。", "あれもそれです。", "どれですか。");
    List<Segment> marks = segments("……", "！？", "——");
    assertThat(ALIGNER.align(kana, kana).jaSegments()).isEqualTo(3);
    assertThat(ALIGNER.align(kana, marks).zhSegments()).isEqualTo(3);
    assertThat(ALIGNER.align(marks, marks).zhSegments()).isEqualTo(3);
  }
}
