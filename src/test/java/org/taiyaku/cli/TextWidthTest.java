package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.Span;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "人材, 4",
    "ＡＩ, 4",
    "ｼﾞﾝ, 3",
    "「あ」。, 8",
    "が, 2",
    "か\u3099, 2",
    "e\u0301, 1",
    "𠮷, 2",
    "…①, 2",
    "a\u200Bb, 2",
    "😀, 2",
    "👨\u200D👩\u200D👧, 2",
    "👍\uD83C\uDFFD, 2",
    "🇯\uD83C\uDDF5, 2",
    "ｶﾞｽ, 3",
    "は\u309A, 2",
    "ᄀ\u1161\u11A8, 2"
  })
  void countsColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void wrapsBetweenCharacters() {
    assertThat(TextWidth.wrapped("人材流出", 5)).containsExactly("人材", "流出");
    assertThat(TextWidth.wrapped("a𠮷𠮷", 3)).containsExactly("a𠮷", "𠮷");
    assertThat(TextWidth.wrapped("人か\u3099👨\u200D👩\u200D👧", 2))
        .containsExactly("人", "か\u3099", "👨\u200D👩\u200D👧");
    assertThat(TextWidth.wrapped("", 5)).isEqualTo(List.of(""));
  }

  @Test
  void readsTheWidthThatTheTerminalSays() {
    assertThat(TerminalWidth.columns("24 132\n")).isEqualTo(132);
    for (String none : new String[] {"", "0 0\n", "stty: no terminal", "24 99999"}) {
      assertThat(TerminalWidth.columns(none)).isEqualTo(80);
    }
  }

  @Test
  void takesTheWidthThatTheShellGives() {
    assertThat(TerminalWidth.get("132", false)).isEqualTo(132);
    for (String none : new String[] {null, "", "0", "x", "-1", "99999"}) {
      assertThat(TerminalWidth.get(none, false)).isEqualTo(80);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 一二三…",
    "4, 5, …四五六…",
    "8, 10, …八九十",
    "9, 10, …八九十",
  })
  void cutsAroundTheTerm(int start, int end, String excerpt) {
    assertThat(Excerpt.around("一二三四五六七八九十", new Span(start, end), 8)).isEqualTo(excerpt);
  }

  @Test
  void cutsNothingThatFitsAndATermThatDoesNot() {
    assertThat(Excerpt.around("一二三四", new Span(0, 1), 8)).isEqualTo("一二三四");
    assertThat(Excerpt.around("一二三四五六七八九十", new Span(1, 9), 8)).isEqualTo("…二三四…");
  }
}
