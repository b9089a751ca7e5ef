package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.Relation;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewJournal;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.UnitFormat;

/** A folder of articles of the tests, a batch over it, and a person who reviews. */
final class ReviewedFolder {

  static final String JA =
      """
      # 灯台の町の図書館

      2019年4月、港町の岬に小さな図書館が開いた。蔵書は3,200冊で、大半は住民の寄贈である。

      館長の田中幸子さんは「海を見ながら本を読める場所が欲しかった」と話す。開館の日には450人が訪れた。
      """;

  static final String ZH =
      """
      # 燈塔小鎮的圖書館

      2019年4月，港口小鎮的海岬上開了一座小小的圖書館。藏書3,200冊，大半是居民捐贈的。

      館長田中幸子說：「我想要一個能邊看海邊讀書的地方。」開館當天有450人來訪。
      """;

  static final FilePair FILES = new FilePair("library.ja.md", "library.zh-TW.md");

  final Path in;
  final Path out;

  /** The two articles, not aligned yet. */
  ReviewedFolder(Path folder) {
    this.in = folder.resolve("in");
    this.out = folder.resolve("out");
    write("library.ja.md", JA);
    write("library.zh-TW.md", ZH);
  }

  /** A copy elsewhere of this folder with its outputs. */
  ReviewedFolder copy(Path folder) {
    ReviewedFolder copy = new ReviewedFolder(folder);
    try (var found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path to = copy.out.resolve(out.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(in.resolve(name).getParent());
      Files.writeString(in.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Summary align() {
    return align(false, 2);
  }

  Summary align(boolean reviewedOnly, int threads) {
    return new Batch(options(reviewedOnly, threads), Progress.NONE).run();
  }

  private BatchOptions options(boolean reviewedOnly, int threads) {
    UnitOptions units =
        UnitOptions.DEFAULT
            .as(List.of(UnitFormat.XLIFF), Optional.empty())
            .reviewedOnly(reviewedOnly);
    return BatchOptions.of(in, out).with(units).onThreads(threads);
  }

  ReviewWork work() {
    return ReviewWork.open(ReviewInputs.read(out, 2));
  }

  Path journal() {
    return out.resolve("review");
  }

  /** The rows of the page of an article. */
  List<ReviewedBead> page(FilePair files) {
    return ReviewJournal.review(journal()).over(files, work().article(files).base());
  }

  /** Puts other rows in the place of some. */
  void change(List<ReviewedBead> before, List<ReviewedBead> after) {
    append(new BeadChange(next(), FILES, before, after));
  }

  void relate(FilePair files, Relation relation) {
    append(new PairChange(next(), files, Relation.NONE, relation));
  }

  int next() {
    return ReviewJournal.review(journal()).nextNumber();
  }

  void append(JournalEntry entry) {
    try (ReviewJournal journal = ReviewJournal.open(journal())) {
      journal.append(entry);
    }
  }

  Review review() {
    return ReviewJournal.review(journal());
  }

  /** The row with some changes. */
  static ReviewedBead decided(
      ReviewedBead row, Optional<String> zhEdit, boolean flagged, String comment) {
    return new ReviewedBead(
        row.jaStart(),
        row.ja(),
        row.zhStart(),
        row.zh(),
        row.confidence(),
        row.moved(),
        true,
        Optional.empty(),
        zhEdit,
        flagged,
        comment);
  }

  static ReviewedBead accepted(ReviewedBead row) {
    return decided(row, Optional.empty(), false, "");
  }

  /** Two rows that follow each other as one. */
  static ReviewedBead merged(ReviewedBead first, ReviewedBead second) {
    List<String> ja = new ArrayList<>(first.ja());
    ja.addAll(second.ja());
    List<String> zh = new ArrayList<>(first.zh());
    zh.addAll(second.zh());
    return accepted(ReviewedBead.found(first.jaStart(), ja, first.zhStart(), zh, 0, false));
  }

  String output(String path) {
    try {
      return Files.readString(out.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below the outputs, the journal and what a run notes for it left aside. */
  SortedMap<String, String> outputs() {
    SortedMap<String, String> files = new TreeMap<>();
    try (var found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(journal())) {
          files.put(out.relativize(file).toString(), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
