package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taiyaku.exchange.AtomicFile;

/** {@code review/stale.tsv}: decisions that no longer fit their articles, a line each. */
final class StaleDecisions {

  static final String NAME = "stale.tsv";

  private StaleDecisions() {}

  /** Writes the list; where there is none to write, that of an earlier run goes. */
  static void write(Path folder, List<StaleDecision> stale) {
    Path file = folder.resolve(NAME);
    if (stale.isEmpty()) {
      if (Files.exists(file)) {
        AtomicFile.remove(file);
      }
      return;
    }
    AtomicFile.write(
        file,
        out -> {
          out.write("ja_file\tzh_file\tja\tzh\treason\n");
          for (StaleDecision decision : stale) {
            out.write(line(decision));
          }
        });
  }

  private static String line(StaleDecision decision) {
    return String.join(
            "\t",
            cell(decision.jaFile()),
            cell(decision.zhFile()),
            cell(decision.ja()),
            cell(decision.zh()),
            decision.reason())
        + "\n";
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " ");
  }
}
