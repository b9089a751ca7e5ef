package org.taiyaku.terminology;

import java.util.List;
import java.util.Objects;

/**
 * An article in two languages, aligned.
 *
 * @param name names the article in the glossary; unique in a batch
 * @param beads its two-sided beads in the order of the Japanese text; omissions have no place here
 */
public record AlignedArticle(String name, List<AlignedBead> beads) {

  public AlignedArticle {
    Objects.requireNonNull(name, "name");
    beads = List.copyOf(beads);
  }
}
