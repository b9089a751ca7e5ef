package org.taiyaku.evaluation;

import static org.taiyaku.evaluation.PrecisionRecall.figure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.taiyaku.evaluation.TermGold.Entry;
import org.taiyaku.evaluation.TermGold.Key;
import org.taiyaku.evaluation.TermGold.Tier;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.CsvTable.Row;
import org.taiyaku.exchange.InputFailed;

/**
 * Scores a glossary against term gold.
 *
 * <p>Precision: rows whose pair is core or ok, among those that are not context. Recall: core pairs
 * that some row holds, by its terms or their variants. Core share: core rows among the right ones;
 * a list of general words scores low.
 */
public final class TermScore {

  private final TermGold gold;

  /** The pairs of the rows, best first, each once. */
  private final Set<Key> rows = new LinkedHashSet<>();

  /** The pairs of the rows and of their variants. */
  private final Set<Key> held = new HashSet<>();

  private TermScore(TermGold gold) {
    this.gold = gold;
  }

  /**
   * Scores a glossary of one article or several.
   *
   * @param gold files of lines {@code ja TAB zh TAB tier}
   * @param glossary CSV; the first columns whose names begin with {@code ja} and {@code zh} are
   *     read, and {@code variants_ja}, {@code variants_zh} where they exist
   * @param top how many rows are read, 1 or more; all if absent
   * @throws InputFailed if a file cannot be read
   */
  public static TermScore of(Collection<Path> gold, Path glossary, OptionalInt top) {
    if (top.isPresent() && top.getAsInt() < 1) {
      throw new IllegalArgumentException("the top " + top.getAsInt() + " rows are none");
    }
    TermScore score = new TermScore(TermGold.read(gold));
    score.readRows(CsvTable.read(glossary), top.orElse(Integer.MAX_VALUE));
    return score;
  }

  private void readRows(CsvTable table, int top) {
    int ja = table.columnBeginning("ja");
    int zh = table.columnBeginning("zh");
    for (Row row : table.rows()) {
      boolean complete = row.cells().size() > Math.max(ja, zh);
      if (complete && !rows.contains(Key.of(row.cell(ja), row.cell(zh)))) {
        if (rows.size() == top) {
          return;
        }
        rows.add(Key.of(row.cell(ja), row.cell(zh)));
        hold(forms(table, row, ja, "variants_ja"), forms(table, row, zh, "variants_zh"));
      }
    }
  }

  private static Set<String> forms(CsvTable table, Row row, int term, String variants) {
    Set<String> forms = new HashSet<>();
    forms.add(TermGold.comparable(row.cell(term)));
    OptionalInt column = table.column(variants);
    if (column.isPresent()) {
      for (String variant : row.cell(column.getAsInt()).split("\\|")) {
        if (!variant.isBlank()) {
          forms.add(TermGold.comparable(variant));
        }
      }
    }
    return forms;
  }

  private void hold(Set<String> ja, Set<String> zh) {
    ja.forEach(a -> zh.forEach(b -> held.add(new Key(a, b))));
  }

  /** The figures in a line. */
  public List<String> report() {
    List<Key> judged = judged();
    List<Key> right = judged.stream().filter(gold::has).toList();
    int core = (int) right.stream().filter(key -> gold.is(key, Tier.CORE)).count();
    List<Key> demanded = core();
    int found = (int) demanded.stream().filter(held::contains).count();
    PrecisionRecall figures =
        new PrecisionRecall(right.size(), judged.size(), found, demanded.size());
    return List.of(
        "rows %d precision %s recall %s F1 %s core share %s (%d of %d core)"
            .formatted(
                rows.size(),
                figure(figures.precision()),
                figure(figures.recall()),
                figure(figures.f1()),
                figure(PrecisionRecall.share(core, right.size())),
                found,
                demanded.size()));
  }

  /** The rows that stand in no tier, a line each. */
  public List<String> wrong() {
    return judged().stream()
        .filter(key -> !gold.has(key))
        .map(key -> "wrong\t" + key.ja() + "\t" + key.zh())
        .toList();
  }

  /** The core pairs that no row holds, a line each. */
  public List<String> missed() {
    return core().stream()
        .filter(key -> !held.contains(key))
        .map(gold.entries()::get)
        .map((Entry entry) -> "missed\t" + entry.ja() + "\t" + entry.zh())
        .toList();
  }

  private List<Key> judged() {
    return rows.stream().filter(key -> !gold.is(key, Tier.CONTEXT)).toList();
  }

  private List<Key> core() {
    return gold.entries().keySet().stream().filter(key -> gold.is(key, Tier.CORE)).toList();
  }
}
