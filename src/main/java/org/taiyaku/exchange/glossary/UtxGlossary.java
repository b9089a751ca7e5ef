package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.LanguageCode;
import org.taiyaku.text.Language;

/**
 * UTX 1.11 of the Asia-Pacific Association for Machine Translation: tabs, CR LF, no byte order
 * mark, two header lines or more.
 *
 * <p>What the standard has no column for stands in columns of our own, which it allows, and in the
 * comment.
 */
final class UtxGlossary {

  /**
   * The standard wants a date. That of the version of the program stands here, for the clock would
   * give other bytes at each run.
   */
  private static final String DATE = "2026-11-22";

  private static final String SOURCE = "src";
  private static final String TARGET = "tgt";
  private static final String PART_OF_SPEECH = "src:pos";
  private static final String STATUS = "term status";
  private static final String READING = "src:yomi";
  private static final String VARIANTS_SOURCE = "src:variant";
  private static final String VARIANTS_TARGET = "tgt:variant";
  private static final String EXAMPLE_SOURCE = "src:example";
  private static final String EXAMPLE_TARGET = "tgt:example";
  private static final String COMMENT = "comment";

  private static final List<String> COLUMNS =
      List.of(
          SOURCE,
          TARGET,
          PART_OF_SPEECH,
          STATUS,
          READING,
          VARIANTS_SOURCE,
          VARIANTS_TARGET,
          EXAMPLE_SOURCE,
          EXAMPLE_TARGET,
          COMMENT);

  private static final Map<String, String> STATUSES =
      Map.of(
          TermStatus.PROPOSED,
          "provisional",
          TermStatus.APPROVED,
          "approved",
          TermStatus.ADMITTED,
          "non-standard",
          TermStatus.FORBIDDEN,
          "forbidden");

  private static final Set<String> PARTS_OF_SPEECH = Set.of("noun", "verb", "adjective", "adverb");

  private UtxGlossary() {}

  static byte[] bytes(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(entries, EnumSet.of(Loss.FIGURES));
    TableText table = new TableText(losses, "\r\n");
    table.row(
        "#UTX 1.11; ",
        List.of(
            LanguageNames.withRegion(direction.source())
                + "/"
                + LanguageNames.withRegion(direction.target())
                + "; "
                + DATE
                + "; creator: taiyaku"));
    table.row("#", COLUMNS);
    EntryRows.rows(entries, losses).forEach(row -> table.row(cells(row, direction, losses)));
    return table.bytes();
  }

  private static List<String> cells(GlossaryRow row, Direction direction, Losses losses) {
    boolean ja = direction.fromJapanese();
    String partOfSpeech = utxPartOfSpeech(row.pos());
    String status = STATUSES.getOrDefault(row.status(), "");
    GlossaryExample example = new GlossaryExample("", "", row.article(), row.place());
    LabelledText comment =
        new LabelledText()
            .add(LabelledText.NOTE, row.note())
            .add(LabelledText.STATUS, status.isEmpty() ? row.status() : "")
            .add(
                LabelledText.PART_OF_SPEECH,
                readPartOfSpeech(partOfSpeech).equals(row.pos()) ? "" : row.pos())
            .add(LabelledText.READING, ja ? "" : row.reading())
            .add(LabelledText.FROM, ExampleSource.text(example));
    String variantsJa = GlossaryWriter.variants(row.variantsJa());
    String variantsZh = GlossaryWriter.variants(row.variantsZh());
    return List.of(
        ja ? escaped(row.ja()) : escaped(row.zh()),
        ja ? row.zh() : row.ja(),
        partOfSpeech,
        status,
        ja ? row.reading() : "",
        ja ? variantsJa : variantsZh,
        ja ? variantsZh : variantsJa,
        ja ? row.exampleJa() : row.exampleZh(),
        ja ? row.exampleZh() : row.exampleJa(),
        comment.text(losses));
  }

  /** A line that begins with # would be one of the header; white space before it is no term. */
  private static String escaped(String source) {
    return source.startsWith("#") ? " " + source : source;
  }

  private static String utxPartOfSpeech(String pos) {
    if (pos.equals("proper noun")) {
      return "properNoun";
    }
    return PARTS_OF_SPEECH.contains(pos) ? pos : pos.contains("noun") ? "noun" : "";
  }

  private static String readPartOfSpeech(String pos) {
    return pos.equals("properNoun") ? "proper noun" : pos;
  }

  /**
   * Reads UTX of any version.
   *
   * @throws InputFailed if the languages are others, or a column is missing
   */
  static List<ReadEntry> read(GlossaryInput input, Losses losses) {
    List<String> lines = input.text().lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith("#UTX")) {
      throw new InputFailed(input.path(), 1, "no UTX: the first line must begin with #UTX");
    }
    boolean ja = fromJapanese(input, lines.get(0));
    int header = 0;
    while (header + 1 < lines.size() && lines.get(header + 1).startsWith("#")) {
      header++;
    }
    List<String> columns = columns(input, header, lines.get(header));
    columns.stream()
        .filter(name -> !COLUMNS.contains(name) && !name.isEmpty())
        .forEach(name -> losses.unread("column " + name));
    List<ReadEntry> entries = new ArrayList<>();
    for (int i = header + 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = TableText.cells(lines.get(i));
      if (cell(columns, cells, SOURCE).isBlank() || cell(columns, cells, TARGET).isBlank()) {
        losses.add(Loss.ONE_SIDED);
      } else {
        entries.add(new ReadEntry(i + 1, entry(columns, cells, ja)));
      }
    }
    return entries;
  }

  private static boolean fromJapanese(GlossaryInput input, String line) {
    String[] parts = line.split(";");
    String[] codes = parts.length < 2 ? new String[0] : parts[1].strip().split("/");
    List<Language> languages =
        Arrays.stream(codes).map(code -> LanguageCode.language(code.strip())).toList();
    if (!languages.contains(Language.JAPANESE)
        || !languages.contains(Language.TRADITIONAL_CHINESE)) {
      throw new InputFailed(
          input.path(),
          1,
          "the languages of this UTX are %s; ja-JP and zh-TW are needed"
              .formatted(String.join(" and ", codes)));
    }
    return languages.get(0) == Language.JAPANESE;
  }

  private static List<String> columns(GlossaryInput input, int index, String line) {
    List<String> columns =
        TableText.cells(line.substring(1)).stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    if (!columns.contains(SOURCE) || !columns.contains(TARGET)) {
      throw new InputFailed(
          input.path(),
          index + 1,
          "the last line of the header must name the columns: #src, tgt, src:pos, parted by tabs");
    }
    return columns;
  }

  private static String cell(List<String> columns, List<String> cells, String name) {
    int column = columns.indexOf(name);
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  private static GlossaryEntry entry(List<String> columns, List<String> cells, boolean ja) {
    LabelledText comment = LabelledText.parse(cell(columns, cells, COMMENT));
    String exact = comment.get(LabelledText.PART_OF_SPEECH);
    String yomi = cell(columns, cells, READING);
    String utxStatus = cell(columns, cells, STATUS).toLowerCase(Locale.ROOT);
    String status =
        STATUSES.entrySet().stream()
            .filter(known -> known.getValue().equals(utxStatus))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(utxStatus.isEmpty() ? comment.get(LabelledText.STATUS) : utxStatus);
    GlossaryTerm jaHead =
        new GlossaryTerm(
            cell(columns, cells, ja ? SOURCE : TARGET),
            "",
            exact.isEmpty() ? readPartOfSpeech(cell(columns, cells, PART_OF_SPEECH)) : exact,
            yomi.isEmpty() ? comment.get(LabelledText.READING) : yomi,
            false);
    GlossaryTerm zhHead = GlossaryTerm.of(cell(columns, cells, ja ? TARGET : SOURCE), status);
    return new GlossaryEntry(
        with(jaHead, cell(columns, cells, ja ? VARIANTS_SOURCE : VARIANTS_TARGET)),
        with(zhHead, cell(columns, cells, ja ? VARIANTS_TARGET : VARIANTS_SOURCE)),
        List.of(
            ExampleSource.example(
                cell(columns, cells, ja ? EXAMPLE_SOURCE : EXAMPLE_TARGET),
                cell(columns, cells, ja ? EXAMPLE_TARGET : EXAMPLE_SOURCE),
                comment.get(LabelledText.FROM))),
        comment.get(LabelledText.NOTE),
        TermFigures.NONE);
  }

  private static List<GlossaryTerm> with(GlossaryTerm head, String variants) {
    Stream<GlossaryTerm> forms =
        Arrays.stream(variants.split("\\|"))
            .filter(form -> !form.isBlank())
            .map(GlossaryTerm::variantOf);
    return Stream.concat(Stream.of(head), forms).toList();
  }
}
