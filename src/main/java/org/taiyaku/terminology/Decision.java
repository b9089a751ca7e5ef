package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * What a person decided on a pair of terms.
 *
 * @param ja the Japanese term as it is to be shown; not blank
 * @param zh the Chinese term as it is to be shown; not blank
 * @param verdict whether the pair may stand in a glossary
 * @param note why, or anything else; may be empty
 */
public record Decision(String ja, String zh, Verdict verdict, String note) implements Serializable {

  /** Whether a pair may stand in a glossary. */
  public enum Verdict {
    /** It is right, and wins over what is found. */
    APPROVED,
    /** It never stands in a glossary. */
    FORBIDDEN;

    /** The word by which files and people call it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Decision {
    ja = ja.strip();
    zh = zh.strip();
    if (ja.isEmpty() || zh.isEmpty()) {
      throw new IllegalArgumentException("a decision needs both terms: '" + ja + "' '" + zh + "'");
    }
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(note, "note");
  }

  /** The two terms as one word, the same for decisions on the same pair only. */
  public String pair() {
    return pair(ja, zh);
  }

  public static String pair(String ja, String zh) {
    return ja.strip() + '\t' + zh.strip();
  }
}
