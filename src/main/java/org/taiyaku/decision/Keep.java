package org.taiyaku.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;

/**
 * Takes the edits that a person made to {@code glossary.csv} into {@code decisions.csv}.
 *
 * <p>Doing it twice adds nothing. Decisions that stand there already keep their order and notes.
 */
public final class Keep {

  /** Fewer deleted rows than this are never taken for a mishap. */
  private static final int FEW = 10;

  /**
   * What was found.
   *
   * @param taken edits that say something new, in the order of the file
   * @param known how many edits were taken before
   * @param remarks what cannot be kept, a line each
   * @param zhColumn name of the column of Chinese terms
   * @param decisions all decisions, the new ones included
   */
  public record Result(
      List<Edit> taken,
      int known,
      List<String> remarks,
      String zhColumn,
      List<Decision> decisions) {

    public Result {
      taken = List.copyOf(taken);
      remarks = List.copyOf(remarks);
      decisions = List.copyOf(decisions);
      Objects.requireNonNull(zhColumn, "zhColumn");
    }
  }

  private final Path glossary;
  private final Path folder;

  /**
   * Edits of a glossary.
   *
   * @param glossary the edited file
   * @param folder the folder that the run wrote it into, and where {@code decisions.csv} stands
   */
  public Keep(Path glossary, Path folder) {
    this.glossary = Objects.requireNonNull(glossary, "glossary");
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /** Whether a run left in {@code folder} what edits can be compared with. */
  public static boolean isPossible(Path folder) {
    return WrittenGlossary.exists(folder);
  }

  /**
   * Finds what the person decided; writes nothing.
   *
   * @param deleted what deleted rows mean; empty if they are forbidden unless they are so many that
   *     it may be a mishap
   * @throws InputFailed if a file cannot be read, an edit cannot be understood, or most rows are
   *     gone and nobody said what that means
   */
  public Result find(Optional<Deleted> deleted) {
    CsvTable table = WrittenGlossary.read(folder);
    List<SheetRow> written = SheetRow.of(table);
    List<SheetRow> edited = EditedGlossary.read(glossary, written);
    requireNotSwapped(written, edited, table);
    GlossaryEdits edits = new GlossaryEdits(glossary, written, edited);
    Map<String, Decision> decisions = new LinkedHashMap<>();
    earlier().forEach(decision -> decisions.put(decision.pair(), decision));
    List<Edit> taken = new ArrayList<>();
    int known = 0;
    for (Edit edit : edits.all()) {
      Decision before = decisions.get(edit.pair());
      if (edit.line().isEmpty() && deleted.equals(Optional.of(Deleted.IGNORE))) {
        continue;
      }
      if (before == null ? edit.decision().isEmpty() : edit.isSaidBy(before)) {
        known++;
      } else {
        taken.add(edit);
      }
    }
    if (deleted.isEmpty()) {
      requireNoMishap(taken, written.size());
    }
    for (Edit edit : taken) {
      edit.decision()
          .ifPresentOrElse(
              decision -> decisions.put(edit.pair(), decision),
              () -> decisions.remove(edit.pair()));
    }
    return new Result(
        taken,
        known,
        edits.remarks(),
        table.header().get(table.terms("zh")),
        List.copyOf(decisions.values()));
  }

  /** Rows that stand there the other way round are no corrections. */
  private void requireNotSwapped(List<SheetRow> written, List<SheetRow> edited, CsvTable table) {
    Set<String> pairs = written.stream().map(SheetRow::pair).collect(Collectors.toSet());
    long swapped =
        edited.stream()
            .filter(row -> !pairs.contains(row.pair()))
            .filter(row -> pairs.contains(SheetRow.pair(row.zh(), row.ja())))
            .count();
    if (swapped > 1 && 2 * swapped > edited.size()) {
      String ja = table.header().get(table.terms("ja"));
      String zh = table.header().get(table.terms("zh"));
      throw new InputFailed(
          glossary,
          1,
          "the terms of the columns %s and %s are swapped; name the columns after what stands in"
                  .formatted(ja, zh)
              + " them");
    }
  }

  private List<Decision> earlier() {
    Path path = folder.resolve(DecisionFile.NAME);
    return Files.exists(path) ? DecisionFile.read(path) : List.of();
  }

  private void requireNoMishap(List<Edit> taken, int rows) {
    long gone = taken.stream().filter(edit -> edit.line().isEmpty()).count();
    if (gone > FEW && 2 * gone > rows) {
      throw new InputFailed(
          glossary,
          "%d of %d rows are gone; if these pairs are not wanted, say --deleted forbid, else"
                  .formatted(gone, rows)
              + " --deleted ignore");
    }
  }

  /** Writes the decisions that {@link #find} gave. */
  public void write(Result result) {
    DecisionFile.write(folder.resolve(DecisionFile.NAME), result.zhColumn(), result.decisions());
  }
}
