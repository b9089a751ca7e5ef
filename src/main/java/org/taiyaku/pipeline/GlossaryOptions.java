package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.terminology.Strictness;

/**
 * What is wanted of the glossary.
 *
 * @param strictness how sure and how telling a row must be
 * @param rejected where to write what was left out, if it is wanted
 * @param discardEdits whether edits of an earlier glossary that nobody has kept may be lost
 */
public record GlossaryOptions(
    Strictness strictness, Optional<Path> rejected, boolean discardEdits) {

  /** Normal strictness, nothing said about what was left out, no edit lost. */
  public static final GlossaryOptions DEFAULT =
      new GlossaryOptions(Strictness.NORMAL, Optional.empty(), false);

  /** Rows of the file of what was left out: more than anyone reads, and few enough to open. */
  public static final int MOST_REJECTED = 5_000;

  public GlossaryOptions {
    Objects.requireNonNull(strictness, "strictness");
    Objects.requireNonNull(rejected, "rejected");
  }
}
