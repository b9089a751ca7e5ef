package org.taiyaku.exchange;

/**
 * Writes a row of the glossary as a JSON object named as the CSV names its columns, the Chinese
 * term {@code zh}.
 */
public final class GlossaryJson {

  private GlossaryJson() {}

  /** The object, to which more may be added; lists stand where the CSV parts by {@code |}. */
  public static JsonLine of(GlossaryRow row) {
    return new JsonLine()
        .text("ja", row.ja())
        .text("zh", row.zh())
        .text("reading", row.reading())
        .text("pos", row.pos())
        .hundredths("confidence", row.confidence())
        .text("status", row.status())
        .number("ja_count", row.jaCount())
        .number("zh_count", row.zhCount())
        .number("articles", row.articles())
        .texts("variants_ja", row.variantsJa())
        .texts("variants_zh", row.variantsZh())
        .text("example_ja", row.exampleJa())
        .text("example_zh", row.exampleZh())
        .text("article", row.article())
        .text("place", row.place())
        .text("note", row.note());
  }
}
