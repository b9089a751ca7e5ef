package org.taiyaku.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.taiyaku.text.EditDistance;

/** Tells a mistyped command from the name of a file. */
final class CommandNames {

  /** Letters that may be wrong, missing, too many or in another order. */
  private static final int MOST_WRONG = 2;

  private CommandNames() {}

  /** The command that {@code word} probably means: none if it is one, or names what exists. */
  static Optional<String> meantBy(String word, Collection<String> commands) {
    if (commands.contains(word) || word.startsWith("-") || exists(word)) {
      return Optional.empty();
    }
    return commands.stream()
        .filter(
            command -> EditDistance.of(word, command) <= Math.min(MOST_WRONG, command.length() / 2))
        .min(Comparator.comparingInt(command -> EditDistance.of(word, command)));
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
