package org.taiyaku.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell: one that begins as a formula does gets an apostrophe
 * before it.
 *
 * <p>A cell that already begins with apostrophes and then as a formula gets one more, so that
 * taking one away always gives back what was written.
 */
public final class FormulaGuard {

  private static final Pattern OPEN = Pattern.compile("^'*[=+\\-@\\t\\r]");
  private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r]");

  private FormulaGuard() {}

  /** Whether a spreadsheet would run the cell. */
  public static boolean needs(String cell) {
    return OPEN.matcher(cell).find();
  }

  /** The cell as a spreadsheet shows it and does not run it. */
  public static String guard(String cell) {
    return needs(cell) ? "'" + cell : cell;
  }

  /** The cell as it was before it was guarded. */
  public static String unguard(String cell) {
    return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
  }
}
