package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.taiyaku.text.FoldedText;

/** Any text is cut without a loss, and its words stand where they are said to. */
class SegmentationFuzzTest {

  private static final JapaneseTokenizer JAPANESE = new JapaneseTokenizer();
  private static final ChineseTokenizer CHINESE = new ChineseTokenizer();

  @FuzzTest
  void sentences(byte[] bytes) {
    String block = text(bytes);
    StringBuilder kept = new StringBuilder();
    for (Sentence sentence : new SentenceSegmenter().segment(block)) {
      assertThat(sentence.span().of(block)).isEqualTo(sentence.text());
      kept.append(sentence.text());
    }
    assertThat(visible(kept.toString())).isEqualTo(visible(block));
  }

  @FuzzTest
  void words(byte[] bytes) {
    String sentence = text(bytes);
    requireInOrder(JAPANESE.tokenize(sentence), sentence);
    requireInOrder(CHINESE.tokenize(sentence), sentence);
    assertThat(FoldedText.of(sentence).original()).isEqualTo(sentence);
  }

  private static void requireInOrder(List<Token> tokens, String sentence) {
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().end()).isBetween(end, sentence.length());
      end = token.span().end();
    }
  }

  /** UTF-16, so that half characters come up too. */
  private static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      text.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
    }
    return text.isEmpty() ? new String(bytes, StandardCharsets.ISO_8859_1) : text.toString();
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Z}\u001C-\u001F\u0085]", "");
  }
}
