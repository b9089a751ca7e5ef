package org.taiyaku.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts such as files hold that nobody made with care. */
public final class OddText {

  /** Each stands for a kind: script, width, form, mark, control, fault. */
  private static final List<String> PIECES =
      List.of(
          "海",
          "経済",
          "經濟",
          "经济",
          "は",
          "カ",
          "ｶﾞ",
          "ﾊﾟ",
          "か\u3099",
          "\u3099",
          "葛\uDB40\uDD00",
          "辻\uFE00",
          "\uD842\uDFB7",
          "\uD83D\uDC68\u200D\uD83D\uDC69",
          "\uE000",
          "\uE101",
          "\uE110",
          "\uF8FF",
          "\uDB80\uDC00",
          "\uDBFF\uDFFD",
          "\uFDD0",
          "\uFFFE",
          "\uFFFD",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u0007",
          "\u000B",
          "\u001B$B",
          "\u001E",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\u200E",
          "\u202E",
          "\u2028",
          "\u2029",
          "\u3000",
          "\t",
          "\r",
          "\n",
          "\r\n",
          " ",
          "  ",
          "。",
          "！",
          "?",
          ".",
          "…",
          "「",
          "」",
          "『",
          "（",
          ")",
          "“",
          "\"",
          "'",
          "’",
          ",",
          ";",
          "|",
          "=",
          "+",
          "-",
          "@",
          "<",
          ">",
          "&",
          "&amp;",
          "&#0;",
          "]]>",
          "<!--",
          "<b>",
          "*",
          "_",
          "`",
          "#",
          "\\",
          "/",
          "..",
          "A",
          "ß",
          "İ",
          "é",
          "e\u0301",
          "1",
          "１",
          "①",
          "½",
          "㈱",
          "㌔",
          "ﷺ",
          "人材流出",
          "https://a.b/?c=d");

  private OddText() {}

  /** Up to forty pieces, none perhaps. */
  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(30));
  }

  /** The same with something to be seen. */
  public static Arbitrary<String> visible() {
    return any().map(text -> "海" + text + "A");
  }
}
