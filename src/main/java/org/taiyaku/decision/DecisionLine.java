package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;

/**
 * A decision and the line of a file that it begins in.
 *
 * @param line number of the line, from 1
 * @param decision what stands there
 */
record DecisionLine(long line, Decision decision) {

  DecisionLine {
    Objects.requireNonNull(decision, "decision");
  }

  /**
   * Gives the lines back if no pair is decided both ways in them.
   *
   * @throws InputFailed if one is
   */
  static List<DecisionLine> consistent(Path path, List<DecisionLine> lines) {
    Map<String, DecisionLine> byPair = new HashMap<>();
    for (DecisionLine line : lines) {
      DecisionLine first = byPair.putIfAbsent(line.decision().pair(), line);
      if (first != null && first.decision().verdict() != line.decision().verdict()) {
        throw new InputFailed(
            path,
            line.line(),
            "%s and %s are %s here and %s in line %d; remove one of the two lines"
                .formatted(
                    line.decision().ja(),
                    line.decision().zh(),
                    line.decision().verdict().word(),
                    first.decision().verdict().word(),
                    first.line()));
      }
    }
    return List.copyOf(lines);
  }
}
