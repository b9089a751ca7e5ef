package org.taiyaku.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.FoldedText;

class NumeralTest {

  private static String keys(String text) {
    return String.join(
        " ",
        AnchorFinder.find(FoldedText.of(text).folded()).stream()
            .filter(anchor -> anchor.kind() == Anchor.Kind.NUMBER)
            .map(Anchor::key)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000万|10000000",
        "1000万|10000000",
        "2000 萬|20000000",
        "千萬|10000000",
        "3千万|30000000",
        "一千兩百|1200",
        "二〇二五|2025",
        "二零二五|2025",
        "1.2億|120000000",
        "12億3000万|1230000000",
        "2億5,000万|250000000",
        "1兆2000億|1200000000000",
        "1万2345|12345",
        "十二|12",
        "百二十|120",
        "一百零二|102",
        "廿五|25",
        "卅一|31",
        "３．５|3.5",
        "1,234,567.50|1234567.5",
        "1,2345|1 2345",
        "0|0",
        "00|0",
        "007|7",
        "10:30|10 30",
        "二千五百万|25000000",
      })
  void readsTheScriptsOfBothLanguages(String text, String values) {
    assertThat(keys(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "百分之三十|30",
        "30%|30",
        "3割|30",
        "三割|30",
        "2.5割|25",
        "近三成民眾|30",
        "第一|1",
        "第3回|3",
        "三月|3",
        "二人|2",
        "3つ|3",
        "3年半|3",
        "10分鐘|10",
        "十分鐘|10",
        "两成員|''",
        "一半|''",
        "半|''",
        "一些|''",
        "万一|''",
        "萬一|''",
        "十分に|''",
        "一部分|''",
        "千|''",
      })
  void countsOnlyWhereSomethingIsCounted(String text, String values) {
    assertThat(keys(text)).isEqualTo(values);
  }

  @Test
  @Timeout(10)
  void readsRunsOfAnyLength() {
    for (String part : new String[] {"9", "1,", "萬", "一", "億1", "1.", "廿", "1 "}) {
      assertThat(keys(part.repeat(20_000))).isNotNull();
    }
  }
}
