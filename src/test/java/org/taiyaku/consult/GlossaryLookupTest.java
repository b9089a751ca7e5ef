package org.taiyaku.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.consult.GlossaryLookup.Hit;
import org.taiyaku.consult.GlossaryLookup.Quality;
import org.taiyaku.exchange.GlossaryRow;

class GlossaryLookupTest {

  private static final GlossaryLookup LOOKUP =
      new GlossaryLookup(
          List.of(
              row("半導体工場", "半導體廠", "ハンドウタイコウジョウ"),
              row("半導体", "半導體", "ハンドウタイ"),
              row("超純水", "超純水", "チョウジュンスイ")));

  @ParameterizedTest
  @CsvSource({
    "半導体, 半導体, EXACT",
    "半导体, 半導体, EXACT",
    " 半 導 體 , 半導体, EXACT",
    "はんどうたい, 半導体, READING",
    "半導体工, 半導体工場, BEGINNING",
    "導体工, 半導体工場, PART",
    "純, 超純水, PART",
    // One letter of three to five, two of six and more.
    "超淳水, 超純水, SIMILAR",
    "半道体工場, 半導体工場, SIMILAR",
    "超水純, 超純水, SIMILAR",
    "ちょうじんすい, 超純水, SIMILAR",
    "ちょじゅんずい, 超純水, SIMILAR"
  })
  void findsTheBestRowFirst(String query, String ja, Quality quality) {
    Hit hit = LOOKUP.find(query).get(0);

    assertThat(hit.row().ja()).isEqualTo(ja);
    assertThat(hit.quality()).isEqualTo(quality);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "純粋", "超淳氷", "朝純粋水", "ちよじゆんずい"})
  void findsNothingElse(String query) {
    assertThat(LOOKUP.find(query)).isEmpty();
  }

  @Test
  void whatIsFoundIsNotGuessedAt() {
    assertThat(LOOKUP.find("半導体")).extracting(Hit::quality).doesNotContain(Quality.SIMILAR);
    assertThat(LOOKUP.find("半導体工"))
        .extracting(Hit::quality)
        .containsExactly(Quality.BEGINNING, Quality.SIMILAR);
  }

  private static GlossaryRow row(String ja, String zh, String reading) {
    return new GlossaryRow(
        ja, zh, reading, "", 1, "", 1, 1, 1, List.of(), List.of(), "", "", "", "", "");
  }
}
