package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taiyaku.exchange.Direction;

/** What is written is read back, in both directions, but for what a format is known to change. */
class GlossaryRoundTripTest {

  private static final int TRIES = 50;
  private static final Direction BACK = new Direction("zh-TW", "ja");

  @Provide
  Arbitrary<List<GlossaryEntry>> entries() {
    return Generated.entries().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<GlossaryEntry>> rows() {
    return Generated.rows().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<GlossaryEntry>> pairs() {
    return Generated.pairs().list().ofMinSize(1).ofMaxSize(3);
  }

  private static List<GlossaryEntry> through(
      GlossaryFormat format, List<GlossaryEntry> entries, Direction direction) {
    byte[] bytes = format.bytes(entries, direction, new Losses());
    GlossaryInput input = new GlossaryInput(Path.of("g"), bytes);
    assertThat(Recognition.family(input)).isEqualTo(format.family());
    return format.family().read(input, direction, new Losses()).stream()
        .map(ReadEntry::entry)
        .toList();
  }

  private static void comesBack(
      GlossaryFormat format, List<GlossaryEntry> entries, UnaryOperator<GlossaryEntry> expected) {
    for (Direction direction : List.of(Direction.DEFAULT, BACK)) {
      assertThat(through(format, entries, direction).stream().map(expected).toList())
          .isEqualTo(entries.stream().map(expected).toList());
    }
  }

  private static GlossaryEntry withoutFigures(GlossaryEntry entry) {
    return new GlossaryEntry(
        entry.ja(), entry.zh(), entry.examples(), entry.note(), TermFigures.NONE);
  }

  /** As it is where a text has one line and a bar parts things; runs of white space are one. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").replace('|', '｜').strip();
  }

  private static GlossaryEntry inOneLine(GlossaryEntry entry) {
    return new GlossaryEntry(
        inOneLine(entry.ja()),
        inOneLine(entry.zh()),
        entry.examples().stream()
            .map(
                e ->
                    new GlossaryExample(
                        oneLine(e.ja()), oneLine(e.zh()), oneLine(e.article()), e.place()))
            .toList(),
        oneLine(entry.note()),
        entry.figures());
  }

  private static List<GlossaryTerm> inOneLine(List<GlossaryTerm> terms) {
    return terms.stream()
        .map(
            t ->
                new GlossaryTerm(
                    oneLine(t.text()), t.status(), t.partOfSpeech(), t.reading(), t.variant()))
        .toList();
  }

  @Property(tries = TRIES)
  void tbx2KeepsAllButFigures(@ForAll("entries") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.TBX2, entries, GlossaryRoundTripTest::withoutFigures);
  }

  @Property(tries = TRIES)
  void tbx3KeepsAllButFigures(@ForAll("entries") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.TBX3, entries, GlossaryRoundTripTest::withoutFigures);
  }

  @Property(tries = TRIES)
  void csvKeepsRows(@ForAll("rows") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.CSV, entries, GlossaryRoundTripTest::inOneLine);
  }

  @Property(tries = TRIES)
  void workbooksKeepRows(@ForAll("rows") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.XLSX, entries, GlossaryRoundTripTest::inOneLine);
  }

  @Property(tries = TRIES)
  void utxKeepsRowsButFigures(@ForAll("rows") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.UTX, entries, e -> inOneLine(withoutFigures(e)));
  }

  @Property(tries = TRIES)
  void memoqKeepsPairsButFigures(@ForAll("pairs") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.MEMOQ, entries, e -> inOneLine(withoutFigures(e)));
  }

  @Property(tries = TRIES)
  void multitermKeepsPairsButFigures(@ForAll("pairs") List<GlossaryEntry> entries) {
    comesBack(GlossaryFormat.MULTITERM_TAB, entries, e -> bothStatuses(inOneLine(e)));
    comesBack(GlossaryFormat.MULTITERM, entries, e -> bothStatuses(inOneLine(e)));
  }

  /** The status of MultiTerm's table is of the whole row. */
  private static GlossaryEntry bothStatuses(GlossaryEntry entry) {
    GlossaryTerm ja = entry.ja().get(0);
    String status = entry.zh().get(0).status();
    return new GlossaryEntry(
        List.of(new GlossaryTerm(ja.text(), status, ja.partOfSpeech(), ja.reading(), false)),
        entry.zh(),
        entry.examples(),
        entry.note(),
        TermFigures.NONE);
  }

  @Property(tries = TRIES)
  void omegatKeepsWantedPairsButFigures(@ForAll("pairs") List<GlossaryEntry> entries) {
    List<GlossaryEntry> wanted =
        entries.stream()
            .filter(entry -> !entry.zh().get(0).status().equals(TermStatus.FORBIDDEN))
            .map(GlossaryRoundTripTest::withoutFigures)
            .map(GlossaryRoundTripTest::inOneLine)
            .collect(Collectors.toMap(OnePair::of, e -> e, (a, b) -> a, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    if (!wanted.isEmpty()) {
      for (Direction direction : List.of(Direction.DEFAULT, BACK)) {
        assertThat(
                through(GlossaryFormat.OMEGAT, entries, direction).stream()
                    .map(GlossaryRoundTripTest::inOneLine)
                    .toList())
            .hasSameSizeAs(wanted)
            .containsAll(wanted);
      }
    }
  }

  /** The two heads of an entry. */
  private record OnePair(String ja, String zh) {
    static OnePair of(GlossaryEntry entry) {
      return new OnePair(entry.ja().get(0).text(), entry.zh().get(0).text());
    }
  }

  @Property(tries = TRIES)
  void machineTranslationGetsWantedPairsOnce(@ForAll("entries") List<GlossaryEntry> entries) {
    List<OnePair> wanted =
        EntryPair.of(entries).stream()
            .filter(pair -> !pair.forbidden())
            .map(pair -> new OnePair(pair.ja().text(), pair.zh().text()))
            .toList();
    for (GlossaryFormat format :
        List.of(GlossaryFormat.DEEPL, GlossaryFormat.GOOGLE, GlossaryFormat.AMAZON)) {
      if (!wanted.isEmpty()) {
        List<OnePair> read =
            through(format, entries, Direction.DEFAULT).stream().map(OnePair::of).toList();
        assertThat(wanted).containsAll(read);
        assertThat(read.stream().map(OnePair::ja).toList())
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(
                wanted.stream().map(OnePair::ja).distinct().toList());
      }
    }
  }

  @Property(tries = 30)
  void sameEntriesGiveSameBytes(@ForAll("entries") List<GlossaryEntry> entries) {
    for (GlossaryFormat format : GlossaryFormat.values()) {
      byte[] first = format.bytes(entries, Direction.DEFAULT, new Losses());
      byte[] again = format.bytes(new ArrayList<>(entries), Direction.DEFAULT, new Losses());
      assertThat(first).isEqualTo(again);
      if (!format.isBinary()) {
        assertThat(LegacyEncoding.strict(first, StandardCharsets.UTF_8)).isPresent();
      }
    }
  }
}
