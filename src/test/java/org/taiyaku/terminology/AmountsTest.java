package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

class AmountsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "800円", "1,200日圓", "98,000元", "1,000万円", "1かけ", "1小塊", "2大匙", "大さじ2", "小さじ1/2", "300公克",
        "300g", "2か月", "10月", "85%", "第10条", "第10條", "第三章", "５人"
      })
  void knowsAmountsOfBothLanguages(String text) {
    assertThat(Amounts.in(fold(text)).spans()).containsExactly(new Span(0, fold(text).length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "東京2020",
        "アポロ11号",
        "長征5號",
        "第一審",
        "第三者",
        "第二次世界大戦",
        "5G通信",
        "IPv4位址",
        "Web3錢包",
        "Python 3",
        "COVID-19",
        "三次元",
        "台北101大樓"
      })
  void leavesNamesWithFiguresAlone(String text) {
    assertThat(Amounts.in(fold(text)).spans()).isEmpty();
  }

  private static String fold(String text) {
    return FoldedText.of(text).folded();
  }
}
