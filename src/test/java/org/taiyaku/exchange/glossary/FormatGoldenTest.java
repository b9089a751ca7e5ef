package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.taiyaku.exchange.Direction;

/** Every format of text, byte for byte as a person checked it against what its tool wants. */
class FormatGoldenTest {

  /** A glossary with something of everything. */
  static List<GlossaryEntry> sample() {
    GlossaryEntry drain =
        new GlossaryEntry(
            List.of(
                new GlossaryTerm("人材流出", "", "noun", "ジンザイリュウシュツ", false),
                GlossaryTerm.variantOf("人材の流出")),
            List.of(GlossaryTerm.of("人才流失", "approved"), GlossaryTerm.variantOf("人才外流")),
            List.of(new GlossaryExample("止まらない人材流出", "止不住的人才流失", "news/1", "8")),
            "also: \"brain drain\", <R&D>",
            new TermFigures(0.8, 3, 2, 1));
    GlossaryEntry model =
        new GlossaryEntry(
            List.of(new GlossaryTerm("モデル", "", "proper noun", "モデル", false)),
            List.of(GlossaryTerm.of("模型", "proposed"), GlossaryTerm.of("模特兒", "forbidden")),
            List.of(),
            "",
            TermFigures.NONE);
    GlossaryEntry other =
        new GlossaryEntry(
            List.of(GlossaryTerm.of("人材流出", "")),
            List.of(GlossaryTerm.of("=人才, 外移", "")),
            List.of(),
            "",
            TermFigures.NONE);
    return List.of(drain, model, other);
  }

  @ParameterizedTest
  @EnumSource(
      value = GlossaryFormat.class,
      mode = Mode.EXCLUDE,
      names = {"XLSX", "MULTITERM"})
  void writesWhatTheToolWants(GlossaryFormat format) throws IOException {
    Losses losses = new Losses();
    String written =
        new String(format.bytes(sample(), Direction.DEFAULT, losses), StandardCharsets.UTF_8);
    String told = String.join("\n", losses.lines()) + "\n";

    assertThat(written).isEqualTo(golden(format.extension()));
    assertThat(told).isEqualTo(golden(format.extension() + ".losses"));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = FormatGoldenTest.class.getResourceAsStream("sample." + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
