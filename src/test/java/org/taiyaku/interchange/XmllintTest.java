package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.TmxWriter;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.TranslationUnit;

/** The TMX against the DTD of TMX 1.4 and the stricter schema, both as OmegaT brings them. */
@Tag("tools")
class XmllintTest {

  @TempDir private static Path folder;
  private static Path schemas;

  @BeforeAll
  static void takeSchemas() {
    schemas = Tool.schemas(folder);
  }

  @Test
  void theSeedsAreValid() throws IOException {
    List<Path> files = new ArrayList<>(List.of(SeedUnits.merged(folder)));
    for (String article : SeedUnits.articles()) {
      files.add(SeedUnits.tmx("sentences", article));
      files.add(SeedUnits.tmx("paragraphs", article));
    }

    files.forEach(XmllintTest::assertValid);
  }

  @Test
  void whatTextsMayHoldIsValid() {
    String text = "<b>&amp;]]>\u0001\u000B\uFFFE\uD800\uE101\uFDD0\u0085\t\r\n𠮷\uDB40\uDD00";
    List<TranslationUnit> units =
        List.of(
            new TranslationUnit(text, text, text, 1, 0.5, true),
            new TranslationUnit(text, "b", "a", 2, OptionalDouble.empty(), false, 99));
    for (Direction direction :
        List.of(
            Direction.DEFAULT,
            new Direction("zh-hant-tw", "JA-jp"),
            new Direction("ja", "zh-Hant"),
            new Direction("zh-HK", "ja"))) {
      Path file = folder.resolve("hostile.tmx");
      TmxWriter writer = new TmxWriter(direction, SegmentType.PARAGRAPH, "0");
      AtomicFile.write(file, out -> writer.write(out, units));

      assertValid(file);
    }
  }

  @Test
  void anEmptyFileIsValid() {
    Path file = folder.resolve("empty.tmx");
    TmxWriter writer = new TmxWriter(Direction.DEFAULT, SegmentType.SENTENCE, "0");
    AtomicFile.write(file, out -> writer.write(out, List.of()));

    assertValid(file);
  }

  /** That the tool refuses what it should, or the tests above would prove nothing. */
  @Test
  void whatIsWrongIsRefused() throws IOException {
    String tmx = Files.readString(SeedUnits.tmx("sentences", SeedUnits.articles().get(0)));
    for (String wrong :
        List.of(
            tmx.replace("version=\"1.4\"", "version=\"1.4b\""),
            tmx.replace("zh-TW", "zh_TW"),
            tmx.replace("<seg>", "<seg>&#x0B;"),
            tmx.replaceFirst(" o-tmf=\"\\w+\"", ""),
            tmx.replaceFirst("(?s)(<prop.*?)(<tuv.*?)</tu>", "$2$1</tu>"))) {
      Path file = Files.writeString(folder.resolve("wrong.tmx"), wrong);

      assertThat(Tool.run(folder, command(file, "--schema", "tmx14.xsd")).exit()).isNotZero();
    }
  }

  private static void assertValid(Path file) {
    Tool.output(folder, command(file, "--dtdvalid", "tmx14.dtd"));
    Tool.output(folder, command(file, "--schema", "tmx14.xsd"));
  }

  private static String[] command(Path file, String option, String schema) {
    return new String[] {
      "xmllint", "--nonet", "--noout", option, schemas.resolve(schema).toString(), file.toString()
    };
  }
}
