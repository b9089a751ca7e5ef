package org.taiyaku.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.Change;
import org.taiyaku.decision.JournalEntry.Redo;
import org.taiyaku.decision.JournalEntry.Undo;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewJournal;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.decision.Subject;

/**
 * A review that is going on: one writer of one journal.
 *
 * <p>Whatever is done is on the disk before it is answered, so nothing is shown as done that a
 * power cut could take back. All methods may be called from any thread; one works at a time.
 */
public final class ReviewSession implements AutoCloseable {

  /**
   * What an action on an article did.
   *
   * @param cursor index of the row to go on with
   */
  record Done(ArticleState state, Splice splice, int cursor) {}

  private final Path folder;
  private final ReviewJournal journal;
  private Review review;
  private int written;
  private final Map<FilePair, OpenArticle> open = new HashMap<>();
  private final ArticleTexts texts;

  private ReviewSession(Path folder, ReviewJournal journal, ArticleTexts texts) {
    this.folder = folder;
    this.journal = journal;
    this.review = ReviewJournal.review(folder);
    this.texts = texts;
  }

  /**
   * Takes up the review of an output folder where it was left, and keeps others out of it.
   *
   * @param folder {@code review/} of the output folder
   * @param texts reads the articles
   */
  static ReviewSession open(Path folder, ArticleTexts texts) {
    ReviewJournal journal = ReviewJournal.open(folder);
    try {
      return new ReviewSession(folder, journal, texts);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** The texts of an article. */
  ArticleText text(FilePair files) {
    // Not while the others wait: that of a book takes some time.
    return texts.get(files);
  }

  /**
   * What can be shown of an article that has not been read yet: its bead list with the review laid
   * over it; empty if it has been read, or if its text is not the one that was reviewed.
   */
  Optional<Listed> listed(FilePair files) {
    return texts.listed(files).flatMap(this::listed);
  }

  /** An article as its bead list has it, and how it stands. */
  record Listed(ArticleText text, ArticleState state) {}

  private synchronized Optional<Listed> listed(ArticleText text) {
    return text.relocation(review).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Listed(text, state(text.files(), review.over(text.files(), text.base()))));
  }

  /**
   * Whether an article still is what was shown of it from its bead list; waits until it is read.
   *
   * @param revision that was shown
   */
  boolean isAsListed(FilePair files, String revision) {
    boolean same = texts.isAsListed(files);
    synchronized (this) {
      article(files);
      return same && revision(files).equals(revision);
    }
  }

  /** How an article stands. */
  synchronized ArticleState state(FilePair files) {
    OpenArticle article = article(files);
    return state(files, article.rows());
  }

  private ArticleState state(FilePair files, List<ReviewedBead> rows) {
    Subject subject = Subject.beads(files);
    return new ArticleState(
        revision(files),
        rows,
        review.nextUndo(subject).isPresent(),
        review.nextRedo(subject).isPresent());
  }

  private OpenArticle article(FilePair files) {
    OpenArticle article = open.get(files);
    if (article == null) {
      ArticleText text = texts.get(files);
      text.relocation(review).ifPresent(where -> append(n -> where));
      article = new OpenArticle(text, review);
      open.put(files, article);
    }
    return article;
  }

  /** Forgets the texts and beads of all articles, as they were written anew. */
  synchronized void forget() {
    open.clear();
    texts.forget();
    written++;
  }

  /**
   * What tells this state of an article from every other one: how often the outputs were written,
   * and the last entry about it.
   */
  synchronized String revision(FilePair files) {
    return written + "." + review.revision(Subject.beads(files));
  }

  private void requireRevision(FilePair files, String revision) {
    if (!revision(files).equals(revision)) {
      throw new Outdated();
    }
  }

  /** Number of the last entry of the journal: what two pages agree by. */
  synchronized int entries() {
    return review.nextNumber() - 1;
  }

  /** Reads something of the review while nobody changes it. */
  synchronized <T> T read(Function<Review, T> question) {
    return question.apply(review);
  }

  /**
   * Corrects an article.
   *
   * @param revision of the article as the page shows it
   * @throws Outdated if it has changed since
   * @throws Refused if it cannot be done
   */
  synchronized Done correct(
      FilePair files, String revision, Function<List<ReviewedBead>, Correction> action) {
    OpenArticle article = article(files);
    requireRevision(files, revision);
    Correction correction = action.apply(article.rows());
    if (correction.before().equals(correction.after())) {
      Splice nothing = new Splice(0, 0, List.of());
      return new Done(state(files), nothing, article.rows().indexOf(correction.cursor()));
    }
    BeadChange change =
        append(n -> new BeadChange(n, files, correction.before(), correction.after()));
    Splice splice = article.take(change, review);
    return new Done(state(files), splice, article.rows().indexOf(correction.cursor()));
  }

  /** Takes the last action on an article back; nothing happens if there is none. */
  synchronized Optional<Done> undo(FilePair files, String revision) {
    requireRevision(files, revision);
    return undo(Subject.beads(files)).map(change -> taken(files, change));
  }

  /** Does again what was taken back last; nothing happens if there is none. */
  synchronized Optional<Done> redo(FilePair files, String revision) {
    requireRevision(files, revision);
    return redo(Subject.beads(files)).map(change -> taken(files, change));
  }

  private Done taken(FilePair files, Change change) {
    Splice splice = article(files).take((BeadChange) change, review);
    return new Done(state(files), splice, splice.start());
  }

  /** Takes the last change of a subject back; gives what that comes to. */
  synchronized Optional<Change> undo(Subject subject) {
    Optional<Change> last = review.nextUndo(subject);
    last.ifPresent(change -> append(n -> new Undo(n, change.number())));
    return last.map(Change::inverse);
  }

  /** Does a change of a subject again; gives the change. */
  synchronized Optional<Change> redo(Subject subject) {
    Optional<Change> last = review.nextRedo(subject);
    last.ifPresent(change -> append(n -> new Redo(n, change.number())));
    return last;
  }

  /** Says that a subject must be as the page shows it. */
  synchronized void requireRevision(Subject subject, int revision) {
    if (review.revision(subject) != revision) {
      throw new Outdated();
    }
  }

  /**
   * Appends an entry to the journal.
   *
   * @throws IllegalArgumentException if it cannot follow those before it
   * @throws org.taiyaku.exchange.OutputFailed if it cannot be written; then nothing has changed
   */
  synchronized <E extends JournalEntry> E append(IntFunction<E> entry) {
    E made = entry.apply(review.nextNumber());
    review.add(made);
    try {
      journal.append(made);
    } catch (RuntimeException e) {
      review = ReviewJournal.review(folder);
      throw e;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    journal.close();
  }
}
