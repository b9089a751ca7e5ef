package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.text.OddText;

/** What is written is read back the same, but for what a format cannot hold and says so. */
class RoundTripPropertiesTest {

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("round-trips");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void tmx(@ForAll("units") List<TranslationUnit> units, @ForAll boolean turned)
      throws IOException {
    Direction direction = turned ? new Direction("zh-TW", "ja") : Direction.DEFAULT;
    StringWriter out = new StringWriter();
    new TmxWriter(direction, TmxWriter.SegmentType.SENTENCE, "0").write(out, units);

    List<BilingualUnit> read = new ArrayList<>();
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    TmxReader.read(Path.of("x.tmx"), new ByteArrayInputStream(bytes), read::add);

    assertThat(read).hasSameSizeAs(units);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).ja()).containsExactly(XmlText.clean(units.get(i).ja()));
      assertThat(read.get(i).zh()).containsExactly(XmlText.clean(units.get(i).zh()));
      assertThat(read.get(i).position()).isEqualTo(Integer.toString(units.get(i).position()));
    }
  }

  @Property(seed = "2")
  void xmlTextHoldsNothingThatXmlForbids(@ForAll("texts") String text) {
    String clean = XmlText.clean(text);

    assertThat(clean.codePoints())
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000);
    assertThat(XmlText.clean(clean)).isEqualTo(clean);
  }

  @Property(seed = "3")
  void csv(@ForAll("rows") List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    SpreadsheetWriter csv = new SpreadsheetWriter(out);
    csv.row(List.of("a", "b"));
    for (List<String> row : rows) {
      csv.row(row);
    }
    csv.finish();

    CsvTable table = CsvTable.parse(Path.of("x.csv"), out.toString(), ',');

    assertThat(table.rows()).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      CsvTable.Row row = table.rows().get(i);
      assertThat(List.of(table.text(row, 0), table.text(row, 1)))
          .isEqualTo(rows.get(i).stream().map(RoundTripPropertiesTest::oneLine).toList());
    }
  }

  @Property(seed = "4")
  void noCellIsRunAsAFormula(@ForAll("texts") String text) {
    String guarded = FormulaGuard.guard(text);

    assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
  }

  @Property(seed = "5", edgeCases = EdgeCasesMode.NONE)
  void glossary(@ForAll("glossaryRows") List<GlossaryRow> rows) throws IOException {
    Path file = folder.resolve("glossary.csv");
    try (var out = Files.newBufferedWriter(file)) {
      new GlossaryWriter(Direction.DEFAULT).write(out, rows);
    }

    assertThat(GlossaryReader.read(file)).isEqualTo(rows);
  }

  @Property(seed = "6")
  void beadsByIndex(@ForAll("sizes") List<List<Integer>> sizes) throws IOException {
    Alignment alignment = alignment(sizes);
    Path file = folder.resolve("x.align");
    try (var out = Files.newBufferedWriter(file)) {
      AlignWriter.write(out, alignment);
    }

    List<IndexedBead> read = AlignReader.read(file);

    assertThat(read).hasSameSizeAs(alignment.beads());
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).ja()).hasSize(alignment.beads().get(i).jaSize());
      assertThat(read.get(i).zh()).hasSize(alignment.beads().get(i).zhSize());
    }
  }

  @Property(seed = "7", edgeCases = EdgeCasesMode.NONE)
  void noTwoFilesGetOneName(@ForAll("paths") List<String> paths) {
    Map<String, String> names = OutputNames.of(paths);

    assertThat(names).hasSize((int) paths.stream().distinct().count());
    assertThat(names.values().stream().map(OutputNames::key)).doesNotHaveDuplicates();
    for (String name : names.values()) {
      Path path = Path.of("aligned").resolve(name).normalize();
      assertThat(path.startsWith("aligned")).isTrue();
      assertThat(name).doesNotContain("\n", "\0");
      for (String part : (name + ".align").split("/")) {
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
      }
    }
  }

  private static Alignment alignment(List<List<Integer>> sizes) {
    List<Bead> beads = new ArrayList<>();
    int ja = 0;
    int zh = 0;
    for (List<Integer> size : sizes) {
      beads.add(new Bead(ja, ja + size.get(0), zh, zh + size.get(1), 0.5, false));
      ja += size.get(0);
      zh += size.get(1);
    }
    return new Alignment(ja, zh, beads);
  }

  private static String oneLine(String text) {
    return text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ');
  }

  /** A writer of UTF-8 cannot write half a character. */
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.any();
  }

  @Provide
  Arbitrary<List<TranslationUnit>> units() {
    Arbitrary<String> texts = OddText.visible();
    return Combinators.combine(texts, texts, Arbitraries.integers().between(1, 9999))
        .as((ja, zh, position) -> new TranslationUnit(ja, zh, "a", position, 0.5, false))
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return OddText.visible().list().ofSize(2).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<GlossaryRow>> glossaryRows() {
    Arbitrary<String> cells = OddText.visible().map(text -> oneLine(whole(text)));
    Arbitrary<List<String>> forms =
        cells.map(cell -> cell.replace('|', '｜').strip()).list().ofMaxSize(3);
    return Combinators.combine(cells, cells, forms, Arbitraries.integers().between(0, 100))
        .as(
            (ja, zh, variants, count) ->
                new GlossaryRow(
                    ja,
                    zh,
                    zh,
                    "noun",
                    count / 100.0,
                    "",
                    count,
                    count,
                    count,
                    variants,
                    variants,
                    ja,
                    zh,
                    ja,
                    zh,
                    ja))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<List<Integer>>> sizes() {
    return Arbitraries.integers()
        .between(0, 4)
        .list()
        .ofSize(2)
        .filter(size -> size.get(0) + size.get(1) > 0)
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<String>> paths() {
    Arbitrary<String> names =
        Arbitraries.of(
                "a", "A", "ｱ", "か\u3099", "が", "ß", "SS", "İ", "i", "\uD83D\uDE00", "\n", " ")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(pieces -> "x" + String.join("", pieces));
    Arbitrary<String> endings = Arbitraries.of("", ".md", ".ja.md", ".txt", ".JA.TXT", "-ja.html");
    Arbitrary<String> folders = Arbitraries.of("", "a/", "A/", "../", "/", "..\u0000/");
    return Combinators.combine(folders, names, endings)
        .as((folder, name, ending) -> folder + name + ending)
        .list()
        .ofMaxSize(12);
  }
}
