package org.taiyaku.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

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
        .filter(command -> distance(word, command) <= Math.min(MOST_WRONG, command.length() / 2))
        .min(Comparator.comparingInt(command -> distance(word, command)));
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
