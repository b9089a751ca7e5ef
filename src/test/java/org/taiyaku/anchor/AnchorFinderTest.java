package org.taiyaku.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

class AnchorFinderTest {

  private static List<Anchor> find(String text) {
    return AnchorFinder.find(FoldedText.of(text).folded());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GPT-3.5を使う|gpt-3.5",
        "Node.jsと|node.js",
        "C++で書く|c++",
        "C#で書く|c#",
        "AT&Tの|at&t",
        "O’Neillは|o’neill",
        "ＡＩの時代|ai",
        "café.|café",
        "iPhone-|iphone",
      })
  void findsLatinWordsWithTheirMarks(String text, String word) {
    assertThat(find(text)).extracting(Anchor::key).containsExactly(word);
    assertThat(find(text)).extracting(Anchor::kind).containsExactly(Anchor.Kind.LATIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（https://example.org/a?b=5）を見よ|https://example.org/a?b=5",
        "詳細はhttps://example.org/a.|https://example.org/a",
        "見www.example.org。|www.example.org",
        "連絡info@example.org まで|info@example.org",
      })
  void findsAddressesWithoutTheMarksOfTheSentence(String text, String address) {
    assertThat(find(text)).extracting(Anchor::key).containsExactly(address);
    assertThat(find(text)).extracting(Anchor::kind).containsExactly(Anchor.Kind.ADDRESS);
  }

  @Test
  void anchorsComeInOrderWithTheirPlaces() {
    assertThat(find("2024年にOpenAIが"))
        .containsExactly(
            new Anchor(Anchor.Kind.NUMBER, "2024", new Span(0, 4)),
            new Anchor(Anchor.Kind.LATIN, "openai", new Span(6, 12)));
    assertThat(find("")).isEmpty();
  }

  @Test
  @Timeout(10)
  void takesAnyTextInTimeOfItsLength() {
    List<String> parts =
        List.of("a", "a-", "a.b@", "http://", "www.", "a+", "é", "一些", "1a", "@", "%");
    for (String part : parts) {
      String text = part.repeat(100_000 / part.length());
      int end = 0;
      for (Anchor anchor : AnchorFinder.find(text)) {
        assertThat(anchor.span().start()).isGreaterThanOrEqualTo(end);
        end = anchor.span().end();
      }
    }
  }
}
