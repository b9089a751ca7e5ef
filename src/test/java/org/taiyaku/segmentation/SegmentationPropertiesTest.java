package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taiyaku.text.OddText;
import org.taiyaku.text.Span;

/** Segmentation loses no character, and words stand where they are said to. */
class SegmentationPropertiesTest {

  private static final JapaneseTokenizer JAPANESE = new JapaneseTokenizer();
  private static final ChineseTokenizer CHINESE = new ChineseTokenizer();

  @Property(seed = "1")
  void sentencesHoldEveryCharacterOnceAndInOrder(@ForAll("texts") String block) {
    int end = 0;
    for (Sentence sentence : new SentenceSegmenter().segment(block)) {
      Span span = sentence.span();
      assertThat(isSpace(block.substring(end, span.start()))).isTrue();
      assertThat(span.of(block)).isEqualTo(sentence.text()).isNotBlank();
      end = span.end();
    }
    assertThat(isSpace(block.substring(end))).isTrue();
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(c -> SentenceSegmenter.isSpace((char) c));
  }

  @Property(seed = "2")
  void japaneseWordsStandInOrderInTheirSentence(@ForAll("texts") String sentence) {
    requireInOrder(JAPANESE.tokenize(sentence), sentence);
  }

  @Property(seed = "3")
  void chineseWordsStandInOrderInTheirSentence(@ForAll("texts") String sentence) {
    requireInOrder(CHINESE.tokenize(sentence), sentence);
  }

  /** Two words may share a character that stands for several, such as ㌔. */
  private static void requireInOrder(List<Token> tokens, String sentence) {
    Span before = new Span(0, 0);
    for (Token token : tokens) {
      assertThat(token.span().length()).isPositive();
      assertThat(token.span().end()).isBetween(before.end(), sentence.length());
      assertThat(token.span().start()).isGreaterThanOrEqualTo(before.start());
      before = token.span();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.any();
  }
}
