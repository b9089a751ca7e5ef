package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Where a text of either language states an amount, a price or a date in figures, or the number of
 * a clause: 800円, 1かけ, 300公克, 2大匙, 大さじ2, 第10条. None of it is part of a term, though it stands
 * beside one without a particle: 大学生800円.
 *
 * <p>A figure without a unit may be part of a name (東京2020), and so may one with 号 or 次 (アポロ11号);
 * 5G is no weight.
 */
final class Amounts {

  private static final String FIGURE = "[0-9][0-9,.]*\\s?[十百千万億]*";

  /** What is measured or counted, one character each, unless another makes a word of it. */
  private static final String ONE_CHARACTER =
      "[円圓日月年週時分秒人名件歳個箇枚冊台匹頭杯皿束把片塊切粒滴張份匙點点度倍割歩階%]|元(?!素)|位(?![元址])|本(?![格質社])";

  private static final String LONGER =
      "日圓|日元|美元|歐元|港幣|公克|公斤|公分|公里|公尺|公升|毫升|小時|分鐘|個月|か月|ヶ月|カ月|ヵ月|時間|日間|年間|"
          + "週間|グラム|センチ|ミリ|メートル|キロ|リットル|カップ|パック|かけ|つ|ドル|ユーロ|ポンド|ウォン|パーセント|"
          + "ページ|茶匙|湯匙|(?:kg|mg|km|cm|mm|ml|cc|(?<=[0-9]{2})g)(?![a-z])";

  /** Not after a letter or a hyphen: those are names of models and versions. */
  private static final Pattern AMOUNT =
      pattern(
          "(?<![a-z0-9.\\-])" + FIGURE + "\\s?[小大半]?(?:" + LONGER + "|" + ONE_CHARACTER + ")",
          "(?:大さじ|小さじ|カップ)\\s?[0-9]+(?:/[0-9]+)?",
          "第[0-9一二三四五六七八九十百]+[条項款章節頁編巻回位話]");

  private final List<Span> spans = new ArrayList<>();

  private Amounts(String folded) {
    Matcher matcher = AMOUNT.matcher(folded);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  private static Pattern pattern(String... alternatives) {
    // Texts are folded, so that what is looked for must be.
    return Pattern.compile(FoldedText.of(String.join("|", alternatives)).folded());
  }

  /** The amounts of a folded text. */
  static Amounts in(String folded) {
    return new Amounts(folded);
  }

  /** The stretches, in order. */
  List<Span> spans() {
    return spans;
  }

  /** Whether some of a stretch is part of an amount. */
  boolean touch(Span stretch) {
    for (Span span : spans) {
      if (span.start() < stretch.end() && stretch.start() < span.end()) {
        return true;
      }
    }
    return false;
  }
}
