package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.glossary.EntryRows;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.exchange.glossary.ReadEntry;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * A glossary that the user brings along, in any format that is known, whose pairs are approved
 * unless their status says that they are forbidden.
 */
public final class GlossaryFile {

  private GlossaryFile() {}

  /**
   * Reads the decisions in their order: each head of an entry's Japanese side with each of the
   * other.
   *
   * @param direction which side comes first in a table without a header
   * @param losses counts what is not read
   * @throws InputFailed if the file cannot be read, holds no pair, or decides one both ways
   */
  public static List<Decision> read(Path path, Direction direction, Losses losses) {
    List<DecisionLine> lines = new ArrayList<>();
    for (ReadEntry read : GlossaryFiles.read(path, Optional.empty(), direction, losses)) {
      for (GlossaryRow row : EntryRows.rows(read.entry())) {
        Decision decision = new Decision(row.ja(), row.zh(), verdict(row.status()), row.note());
        lines.add(new DecisionLine(read.line(), decision));
      }
    }
    return DecisionLine.consistent(path, lines).stream().map(DecisionLine::decision).toList();
  }

  private static Verdict verdict(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return word.equals(Verdict.FORBIDDEN.word()) ? Verdict.FORBIDDEN : Verdict.APPROVED;
  }
}
