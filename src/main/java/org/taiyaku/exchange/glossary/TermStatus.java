package org.taiyaku.exchange.glossary;

import java.util.Locale;

/**
 * The words by which a status is known; others are kept as they stand, and no format but CSV and
 * workbooks knows them.
 */
public final class TermStatus {

  /** Found, and not yet looked at by a person. */
  public static final String PROPOSED = "proposed";

  /** To be used. */
  public static final String APPROVED = "approved";

  /** May be used, another term being preferred. */
  public static final String ADMITTED = "admitted";

  /** Must not be used. */
  public static final String FORBIDDEN = "forbidden";

  private TermStatus() {}

  static String usual(String status) {
    return status.strip().toLowerCase(Locale.ROOT);
  }

  /** The status of a pair: forbidden if one term is; else the target's, else the source's. */
  static String ofPair(String ja, String zh) {
    if (ja.equals(FORBIDDEN) || zh.equals(FORBIDDEN)) {
      return FORBIDDEN;
    }
    return zh.isEmpty() ? ja : zh;
  }
}
