package org.taiyaku.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.InputFailed;

/**
 * What a person edited in a glossary and nobody has kept yet: a run that writes it would lose it.
 */
public final class UntakenEdits {

  private UntakenEdits() {}

  /**
   * Says in two lines what would be lost if the glossary in {@code folder} were written anew, and
   * what to do; empty if nothing would.
   *
   * @param keepCommand what a user types to keep the edits
   */
  public static Optional<String> in(Path folder, String keepCommand) {
    Path glossary = folder.resolve(GlossaryWriter.NAME).normalize();
    if (!Files.exists(glossary)) {
      return Optional.empty();
    }
    if (!Keep.isPossible(folder)) {
      return Optional.of(
          glossary + " was not written by taiyaku\nMove it away, or lose it with --discard-edits");
    }
    if (WrittenGlossary.isUntouched(folder, glossary)) {
      return Optional.empty();
    }
    return said(new Keep(glossary, folder), glossary)
        .map(
            said ->
                "%s\nTake what was edited into %s with %s, or lose it with --discard-edits"
                    .formatted(said, DecisionFile.NAME, keepCommand));
  }

  private static Optional<String> said(Keep keep, Path glossary) {
    try {
      Keep.Result found = keep.find(Optional.of(Deleted.FORBID));
      return found.taken().isEmpty()
          ? found.remarks().stream().findFirst()
          : Optional.of(glossary + said(found.taken()));
    } catch (InputFailed e) {
      // Whatever it is that stands there, it is not what the run wrote.
      return Optional.of(e.getMessage());
    }
  }

  private static String said(List<Edit> edits) {
    Edit first = edits.get(0);
    String example = "%s, %s (%s)".formatted(first.ja(), first.zh(), first.why());
    return edits.size() == 1
        ? " was edited, and the edit is not kept yet: " + example
        : " was edited, and %d edits are not kept yet, such as %s".formatted(edits.size(), example);
  }
}
