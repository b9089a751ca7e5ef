package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.AppendedLines;
import org.taiyaku.exchange.InputFailed;

/**
 * {@code review/journal.jsonl}: every action of a review, a line of JSON each, in their order.
 *
 * <p>It only ever grows, and an entry is on the disk before {@link #append} returns. A run only
 * reads it. Of a last line that a power cut tore nothing is read, and it is cut off when the
 * journal is opened to append.
 */
public final class ReviewJournal implements AutoCloseable {

  /** Its name in the folder of the review. */
  public static final String NAME = "journal.jsonl";

  private final AppendedLines lines;
  private int entries;

  private ReviewJournal(AppendedLines lines, int entries) {
    this.lines = lines;
    this.entries = entries;
  }

  /**
   * Reads all entries; none if there is no journal.
   *
   * @param folder {@code review/} of an output folder
   * @throws InputFailed if the journal cannot be read, or a line is no entry
   */
  public static List<JournalEntry> read(Path folder) {
    Path path = folder.resolve(NAME);
    List<String> lines = AppendedLines.read(path);
    List<JournalEntry> entries = new ArrayList<>();
    for (String line : lines) {
      int number = entries.size() + 1;
      entries.add(entry(path, number, line));
    }
    return entries;
  }

  private static JournalEntry entry(Path path, int number, String line) {
    try {
      JournalEntry entry = JournalLine.entry(line);
      if (entry.number() != number) {
        throw new IllegalArgumentException(
            "entry %d stands in the line of entry %d".formatted(entry.number(), number));
      }
      return entry;
    } catch (IllegalArgumentException e) {
      throw damaged(path, number, e);
    }
  }

  /** The fold of all entries, which says where an entry cannot follow those before it. */
  public static Review review(Path folder) {
    Review review = new Review();
    for (JournalEntry entry : read(folder)) {
      try {
        review.add(entry);
      } catch (IllegalArgumentException e) {
        throw damaged(folder.resolve(NAME), entry.number(), e);
      }
    }
    return review;
  }

  private static InputFailed damaged(Path path, int line, IllegalArgumentException fault) {
    return new InputFailed(
        path,
        line,
        fault.getMessage()
            + "; the journal was edited or damaged, remove what stands from here on");
  }

  /**
   * Opens the journal to append to it, and keeps others out of it until it is closed.
   *
   * @param folder need not exist yet
   * @throws org.taiyaku.exchange.OutputFailed if it cannot be written, or another process has it
   * @throws InputFailed if a line is no entry
   */
  public static ReviewJournal open(Path folder) {
    AppendedLines lines = AppendedLines.open(folder.resolve(NAME));
    try {
      return new ReviewJournal(lines, read(folder).size());
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /**
   * Appends an entry and brings it to the disk.
   *
   * @param entry with the number after the last
   * @throws org.taiyaku.exchange.OutputFailed if that cannot be done; then nothing of it stays
   */
  public void append(JournalEntry entry) {
    if (entry.number() != entries + 1) {
      throw new IllegalArgumentException(
          "entry %d after entry %d".formatted(entry.number(), entries));
    }
    lines.append(JournalLine.of(entry));
    entries++;
  }

  /** Gives the journal free for others. */
  @Override
  public void close() {
    lines.close();
  }
}
