package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanFoldingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"経經经", "国國国", "広廣广", "亜亞亚", "気氣气", "団團团", "沢澤泽", "発發发", "対對对", "円圓圆", "台臺台"})
  void theFormsOfACharacterAreOne(String forms) {
    assertThat(HanFolding.fold(forms).chars().distinct().count()).as(forms).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人入", "日曰", "土士", "未末", "己已"})
  void charactersThatOnlyLookAlikeStayApart(String forms) {
    assertThat(HanFolding.fold(forms).chars().distinct().count()).isEqualTo(2);
  }

  @Test
  void keepsLengthAndIsItsOwnRepresentative() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = HanFolding.fold((char) c);
      assertThat(HanFolding.fold(folded)).as("%x", c).isEqualTo(folded);
      if (!HanFolding.isHan((char) c)) {
        assertThat(folded).isEqualTo((char) c);
      }
    }
  }

  @Test
  void foldsCaseWithTheRest() {
    assertThat(HanFolding.fold("AI経済")).isEqualTo("ai经济");
  }
}
