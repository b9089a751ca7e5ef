package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.terminology.Strictness;

/**
 * What is wanted of the glossary.
 *
 * @param termbase a glossary of approved and forbidden pairs, in any format that is read; decisions
 *     beside the output's glossary win over it
 * @param strictness how sure and how telling a row must be
 * @param rejected where to write what was left out, if it is wanted
 * @param discardEdits whether edits of an earlier glossary that nobody has kept may be lost
 * @param formats in which formats it is written beside {@code glossary.csv}
 */
public record GlossaryOptions(
    Optional<Path> termbase,
    Strictness strictness,
    Optional<Path> rejected,
    boolean discardEdits,
    List<GlossaryFormat> formats) {

  /** No termbase, normal strictness, nothing said about what was left out, no edit lost. */
  public static final GlossaryOptions DEFAULT =
      new GlossaryOptions(Optional.empty(), Strictness.NORMAL, Optional.empty(), false, List.of());

  /** Rows of the file of what was left out: more than anyone reads, and few enough to open. */
  public static final int MOST_REJECTED = 5_000;

  public GlossaryOptions {
    Objects.requireNonNull(termbase, "termbase");
    Objects.requireNonNull(strictness, "strictness");
    Objects.requireNonNull(rejected, "rejected");
    formats = List.copyOf(formats);
  }

  /** The same glossary with the decisions of another termbase. */
  public GlossaryOptions with(Optional<Path> other) {
    return new GlossaryOptions(other, strictness, rejected, discardEdits, formats);
  }
}
