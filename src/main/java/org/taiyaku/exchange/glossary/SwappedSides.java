package org.taiyaku.exchange.glossary;

import java.nio.file.Path;
import java.util.List;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.text.CjkCharacters;

/**
 * Finds out that the two languages of a glossary have changed places: then kana, which only
 * Japanese has, stands in the Chinese terms.
 */
final class SwappedSides {

  /** Chinese terms with kana (brands, の) that are no sign yet, as a share of all. */
  private static final double FEW = 0.05;

  private SwappedSides() {}

  /**
   * Refuses entries whose sides have changed places.
   *
   * @throws InputFailed if more Chinese terms than Japanese ones have kana
   */
  static void refuse(Path path, List<ReadEntry> entries) {
    List<ReadEntry> strange =
        entries.stream().filter(read -> hasKana(read.entry().zh().get(0))).toList();
    long japanese = entries.stream().filter(read -> hasKana(read.entry().ja().get(0))).count();
    if (strange.size() > japanese && strange.size() > FEW * entries.size()) {
      ReadEntry first = strange.get(0);
      throw new InputFailed(
          path,
          first.line(),
          ("the two languages seem to have changed places, as the Chinese term '%s' is in kana;"
                  + " name the columns the other way round, or swap --source-lang and --target-lang"
                  + " where there is no header")
              .formatted(first.entry().zh().get(0).text()));
    }
  }

  private static boolean hasKana(GlossaryTerm term) {
    return term.text().codePoints().anyMatch(CjkCharacters::isKana);
  }
}
