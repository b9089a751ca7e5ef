package org.taiyaku.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.Change;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.JournalEntry.Redo;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.JournalEntry.Undo;

/**
 * What a review comes to: the fold of its journal, entry by entry. For one thread.
 *
 * <p>Of each subject the last change that holds can be undone, and the last undone one done again
 * until something else is done to the subject.
 */
public final class Review {

  /** Changes of one subject. */
  private record History(Deque<Change> done, Deque<Change> undone) {}

  private final Map<FilePair, ReviewedRows> rows = new TreeMap<>();
  private final Map<FilePair, List<ReviewedBead>> stale = new TreeMap<>();
  private final Map<FilePair, Relation> relations = new LinkedHashMap<>();
  private final Map<Subject, History> histories = new HashMap<>();
  private final Map<Subject, Integer> revisions = new HashMap<>();
  private TermChange latestTerm;
  private int entries;

  /** The number that the next entry must have. */
  public int nextNumber() {
    return entries + 1;
  }

  /**
   * Takes the next entry.
   *
   * @throws IllegalArgumentException if it cannot follow those before it: its number is not the
   *     next, it undoes or does again what is not next in turn, or joins a file that is joined
   *     already; then nothing has changed
   */
  public void add(JournalEntry entry) {
    requireNext(entry);
    Subject subject = subject(entry);
    History history = history(subject);
    if (entry instanceof Change change) {
      apply(change);
      history.done().push(change);
      history.undone().clear();
    } else if (entry instanceof Undo) {
      apply(history.done().element().inverse());
      history.undone().push(history.done().pop());
    } else if (entry instanceof Redo) {
      apply(history.undone().element());
      history.done().push(history.undone().pop());
    } else if (entry instanceof Relocation relocation) {
      rows.put(relocation.files(), new ReviewedRows(relocation.found()));
      stale.put(relocation.files(), relocation.stale());
      histories.remove(subject);
    }
    revisions.put(subject, entry.number());
    entries++;
  }

  /**
   * Checks that an entry can follow, before it goes into a journal.
   *
   * @throws IllegalArgumentException as {@link #add} does
   */
  public void requireNext(JournalEntry entry) {
    if (entry.number() != nextNumber()) {
      throw new IllegalArgumentException(
          "entry %d after entry %d".formatted(entry.number(), entries));
    }
    subject(entry);
    if (entry instanceof PairChange pair && pair.after() == Relation.JOINED) {
      requireFree(pair.files());
    }
  }

  private void requireFree(FilePair files) {
    for (FilePair joined : joined()) {
      boolean shares = joined.ja().equals(files.ja()) || joined.zh().equals(files.zh());
      if (shares && !joined.equals(files)) {
        throw new IllegalArgumentException(
            "%s are joined already; part them first".formatted(joined));
      }
    }
  }

  /**
   * What an entry is about.
   *
   * @throws IllegalArgumentException if it undoes or does again what is not next in turn
   */
  public Subject subject(JournalEntry entry) {
    if (entry instanceof Change change) {
      return change.subject();
    }
    if (entry instanceof Relocation relocation) {
      return Subject.beads(relocation.files());
    }
    return entry instanceof Undo undo
        ? turn(undo.of(), History::done)
        : turn(((Redo) entry).of(), History::undone);
  }

  private Subject turn(int of, Function<History, Deque<Change>> which) {
    for (Map.Entry<Subject, History> history : histories.entrySet()) {
      Change next = which.apply(history.getValue()).peek();
      if (next != null && next.number() == of) {
        return history.getKey();
      }
    }
    throw new IllegalArgumentException("it is not the turn of entry %d".formatted(of));
  }

  private History history(Subject subject) {
    return histories.computeIfAbsent(
        subject, k -> new History(new ArrayDeque<>(), new ArrayDeque<>()));
  }

  private void apply(Change change) {
    if (change instanceof BeadChange beads) {
      rows.computeIfAbsent(beads.files(), k -> new ReviewedRows(List.of()))
          .replace(beads.before(), beads.after());
    } else if (change instanceof PairChange pair) {
      relate(pair.files(), pair.after());
    } else if (change instanceof TermChange term) {
      latestTerm = term;
    }
  }

  private void relate(FilePair files, Relation relation) {
    relations.remove(files);
    if (relation != Relation.NONE) {
      relations.put(files, relation);
    }
  }

  /** The articles of which some bead was reviewed, sorted. */
  public Set<FilePair> articles() {
    Set<FilePair> articles = new TreeSet<>(rows.keySet());
    articles.addAll(stale.keySet());
    return articles;
  }

  /**
   * The beads of an article that the review speaks of, in their order; they stand where the
   * article's text stood when they were changed last.
   */
  public List<ReviewedBead> rows(FilePair files) {
    ReviewedRows reviewed = rows.get(files);
    return reviewed == null ? List.of() : reviewed.all();
  }

  /** The beads whose text was not found any more when the article had changed. */
  public List<ReviewedBead> stale(FilePair files) {
    return stale.getOrDefault(files, List.of());
  }

  /**
   * All beads of an article: those of the review in the place of those that they hold the segments
   * of.
   *
   * @param files the article, whose text is the one that was reviewed
   * @param base the beads that the last run wrote; each segment in just one
   */
  public List<ReviewedBead> over(FilePair files, List<ReviewedBead> base) {
    return new ReviewedRows(rows(files)).over(base);
  }

  /** What a person says of two files. */
  public Relation relation(FilePair files) {
    return relations.getOrDefault(files, Relation.NONE);
  }

  /** The pairs that a person parted, sorted. */
  public List<FilePair> parted() {
    return with(Relation.PARTED);
  }

  /** The pairs that a person joined, sorted; no file stands in two on the same side. */
  public List<FilePair> joined() {
    return with(Relation.JOINED);
  }

  private List<FilePair> with(Relation relation) {
    return relations.keySet().stream()
        .filter(files -> relations.get(files) == relation)
        .sorted()
        .toList();
  }

  /** The change that an undo takes back next. */
  public Optional<Change> nextUndo(Subject subject) {
    return Optional.ofNullable(histories.get(subject)).map(history -> history.done().peek());
  }

  /** The change that a redo does again next. */
  public Optional<Change> nextRedo(Subject subject) {
    return Optional.ofNullable(histories.get(subject)).map(history -> history.undone().peek());
  }

  /** The number of the last entry about a subject; 0 if there is none. */
  public int revision(Subject subject) {
    return revisions.getOrDefault(subject, 0);
  }

  /**
   * The last thing that was done to terms, an undo turned round: what must stand in the file of
   * decisions.
   */
  public Optional<TermChange> latestTerm() {
    return Optional.ofNullable(latestTerm);
  }
}
