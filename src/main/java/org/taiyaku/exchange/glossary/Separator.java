package org.taiyaku.exchange.glossary;

import java.util.List;

/** What parts the cells of a table: comma, semicolon or tab. */
final class Separator {

  private Separator() {}

  /** So many lines are looked at. */
  private static final int LOOKED_AT = 20;

  /**
   * A tab if the first line has one, as nobody writes one in a term; else the comma or semicolon
   * that stands equally often in every line outside quotation marks; else what stands more often in
   * the first; else a comma.
   */
  static char of(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
    String first = lines.isEmpty() ? "" : lines.get(0);
    if (first.indexOf('\t') >= 0) {
      return '\t';
    }
    if (partsAll(lines, ',') || !partsAll(lines, ';') && !oftener(first, ';', ',')) {
      return ',';
    }
    return ';';
  }

  private static boolean partsAll(List<String> lines, char separator) {
    return lines.stream().mapToLong(line -> outsideQuotes(line, separator)).distinct().count() == 1
        && outsideQuotes(lines.get(0), separator) > 0;
  }

  private static boolean oftener(String line, char one, char other) {
    return outsideQuotes(line, one) > outsideQuotes(line, other);
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
