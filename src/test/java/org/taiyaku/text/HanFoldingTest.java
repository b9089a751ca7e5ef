package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanFoldingTest {

  /** The resource is a cache of this: a new ICU may change it. */
  @Test
  void theFormsAreThoseThatIcuGives() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String simplified = HanFolding.isHan((char) c) ? icu.transliterate("" + (char) c) : "";
      if (simplified.length() == 1 && simplified.charAt(0) != c) {
        from.append((char) c);
        to.append(simplified);
      }
    }

    assertThat(HanFolding.simplifiedForms()).isEqualTo(List.of(from.toString(), to.toString()));
  }

  @Test
  void theFormsOfThreeWritingsFallTogether() {
    assertThat(HanFolding.fold("経済気検駅労円")).isEqualTo(HanFolding.fold("經濟氣檢驛勞圓"));
    assertThat(HanFolding.fold("経済")).isEqualTo(HanFolding.fold("经济"));
  }

  @Test
  void otherCharactersStayButForTheirCase() {
    assertThat(HanFolding.fold("カナ かな ABC １𠮷")).isEqualTo("カナ かな abc １𠮷");
  }

  /** Lower case of İ is two characters in some locales; length is kept. */
  @Test
  void lengthIsKept() {
    assertThat(HanFolding.fold("İSTANBUL").length()).isEqualTo(8);
  }
}
