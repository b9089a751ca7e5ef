package org.taiyaku.exchange.glossary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;

/**
 * Tables of source and target for machine translation, and for OmegaT with a comment beside them.
 *
 * <p>Forbidden pairs are never written, as every pair of such a table is taken for a wanted one.
 */
final class PairTable {

  /** What DeepL and Google take for a term, in bytes of UTF-8. */
  private static final int LONGEST_TERM = 1024;

  /** What DeepL and Amazon take for a file, in bytes. */
  private static final int LARGEST_FILE = 10 * 1024 * 1024;

  private PairTable() {}

  /** Source, target and a comment by tabs; a line that begins with {@code #} OmegaT passes over. */
  static byte[] omegat(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(entries, EnumSet.of(Loss.FIGURES, Loss.VARIANTS, Loss.CONCEPTS));
    TableText table = new TableText(losses, "\n");
    List<EntryPair> wanted = wanted(entries, losses);
    countUnsaid(wanted, losses);
    for (EntryPair pair : wanted) {
      String source = source(pair, direction).text();
      table.row(
          List.of(
              // OmegaT matches without regard to white space.
              source.startsWith("#") ? " " + source : source,
              target(pair, direction).text(),
              PairComment.of(pair, losses)));
    }
    return table.bytes();
  }

  /** Counts what no comment says of the terms of the pairs, entry by entry. */
  private static void countUnsaid(List<EntryPair> pairs, Losses losses) {
    Map<GlossaryEntry, List<EntryPair>> ofEntry = new IdentityHashMap<>();
    pairs.forEach(pair -> ofEntry.computeIfAbsent(pair.entry(), e -> new ArrayList<>()).add(pair));
    ofEntry.forEach(
        (entry, own) -> {
          losses.add(Loss.EXAMPLES, Math.max(0, entry.examples().size() - 1));
          TermLosses.count(
              entry.ja(),
              term ->
                  own.stream()
                      .filter(pair -> pair.ja() == term)
                      .map(pair -> PairComment.said(pair, true))
                      .toList(),
              losses);
          TermLosses.count(
              entry.zh(),
              term ->
                  own.stream()
                      .filter(pair -> pair.zh() == term)
                      .map(pair -> PairComment.said(pair, false))
                      .toList(),
              losses);
        });
  }

  /** Two columns, no header, one target a source, no byte order mark. */
  static byte[] deepl(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    return csv(List.of(), entries, direction, losses);
  }

  /** Two columns under a header of codes, one target a source. */
  static byte[] amazon(List<GlossaryEntry> entries, Direction direction, Losses losses) {
    List<String> header = List.of(amazonCode(direction.source()), amazonCode(direction.target()));
    return csv(header, entries, direction, losses);
  }

  /** Amazon knows {@code ja} and {@code zh-TW}, and no other Traditional Chinese. */
  private static String amazonCode(String code) {
    return code.startsWith("ja") ? "ja" : "zh-TW";
  }

  private static byte[] csv(
      List<String> header, List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(
        entries,
        EnumSet.of(
            Loss.STATUSES,
            Loss.PARTS_OF_SPEECH,
            Loss.READINGS,
            Loss.NOTES,
            Loss.EXAMPLES,
            Loss.PLACES,
            Loss.FIGURES,
            Loss.VARIANTS));
    List<List<String>> rows = new ArrayList<>();
    if (!header.isEmpty()) {
      rows.add(header);
    }
    int size = 0;
    for (EntryPair pair : oneTargetEach(wanted(entries, losses), direction, losses)) {
      String source = source(pair, direction).text();
      String target = target(pair, direction).text();
      int bytes = cellLength(source) + cellLength(target);
      if (length(source) > LONGEST_TERM || length(target) > LONGEST_TERM) {
        losses.add(Loss.LONG_TERMS);
      } else if (size + bytes > LARGEST_FILE) {
        losses.add(Loss.TOO_LARGE);
      } else {
        size += bytes;
        rows.add(List.of(source, target));
      }
    }
    return TableText.quoted(rows, ',', "\n", losses);
  }

  /** At most so many bytes has the cell of a term, with quotation marks and what follows it. */
  private static int cellLength(String term) {
    return length(term) + (int) term.chars().filter(c -> c == '"').count() + 3;
  }

  private static int length(String term) {
    return term.getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<EntryPair> wanted(List<GlossaryEntry> entries, Losses losses) {
    List<EntryPair> wanted = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (EntryPair pair : EntryPair.of(entries)) {
      if (pair.forbidden()) {
        losses.add(Loss.FORBIDDEN);
      } else if (seen.add(List.of(pair.ja().text(), pair.zh().text()))) {
        wanted.add(pair);
      } else {
        losses.add(Loss.DUPLICATES);
      }
    }
    return wanted;
  }

  /** The first pair of each source, approved ones before others. */
  private static List<EntryPair> oneTargetEach(
      List<EntryPair> pairs, Direction direction, Losses losses) {
    Set<EntryPair> first = new HashSet<>();
    Set<String> sources = new HashSet<>();
    pairs.stream()
        .sorted(Comparator.comparing(pair -> !pair.status().equals(TermStatus.APPROVED)))
        .filter(pair -> sources.add(source(pair, direction).text()))
        .forEach(first::add);
    losses.add(Loss.FURTHER_TARGETS, pairs.size() - first.size());
    return pairs.stream().filter(first::contains).toList();
  }

  private static GlossaryTerm source(EntryPair pair, Direction direction) {
    return direction.fromJapanese() ? pair.ja() : pair.zh();
  }

  private static GlossaryTerm target(EntryPair pair, Direction direction) {
    return direction.fromJapanese() ? pair.zh() : pair.ja();
  }

  /** Reads a table without a header: source, target, and a comment if there is one. */
  static List<ReadEntry> read(GlossaryInput input, Direction direction, Losses losses) {
    String text = input.text();
    char separator = Separator.of(text);
    List<Row> rows =
        separator == '\t' ? plainRows(text) : CsvTable.rows(input.path(), text, separator);
    List<ReadEntry> entries = new ArrayList<>();
    for (Row row : rows) {
      if (row.cell(0).isBlank() || row.cell(1).isBlank()) {
        losses.add(Loss.ONE_SIDED);
      } else {
        String ja = direction.fromJapanese() ? row.cell(0) : row.cell(1);
        String zh = direction.fromJapanese() ? row.cell(1) : row.cell(0);
        entries.add(new ReadEntry(row.line(), PairComment.entry(ja, zh, row.cell(2))));
      }
    }
    if (entries.isEmpty()) {
      throw new InputFailed(
          input.path(), "no line has a source and a target; part them by a comma or a tab");
    }
    return entries;
  }

  /** OmegaT takes quotation marks as they stand, and lines that begin with # for none. */
  private static List<Row> plainRows(String text) {
    List<Row> rows = new ArrayList<>();
    long line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (!each.isBlank() && !each.startsWith("#")) {
        rows.add(new Row(line, TableText.cells(each)));
      }
    }
    return rows;
  }
}
