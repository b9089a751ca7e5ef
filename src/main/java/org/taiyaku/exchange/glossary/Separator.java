package org.taiyaku.exchange.glossary;

import java.util.Comparator;
import java.util.List;

/** What parts the cells of a table: comma, semicolon or tab. */
final class Separator {

  private Separator() {}

  /** The one that stands most often outside quotation marks in the first line; a comma if none. */
  static char of(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return List.of(',', '\t', ';').stream()
        // The first of equals wins, as max takes the last.
        .min(Comparator.comparingLong((Character c) -> -outsideQuotes(first, c)))
        .orElseThrow();
  }

  private static long outsideQuotes(String line, char separator) {
    long count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  /** Its name in a message. */
  static String name(char separator) {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      default -> "tabs";
    };
  }
}
