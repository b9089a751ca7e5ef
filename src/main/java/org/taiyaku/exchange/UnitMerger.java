package org.taiyaku.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.taiyaku.exchange.TmxWriter.SegmentType;

/**
 * Makes one file of the units of many.
 *
 * <p>The units stand in the order of the files that they come from, and in these in their order. Of
 * units with the same two texts the first stands, with its place and confidence, and says how many
 * there are; a text with several translations keeps them all. The files are read twice, once to
 * count and once to write, so that no unit need be kept.
 */
public final class UnitMerger {

  private final Direction direction;
  private final SegmentType type;
  private final String version;

  /** A merger, which threads may share; the parameters are those of {@link UnitFormat#open}. */
  public UnitMerger(Direction direction, SegmentType type, String version) {
    this.direction = Objects.requireNonNull(direction, "direction");
    this.type = Objects.requireNonNull(type, "type");
    this.version = Objects.requireNonNull(version, "version");
  }

  /**
   * What was merged.
   *
   * @param units how many units were written
   * @param folded how many more there were, the same as one of these
   * @param formats the formats that were written
   */
  public record Merged(long units, long folded, List<UnitFormat> formats) {
    public Merged {
      formats = List.copyOf(formats);
    }
  }

  /**
   * Merges files.
   *
   * @param parts TMX files that taiyaku wrote, in order
   * @param folder where to write, made if need be
   * @param name name of the file without its ending
   * @param formats what to write, a file each; of XLIFF none if there is no unit
   * @throws InputFailed if a part cannot be read
   * @throws OutputFailed if a file cannot be written
   */
  public Merged merge(List<Path> parts, Path folder, String name, List<UnitFormat> formats) {
    Path first = folder.resolve(name + formats.get(0).ending());
    try {
      Files.createDirectories(folder);
      try (DuplicateCounts counts = new DuplicateCounts(folder)) {
        Counting counting = new Counting(counts);
        read(parts, counting);
        long units = counts.count();
        List<UnitFormat> writable =
            formats.stream().filter(format -> format != UnitFormat.XLIFF || units > 0).toList();
        for (UnitFormat format : writable) {
          write(parts, counts, format, folder.resolve(name + format.ending()));
        }
        return new Merged(units, counting.units - units, writable);
      }
    } catch (IOException e) {
      throw new OutputFailed(first, e);
    }
  }

  private void write(List<Path> parts, DuplicateCounts counts, UnitFormat format, Path target) {
    AtomicFile.write(
        target,
        out -> {
          UnitWriter writer = format.open(out, direction, type, version);
          try (DuplicateCounts.Counts read = counts.read()) {
            read(parts, new Folding(read, writer));
          }
          writer.end();
        });
  }

  private static void read(List<Path> parts, UnitWriter into) {
    UnitConverter converter = new UnitConverter(into, false);
    parts.forEach(converter::convert);
  }

  /** The first reading. */
  private static final class Counting implements UnitWriter {
    private final DuplicateCounts counts;
    private long units;

    Counting(DuplicateCounts counts) {
      this.counts = counts;
    }

    @Override
    public void write(TranslationUnit unit) throws IOException {
      counts.add(unit);
      units++;
    }

    @Override
    public void end() {
      // Nothing stands after the last.
    }
  }

  /** The second reading: repetitions are passed over. */
  private record Folding(DuplicateCounts.Counts counts, UnitWriter writer) implements UnitWriter {

    @Override
    public void write(TranslationUnit unit) throws IOException {
      int count = counts.next();
      if (count > 0) {
        writer.write(unit.counted(count));
      }
    }

    @Override
    public void end() throws IOException {
      writer.end();
    }
  }
}
