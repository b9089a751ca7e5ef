package org.taiyaku.exchange.glossary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The escapes of workbooks: {@code _x000D_} in a text stands for the character of that number, and
 * {@code _x005F_} for an underscore that begins no escape.
 */
final class CellEscape {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private CellEscape() {}

  static String escape(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }

  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(match.group(1), 16))))
        : text;
  }
}
