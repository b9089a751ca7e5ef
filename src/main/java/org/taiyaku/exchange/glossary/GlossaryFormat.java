package org.taiyaku.exchange.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taiyaku.exchange.Direction;

/** The formats of glossaries, by the names that users type. */
public enum GlossaryFormat {
  CSV(
      "csv",
      "csv",
      "spreadsheets: UTF-8 with BOM, formulas guarded",
      Family.TABLE,
      CsvGlossary::bytes),
  XLSX(
      "xlsx",
      "xlsx",
      "a workbook, every cell a text",
      Family.WORKBOOK,
      (entries, direction, losses) ->
          Workbook.bytes(CsvGlossary.table(entries, direction, losses), losses)),
  TBX2(
      "tbx2",
      "tbx",
      "TBX-Basic 2 (martif): OmegaT, Okapi, most CAT tools",
      Family.TBX2,
      (entries, direction, losses) -> TbxWriter.bytes(TbxVersion.V2, entries, direction, losses)),
  TBX3(
      "tbx3",
      "v3.tbx",
      "TBX-Basic 3 (ISO 30042:2019)",
      Family.TBX3,
      (entries, direction, losses) -> TbxWriter.bytes(TbxVersion.V3, entries, direction, losses)),
  UTX("utx", "utx", "UTX 1.11 of AAMT", Family.UTX, UtxGlossary::bytes),
  OMEGAT(
      "omegat",
      "omegat.utf8",
      "OmegaT: source, target, comment by tabs",
      Family.PAIRS,
      PairTable::omegat),
  MEMOQ("memoq", "memoq.csv", "memoQ's term base CSV", Family.MEMOQ, MemoqGlossary::bytes),
  MULTITERM(
      "multiterm",
      "multiterm.xlsx",
      "MultiTerm by its converter: XLSX",
      Family.WORKBOOK,
      (entries, direction, losses) ->
          Workbook.bytes(CsvGlossary.multiterm(entries, direction, losses), losses)),
  MULTITERM_TAB(
      "multiterm-tab",
      "multiterm.txt",
      "MultiTerm by its converter: tabs",
      Family.TABLE,
      CsvGlossary::multitermTab),
  DEEPL(
      "deepl",
      "deepl.csv",
      "DeepL: two columns, one target a source",
      Family.PAIRS,
      PairTable::deepl),
  GOOGLE(
      "google",
      "google.csv",
      "Google: two columns, one direction",
      Family.PAIRS,
      // What Google asks for is what DeepL asks for: no header, no mark, a source once.
      PairTable::deepl),
  AMAZON(
      "amazon",
      "amazon.csv",
      "Amazon: columns named by language codes",
      Family.TABLE,
      PairTable::amazon);

  private final String word;
  private final String extension;
  private final String description;
  private final Family family;
  private final Writing writing;

  /** Makes the bytes of a whole file. */
  @FunctionalInterface
  private interface Writing {
    byte[] bytes(List<GlossaryEntry> entries, Direction direction, Losses losses);
  }

  GlossaryFormat(
      String word, String extension, String description, Family family, Writing writing) {
    this.word = word;
    this.extension = extension;
    this.description = description;
    this.family = family;
    this.writing = writing;
  }

  /** Its name on the command line. */
  public String word() {
    return word;
  }

  /** What the name of its file ends with, without a point before it. */
  public String extension() {
    return extension;
  }

  /** Whether its files are no text. */
  public boolean isBinary() {
    return family == Family.WORKBOOK;
  }

  /** What it is for, in a line. */
  public String description() {
    return description;
  }

  Family family() {
    return family;
  }

  /**
   * A glossary in this format, as a whole file; the same bytes for the same entries.
   *
   * @param losses counts what the format has no place for
   */
  public byte[] bytes(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    Objects.requireNonNull(direction, "direction");
    return writing.bytes(List.copyOf(entries), direction, losses);
  }

  /** The format of that name; {@code tbx} means the version that most tools read. */
  public static Optional<GlossaryFormat> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    String exact = wanted.equals("tbx") ? TBX2.word : wanted;
    return Arrays.stream(values()).filter(format -> format.word.equals(exact)).findFirst();
  }

  /** The names of all formats, parted by commas. */
  public static String words() {
    return Arrays.stream(values()).map(GlossaryFormat::word).collect(Collectors.joining(", "));
  }
}
