package org.taiyaku.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanFoldingTest {

  private static final Path TABLE =
      Path.of("src/main/resources/org/taiyaku/text/kanji-folding.tsv");

  @ParameterizedTest
  @CsvSource({
    "経, 經, 经", "発, 發, 发", "図, 圖, 图", "気, 氣, 气", "対, 對, 对", "関, 關, 关", "実, 實, 实", "弁, 辯, 辩",
    "膵, 胰, 胰"
  })
  void theFormsOfACharacterAreOneClass(char japan, char taiwan, char mainland) {
    assertThat(HanFolding.fold(japan))
        .isEqualTo(HanFolding.fold(taiwan))
        .isEqualTo(HanFolding.fold(mainland));
  }

  @ParameterizedTest
  @CsvSource({"人, 入", "土, 士", "己, 已", "日, 曰", "木, 本", "東, 京"})
  void differentCharactersStayDifferent(char one, char other) {
    assertThat(HanFolding.fold(one)).isNotEqualTo(HanFolding.fold(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"あ", "ア", "ー", "a", "1", "・", "々", "〇", "，"})
  void whatIsNoVariantStandsForItself(String character) {
    assertThat(HanFolding.fold(character)).isEqualTo(character);
  }

  @Test
  void lengthIsKeptAlsoBeyondTheBasicPlane() {
    assertThat(HanFolding.fold("𠮷野家ABC")).isEqualTo("𠮷野家abc");
  }

  @Test
  void theTableHasOneCharacterEachAndNoChains() throws IOException {
    Map<String, String> table = new HashMap<>();
    List<String> complaints = new ArrayList<>();
    List<String> lines = Files.readAllLines(TABLE, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String[] columns = lines.get(i).split("\t", -1);
        String place = TABLE + ":" + (i + 1) + ": " + lines.get(i);
        if (columns.length != 2 || !isOneHan(columns[0]) || !isOneHan(columns[1])) {
          complaints.add(place + " is not one character TAB one character");
        } else if (columns[0].equals(columns[1])) {
          complaints.add(place + " folds a character onto itself");
        } else if (table.put(columns[0], columns[1]) != null) {
          complaints.add(place + " stands twice");
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      if (columns.length == 2 && table.containsKey(columns[1])) {
        complaints.add(TABLE + ":" + (i + 1) + ": " + lines.get(i) + " leads to a variant");
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(table).hasSizeGreaterThan(800);
  }

  @Test
  void everyPairOfTheTableIsOneClass() throws IOException {
    for (String line : Files.readAllLines(TABLE, UTF_8)) {
      if (!line.startsWith("#")) {
        assertThat(HanFolding.fold(line.charAt(0)))
            .as(line)
            .isEqualTo(HanFolding.fold(line.charAt(2)));
      }
    }
  }

  private static boolean isOneHan(String text) {
    return text.length() == 1 && HanFolding.isHan(text.charAt(0));
  }
}
