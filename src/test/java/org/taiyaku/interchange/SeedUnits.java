package org.taiyaku.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.TmxReader;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.UnitMerger;

/** The outputs of seeds/ that stand in the repository, which the build holds to be the batch's. */
final class SeedUnits {

  static final Path ALIGNED = Path.of("aligned");

  private SeedUnits() {}

  /**
   * A unit.
   *
   * @param zh its Chinese text
   */
  record Unit(String ja, String zh) {}

  /** The names of the articles. */
  static List<String> articles() throws IOException {
    try (var files = Files.list(ALIGNED.resolve("sentences"))) {
      return files.map(f -> f.getFileName().toString().replace(".tmx", "")).sorted().toList();
    }
  }

  static Path tmx(String units, String article) {
    return ALIGNED.resolve(units).resolve(article + ".tmx");
  }

  /** The sentence units of all articles in one TMX. */
  static Path merged(Path folder) throws IOException {
    List<Path> parts = articles().stream().map(article -> tmx("sentences", article)).toList();
    new UnitMerger(Direction.DEFAULT, SegmentType.SENTENCE, "0")
        .merge(parts, folder, "merged", List.of(UnitFormat.TMX));
    return folder.resolve("merged.tmx");
  }

  static List<Unit> units(Path tmx) {
    List<Unit> units = new ArrayList<>();
    TmxReader.read(tmx, unit -> units.add(new Unit(unit.ja().get(0), unit.zh().get(0))));
    return units;
  }
}
