package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts what does not go through a format; for one thread. */
public final class Losses {

  private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
  private final Set<String> unread = new TreeSet<>();
  private final List<String> remarks = new ArrayList<>();

  /** Counts one. */
  void add(Loss loss) {
    add(loss, 1);
  }

  /** Counts {@code count} more; 0 changes nothing. */
  void add(Loss loss, int count) {
    if (count > 0) {
      counts.merge(loss, count, Integer::sum);
    }
  }

  /** Notes a column or element that is not known. */
  void unread(String name) {
    unread.add(name);
  }

  /** Notes how a file departs from its format and was read all the same. */
  void remark(String remark) {
    remarks.add(remark);
  }

  /** How often it happened. */
  public int count(Loss loss) {
    return counts.getOrDefault(loss, 0);
  }

  /** Counts what these entries have and a format has no place for. */
  void withoutPlace(List<GlossaryEntry> entries, Set<Loss> kinds) {
    for (GlossaryEntry entry : entries) {
      kinds.forEach(kind -> add(kind, has(entry, kind)));
    }
  }

  private static int has(GlossaryEntry entry, Loss kind) {
    return switch (kind) {
      case STATUSES -> terms(entry).mapToInt(term -> term.status().isEmpty() ? 0 : 1).sum();
      case PARTS_OF_SPEECH ->
          terms(entry).mapToInt(term -> term.partOfSpeech().isEmpty() ? 0 : 1).sum();
      case READINGS -> terms(entry).mapToInt(term -> term.reading().isEmpty() ? 0 : 1).sum();
      case NOTES -> entry.note().isEmpty() ? 0 : 1;
      case EXAMPLES -> (int) entry.examples().stream().filter(Losses::hasText).count();
      case PLACES -> (int) entry.examples().stream().filter(GlossaryExample::hasPlace).count();
      case FIGURES -> entry.figures().equals(TermFigures.NONE) ? 0 : 1;
      case VARIANTS -> (int) terms(entry).filter(GlossaryTerm::variant).count();
      case CONCEPTS -> EntryRows.rows(entry).size() > 1 ? 1 : 0;
      default -> throw new IllegalArgumentException(kind + " is nothing that an entry has");
    };
  }

  private static boolean hasText(GlossaryExample example) {
    return !example.ja().isEmpty() || !example.zh().isEmpty();
  }

  private static Stream<GlossaryTerm> terms(GlossaryEntry entry) {
    return Stream.concat(entry.ja().stream(), entry.zh().stream());
  }

  /** What happened, a line a kind, in a fixed order; empty if all went through. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(remarks);
    counts.forEach((loss, count) -> lines.add(loss.line(count)));
    if (!unread.isEmpty()) {
      lines.add("not read: " + String.join(", ", unread));
    }
    return lines;
  }
}
