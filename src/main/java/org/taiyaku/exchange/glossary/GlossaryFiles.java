package org.taiyaku.exchange.glossary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;

/** Glossaries in files, in any format that is known. */
public final class GlossaryFiles {

  private GlossaryFiles() {}

  /**
   * Reads a glossary.
   *
   * @param from the format that the user says it is in; absent if its content is to tell
   * @param direction which side comes first in a table without a header
   * @param losses counts what is not read
   * @throws InputFailed if it cannot be read, is in another format than the user says, or in none
   *     that is known; the message says what it seems to be
   */
  public static List<ReadEntry> read(
      Path path, Optional<GlossaryFormat> from, Direction direction, Losses losses) {
    GlossaryInput input = GlossaryInput.of(path);
    Family family = Recognition.family(input);
    if (from.isPresent() && from.get().family() != family) {
      throw new InputFailed(
          path,
          "is %s, not %s; read it with --from %s or leave --from out"
              .formatted(family.title(), from.get().family().title(), family.word()));
    }
    remarkSeparator(input, family, losses);
    List<ReadEntry> entries = family.read(input, direction, losses);
    SwappedSides.refuse(path, entries);
    return entries;
  }

  /** Reads a glossary as rows, one for each pair of its terms. */
  public static List<GlossaryRow> rows(Path path, Direction direction, Losses losses) {
    return read(path, Optional.empty(), direction, losses).stream()
        .flatMap(read -> EntryRows.rows(read.entry()).stream())
        .toList();
  }

  /** A semicolon for a comma is no error, but worth a word: other programs will stumble. */
  private static void remarkSeparator(GlossaryInput input, Family family, Losses losses) {
    if (family == Family.TABLE || family == Family.PAIRS) {
      char separator = Separator.of(input.text());
      if (separator == ';') {
        losses.remark("parted by " + Separator.name(separator) + ", not commas; read so");
      }
    }
  }

  /**
   * Writes a glossary.
   *
   * @throws org.taiyaku.exchange.OutputFailed if it cannot be written
   */
  public static void write(
      Path path,
      GlossaryFormat format,
      List<GlossaryEntry> entries,
      Direction direction,
      Losses losses) {
    AtomicFile.writeBytes(path, format.bytes(entries, direction, losses));
  }
}
