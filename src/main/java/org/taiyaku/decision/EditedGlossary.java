package org.taiyaku.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.InputFailed;

/**
 * Reads {@code glossary.csv} as a spreadsheet saved it, in whatever encoding and with whatever
 * separator.
 *
 * <p>UTF-8 and UTF-16 show by themselves. What else the bytes are is asked of the rows: the
 * encoding is the one in which most of them are those that the run wrote, and if none are, the file
 * is refused. Characters that the encoding lacks are {@code ?} in such a file; see {@link
 * LostCharacters}.
 */
final class EditedGlossary {

  private static final List<Charset> SPREADSHEETS =
      List.of(
          Charset.forName("windows-31j"),
          Charset.forName("x-windows-950"),
          Charset.forName("Big5-HKSCS"));

  private static final String SAVE_AGAIN =
      "; in the spreadsheet choose Save as, CSV UTF-8, and run keep again";

  /** The rows that a file holds if it is in a certain encoding. */
  private record Reading(List<SheetRow> rows, LostCharacters lost) {
    long known() {
      return lost.known(rows);
    }
  }

  private EditedGlossary() {}

  /**
   * Reads the rows of an edited glossary.
   *
   * @param written the rows as the run wrote them
   * @throws InputFailed if the file is no table, or its characters are lost
   */
  static List<SheetRow> read(Path path, List<SheetRow> written) {
    byte[] bytes = bytes(path);
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9) {
      throw new InputFailed(path, "is a workbook, not CSV" + SAVE_AGAIN);
    }
    Optional<String> text = unicode(bytes);
    if (text.isPresent()) {
      return rows(path, text.get());
    }
    Reading likeliest =
        SPREADSHEETS.stream()
            .map(charset -> reading(path, bytes, charset, written))
            .flatMap(Optional::stream)
            .max(Comparator.comparingLong(Reading::known))
            .filter(reading -> reading.known() > 0)
            .orElseThrow(
                () ->
                    new InputFailed(
                        path,
                        "is in neither UTF-8, UTF-16, CP932 nor Big5, or no row is left as the run"
                            + " wrote it"
                            + SAVE_AGAIN));
    return likeliest.lost().restored(path, likeliest.rows(), SAVE_AGAIN);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
  }

  private static Optional<String> unicode(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    return strict(bytes, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      // A new decoder refuses what is malformed, where a String would take U+FFFD for it.
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What the bytes say in an encoding; empty if they are not in it. */
  private static Optional<Reading> reading(
      Path path, byte[] bytes, Charset charset, List<SheetRow> written) {
    try {
      return strict(bytes, charset)
          .map(text -> new Reading(rows(path, text), new LostCharacters(charset, written)));
    } catch (InputFailed wrongEncoding) {
      return Optional.empty();
    }
  }

  private static List<SheetRow> rows(Path path, String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    // Excel may have been told in the first line what parts the cells.
    String header =
        unmarked.lines().filter(line -> !line.startsWith("sep=")).findFirst().orElse("");
    char separator =
        List.of(',', ';', '\t').stream()
            .max(Comparator.comparingLong(c -> header.chars().filter(h -> h == c).count()))
            .orElseThrow();
    return SheetRow.of(CsvTable.parse(Objects.requireNonNull(path), unmarked, separator));
  }
}
