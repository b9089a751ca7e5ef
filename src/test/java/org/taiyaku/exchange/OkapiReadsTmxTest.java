package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taiyaku.exchange.TmxWriter.SegmentType;

/** What taiyaku writes, read by Okapi's TMX filter unit for unit. */
class OkapiReadsTmxTest {

  private static final LocaleId ZH_TW = LocaleId.fromBCP47("zh-TW");

  @TempDir private Path folder;

  /** The outputs of seeds/ that stand in the repository. */
  static Stream<Path> seeds() throws IOException {
    return Files.walk(Path.of("aligned")).filter(file -> file.toString().endsWith(".tmx")).sorted();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyUnitOfTheSeeds(Path file) throws IOException {
    List<String> units = new ArrayList<>();
    TmxReader.read(
        file, u -> units.add(line(u.ja().get(0), u.zh().get(0), u.properties().get("x-position"))));

    assertThat(units).hasSizeGreaterThan(20);
    assertThat(okapi(Files.readString(file))).containsExactlyElementsOf(units);
  }

  @Test
  void severalTargetsOfOneSourceMergedOrNot() throws IOException {
    List<TranslationUnit> units =
        List.of(
            new TranslationUnit("株", "股", "a", 1, 0.5, false),
            new TranslationUnit("株", "股票", "a", 2, 0.5, false),
            new TranslationUnit("株", "股", "a", 3, 0.5, false));
    Path file = folder.resolve("a.tmx");
    AtomicFile.write(
        file, out -> new TmxWriter(Direction.DEFAULT, SegmentType.SENTENCE, "0").write(out, units));
    new UnitMerger(Direction.DEFAULT, SegmentType.SENTENCE, "0")
        .merge(List.of(file), folder, "merged", List.of(UnitFormat.TMX));

    assertThat(okapi(Files.readString(file)))
        .containsExactly(line("株", "股", "1"), line("株", "股票", "2"), line("株", "股", "3"));
    assertThat(okapi(Files.readString(folder.resolve("merged.tmx"))))
        .containsExactly(line("株", "股", "1"), line("株", "股票", "2"));
  }

  private static String line(String ja, String zh, String position) {
    return ja + "\t" + zh + "\t" + position;
  }

  private static List<String> okapi(String tmx) {
    List<String> read = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter()) {
      filter.open(new RawDocument(tmx, LocaleId.JAPANESE, ZH_TW));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          read.add(
              line(
                  unit.getSource().getCodedText(),
                  unit.getTarget(ZH_TW).getCodedText(),
                  unit.getProperty("x-position").getValue()));
        }
      }
    }
    return read;
  }
}
