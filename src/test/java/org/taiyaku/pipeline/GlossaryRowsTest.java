package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.DecidedRows;
import org.taiyaku.terminology.TermPair;

class GlossaryRowsTest {

  @ParameterizedTest
  @CsvSource({"開発者, SUFFIX, noun", "ポート80, NUMBER, noun", "開発, VERBAL_NOUN, verbal noun"})
  void aTermIsNoSuffixThoughItEndsInOne(String ja, PartOfSpeech last, String shown) {
    TermPair pair =
        new TermPair(ja, ja, "", last, 1, 1, 1, 1, List.of(), List.of(), ja, ja, "article", 0, "");

    GlossaryRow row = GlossaryRows.of(new DecidedRows(List.of(), List.of(pair))).get(0);

    assertThat(row.pos()).isEqualTo(shown);
    assertThat(row.status()).isEqualTo("proposed");
    assertThat(row.place()).isEqualTo("1");
  }
}
