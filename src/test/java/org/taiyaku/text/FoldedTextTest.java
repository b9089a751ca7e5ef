package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "㈱, (株)",
    "㌔, キロ",
    "ｶﾞｲﾄﾞ, ガイド",
    "か\u3099, が",
    "ＡＩ, ai",
    "經濟部, 经济部",
    "経済, 经济",
    "①, 1",
    "½, 1⁄2",
    "\uD842\uDFB7野家, \uD842\uDFB7野家",
  })
  void bringsFormsOfTheSameTogether(String original, String folded) {
    assertThat(FoldedText.of(original).folded()).isEqualTo(folded);
  }

  @Test
  void keepsHanFormsAndCaseForTheAnalyser() {
    assertThat(FoldedText.compatible("ＡＩ經濟").folded()).isEqualTo("AI經濟");
  }

  @Test
  void aSpanInsideAnExpansionGivesTheWholeCharacter() {
    FoldedText text = FoldedText.of("約5㌔先");
    assertThat(text.folded()).isEqualTo("约5キロ先");
    assertThat(text.toOriginal(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(text.toOriginal(new Span(4, 5)).of("約5㌔先")).isEqualTo("先");
    assertThat(text.toFolded(new Span(2, 3)).of(text.folded())).isEqualTo("キロ");
  }

  @Test
  void composedKanaGiveBothCharactersOfTheOriginal() {
    FoldedText text = FoldedText.of("ｶﾞスか\u3099");
    assertThat(text.folded()).isEqualTo("ガスが");
    assertThat(text.toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(text.toOriginal(new Span(2, 3))).isEqualTo(new Span(3, 5));
  }

  @ParameterizedTest
  @CsvSource({"\uD842", "あ\uDFB7い", "\uDFB7\uD842", "\u3099", "''"})
  void takesBrokenTextAsItIs(String original) {
    FoldedText text = FoldedText.of(original);
    assertThat(text.original()).isEqualTo(original);
    assertThat(text.folded()).hasSize(original.length());
    Span all = new Span(0, original.length());
    assertThat(text.toOriginal(text.toFolded(all))).isEqualTo(all);
  }

  @Test
  void spansOfAnyTextMapThereAndBack() {
    String parts =
        "aＺ㈱㌔½ｶﾞﾊﾟが経經经。 \u3099\u0301é\uD842\uDFB7\uD83D\uDC68\u200Dﷺ1〇々\uD842\u1100\u1161";
    Random random = new Random(1);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < random.nextInt(12); i++) {
        made.append(parts.charAt(random.nextInt(parts.length())));
      }
      String original = made.toString();
      FoldedText text = FoldedText.of(original);
      for (int start = 0; start <= original.length(); start++) {
        for (int end = start; end <= original.length(); end++) {
          Span span = new Span(start, end);
          Span folded = text.toFolded(span);
          assertThat(folded.end()).isLessThanOrEqualTo(text.folded().length());
          if (folded.length() > 0) {
            assertThat(text.toOriginal(folded).end()).as(original).isGreaterThanOrEqualTo(end);
          }
        }
      }
      for (int start = 0; start < text.folded().length(); start++) {
        Span one = new Span(start, start + 1);
        Span back = text.toOriginal(one);
        assertThat(back.length()).as(original).isPositive();
        assertThat(text.toFolded(back).contains(one)).as("%s %s", original, one).isTrue();
      }
    }
  }

  @Test
  void whatIsTakenForPlainIsSoByUnicode() {
    // UAX #15, section 9: a text of such characters alone is in NFKC.
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (FoldedText.isPlain(c)) {
        assertThat(UCharacter.getIntPropertyValue(c, UProperty.NFKC_QUICK_CHECK)).isEqualTo(1);
        assertThat(UCharacter.getCombiningClass(c)).isZero();
      }
    }
  }
}
