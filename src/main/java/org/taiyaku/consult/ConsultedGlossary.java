package org.taiyaku.consult;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.Edit;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.terminology.Decision;

/** Reads the glossary that is to be consulted: the CSV that a run wrote, or one of any format. */
public final class ConsultedGlossary {

  private ConsultedGlossary() {}

  /**
   * The rows of a glossary in their order.
   *
   * @param losses counts what is not read
   * @throws org.taiyaku.exchange.InputFailed if it cannot be read
   */
  public static List<GlossaryRow> read(Path path, Losses losses) {
    return GlossaryFiles.rows(path, Direction.DEFAULT, losses);
  }

  /**
   * The rows of a glossary, and what people decided on those beside it: forbidden pairs stand in
   * {@code decisions.csv} alone. A decision wins over the row of its pair; that a row was deleted
   * says nothing of translations.
   *
   * @param losses counts what is not read
   * @throws org.taiyaku.exchange.InputFailed if one of the files cannot be read
   */
  public static List<GlossaryRow> readWithDecisions(Path path, Losses losses) {
    List<Decision> decisions = decisionsBeside(path);
    Map<String, String> decided = new HashMap<>();
    decisions.forEach(decision -> decided.put(decision.pair(), decision.verdict().word()));
    List<GlossaryRow> rows = new ArrayList<>();
    for (GlossaryRow row : read(path, losses)) {
      String word = decided.get(Decision.pair(row.ja(), row.zh()));
      // A row that says the same has its forms beside it, of which the decision knows nothing.
      if (word == null || word.equals(row.status())) {
        rows.add(row);
      }
    }
    decisions.forEach(decision -> rows.add(GlossaryRow.of(decision)));
    return rows;
  }

  private static List<Decision> decisionsBeside(Path glossary) {
    Path name = Objects.requireNonNull(glossary.getFileName(), "a file has a name");
    Path beside = glossary.resolveSibling(DecisionFile.NAME);
    return name.toString().equals(GlossaryWriter.NAME) && Files.exists(beside)
        ? DecisionFile.read(beside).stream().filter(d -> !Edit.isDeletion(d)).toList()
        : List.of();
  }
}
