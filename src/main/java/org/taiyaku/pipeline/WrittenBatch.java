package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.PairsRow;

/**
 * What a batch has written, for those who show it.
 *
 * @param direction languages and direction of the outputs
 * @param minConfidence beads below this were not written to TMX, 0 to 1
 * @param articles the pairs that were aligned, in their order
 * @param others a row for each file that is in none of them, sorted
 * @param terms rows of the glossary, to be gone through while the run lasts; none if the batch
 *     wrote none
 */
public record WrittenBatch(
    Direction direction,
    double minConfidence,
    List<Article> articles,
    List<PairsRow> others,
    Collection<GlossaryRow> terms) {

  /**
   * An article in both languages.
   *
   * @param name what its outputs are called
   * @param ja path of the Japanese file, relative to the input
   * @param zh path of the Chinese file; the same if one file holds both
   * @param remark what is odd about the pair, one line in English; may be empty
   * @param beads its bead list
   */
  public record Article(String name, String ja, String zh, String remark, Path beads) {

    public Article {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(ja, "ja");
      Objects.requireNonNull(zh, "zh");
      Objects.requireNonNull(remark, "remark");
      Objects.requireNonNull(beads, "beads");
    }
  }

  public WrittenBatch {
    Objects.requireNonNull(direction, "direction");
    articles = List.copyOf(articles);
    others = List.copyOf(others);
    Objects.requireNonNull(terms, "terms");
  }
}
