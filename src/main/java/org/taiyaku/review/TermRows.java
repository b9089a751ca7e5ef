package org.taiyaku.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.terminology.Decision;
import org.taiyaku.text.FoldedText;

/**
 * The terms as they stand: the glossary that the last run wrote, with what has been decided since.
 */
final class TermRows {

  private static final String PROPOSED = "proposed";

  private final WrittenOutput output;
  private final Path decisions;
  private final Map<String, String> folded = new ConcurrentHashMap<>();
  private List<GlossaryRow> written;
  private List<GlossaryRow> rows;

  /**
   * The terms of an output folder.
   *
   * @param glossary folder of the glossary and the decisions
   */
  TermRows(WrittenOutput output, Path glossary) {
    this.output = output;
    this.decisions = glossary.resolve(DecisionFile.NAME);
  }

  /** All terms: those that the run wrote in their order, then what was added since. */
  synchronized List<GlossaryRow> rows() {
    if (rows == null) {
      rows = made();
    }
    return rows;
  }

  /** Reads the decisions again at the next question. */
  synchronized void decided() {
    rows = null;
  }

  /** Reads everything again at the next question. */
  synchronized void forget() {
    written = null;
    rows = null;
  }

  /** What people decided, in the order of the file. */
  List<Decision> decisions() {
    return Files.exists(decisions) ? DecisionFile.read(decisions) : List.of();
  }

  private List<GlossaryRow> made() {
    if (written == null) {
      written = output.glossary();
    }
    Map<String, Decision> decided =
        decisions().stream().collect(Collectors.toMap(Decision::pair, d -> d, (a, b) -> b));
    List<GlossaryRow> made = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (GlossaryRow row : written) {
      String pair = Decision.pair(row.ja(), row.zh());
      there.add(pair);
      Decision decision = decided.get(pair);
      made.add(row.withStatus(decision == null ? PROPOSED : decision.verdict().word()));
    }
    for (Decision decision : decisions()) {
      if (!there.contains(decision.pair())) {
        made.add(GlossaryRow.of(decision));
      }
    }
    return List.copyOf(made);
  }

  /** A term as terms are compared. */
  String folded(String term) {
    return folded.computeIfAbsent(term, t -> FoldedText.of(t).folded());
  }

  /** The reading of a Japanese term if it says more than the term does; else empty. */
  static String shownReading(GlossaryRow row) {
    String reading = row.reading();
    boolean same = FoldedText.of(reading).folded().equals(FoldedText.of(row.ja()).folded());
    return same ? "" : reading;
  }
}
