package org.taiyaku.evaluation;

import com.ibm.icu.lang.UCharacter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.InputLines;

/** The term pairs that a reader found in articles, each with the tier that it has. */
final class TermGold {

  /** How a term pair is judged, least first. */
  enum Tier {
    /** Right only in its place: neither rewarded nor punished. */
    CONTEXT,
    /** Accepted, not demanded. */
    OK,
    /** A terminologist would keep it: demanded. */
    CORE
  }

  /** A term pair as it is compared: NFKC, case and white space aside. */
  record Key(String ja, String zh) {
    static Key of(String ja, String zh) {
      return new Key(comparable(ja), comparable(zh));
    }
  }

  /**
   * A term pair of the gold.
   *
   * @param ja as it is written there
   * @param zh as it is written there
   */
  record Entry(String ja, String zh, Tier tier) {}

  private final Map<Key, Entry> entries = new LinkedHashMap<>();

  private TermGold() {}

  /**
   * Reads files of lines {@code ja TAB zh TAB tier}; lines with fewer fields are passed over.
   *
   * @throws InputFailed if a file cannot be read or names an unknown tier
   */
  static TermGold read(Collection<Path> files) {
    TermGold gold = new TermGold();
    for (Path file : files) {
      List<String> lines = InputLines.read(file);
      for (int i = 0; i < lines.size(); i++) {
        String[] fields = lines.get(i).split("\t", -1);
        if (fields.length >= 3) {
          gold.add(new Entry(fields[0], fields[1], tier(file, i + 1, fields[2])));
        }
      }
    }
    return gold;
  }

  private static Tier tier(Path file, int line, String name) {
    for (Tier tier : Tier.values()) {
      if (tier.name().toLowerCase(Locale.ROOT).equals(name)) {
        return tier;
      }
    }
    throw new InputFailed(file, line, "'" + name + "' is no tier; write core, ok or context");
  }

  /** Of a pair that stands twice the higher tier counts. */
  private void add(Entry entry) {
    entries.merge(
        Key.of(entry.ja(), entry.zh()),
        entry,
        (old, now) -> new Entry(now.ja(), now.zh(), higher(old.tier(), now.tier())));
  }

  private static Tier higher(Tier a, Tier b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** All pairs, in the order in which they first stand. */
  Map<Key, Entry> entries() {
    return entries;
  }

  boolean has(Key key) {
    return entries.containsKey(key);
  }

  boolean is(Key key, Tier tier) {
    Entry entry = entries.get(key);
    return entry != null && entry.tier() == tier;
  }

  /** A term as it is compared. */
  static String comparable(String term) {
    String folded = UCharacter.foldCase(Normalizer.normalize(term, Normalizer.Form.NFKC), true);
    StringBuilder kept = new StringBuilder();
    folded.codePoints().filter(c -> !isSpace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
