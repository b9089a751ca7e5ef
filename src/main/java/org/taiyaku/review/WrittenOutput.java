package org.taiyaku.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.taiyaku.decision.FilePair;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.CsvTable;
import org.taiyaku.exchange.GlossaryReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.exchange.OutputNames;
import org.taiyaku.page.BeadCounts;

/** What the last run wrote into an output folder; a file that is written again is read again. */
final class WrittenOutput {

  private static final String PAIRED = "paired";

  private final Path folder;
  private final Map<String, Counted> counts = new HashMap<>();
  private Stamp read;
  private List<Article> articles = List.of();

  /**
   * An output folder.
   *
   * @param folder parent of {@code aligned/} and {@code glossary/}
   */
  WrittenOutput(Path folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /**
   * A row of {@code pairs.csv}.
   *
   * @param ja path of the Japanese file; empty if there is none
   * @param zh path of the Chinese file; empty if there is none
   * @param file path of a file of neither language; else empty
   */
  record Listed(String ja, String zh, String file, String status, String score, String reason) {

    boolean isPaired() {
      return status.equals(PAIRED);
    }

    FilePair files() {
      return new FilePair(ja, zh);
    }
  }

  /** An article that was aligned, and what its outputs are called. */
  record Article(String name, FilePair files, String score, String remark) {}

  /**
   * Whether a run wrote here.
   *
   * @param folder parent of {@code aligned/}
   */
  static boolean isOne(Path folder) {
    return Files.isRegularFile(pairs(folder));
  }

  private static Path pairs(Path folder) {
    return folder.resolve("aligned").resolve("pairs.csv");
  }

  /** All files that the run found. */
  List<Listed> listed() {
    CsvTable table = CsvTable.read(pairs(folder));
    int ja = table.terms("ja");
    int zh = table.terms("zh");
    List<Listed> rows = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      rows.add(
          new Listed(
              table.text(row, ja),
              table.text(row, zh),
              table.text(row, "file"),
              table.text(row, "status"),
              table.text(row, "score"),
              table.text(row, "reason")));
    }
    return rows;
  }

  /** The articles that were aligned, in the order of {@code pairs.csv}. */
  synchronized List<Article> articles() {
    Stamp now = Stamp.of(pairs(folder));
    if (!now.equals(read)) {
      articles = readArticles();
      read = now;
    }
    return articles;
  }

  private List<Article> readArticles() {
    List<Listed> pairs =
        listed().stream().filter(row -> !row.ja().isEmpty() && !row.zh().isEmpty()).toList();
    Map<String, String> names = OutputNames.of(pairs.stream().map(Listed::ja).toList());
    return pairs.stream()
        .filter(Listed::isPaired)
        .map(row -> new Article(names.get(row.ja()), row.files(), row.score(), row.reason()))
        .filter(article -> Files.isRegularFile(beads(article.name())))
        .toList();
  }

  /** The article whose outputs have a name. */
  Optional<Article> article(String name) {
    return articles().stream().filter(article -> article.name().equals(name)).findFirst();
  }

  private Path beads(String name) {
    return folder.resolve("aligned").resolve("beads").resolve(name + ".tsv");
  }

  /** The articles, the longest first. */
  List<Article> longestFirst() {
    return articles().stream()
        .sorted(Comparator.comparingLong(article -> -Stamp.of(beads(article.name())).size()))
        .toList();
  }

  /** The figures of an article as the run wrote it. */
  synchronized BeadCounts counts(Article article) {
    Path list = beads(article.name());
    Stamp now = Stamp.of(list);
    Counted known = counts.get(article.name());
    if (known == null || !known.stamp().equals(now)) {
      known = new Counted(now, BeadCounts.of(list));
      counts.put(article.name(), known);
    }
    return known.counts();
  }

  /** What a file shows when it was written again. */
  private record Stamp(FileTime time, long size) {

    static Stamp of(Path file) {
      try {
        return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
      } catch (IOException e) {
        throw new InputFailed(file, e);
      }
    }
  }

  /** Figures and of what file. */
  private record Counted(Stamp stamp, BeadCounts counts) {}

  /** Gives the beads of an article as the run wrote them, in their order. */
  void beads(Article article, BiConsumer<Article, ListedBead> beads) {
    BeadListReader.readBeads(beads(article.name()), bead -> beads.accept(article, bead));
  }

  /** The rows of the glossary; none if there is none. */
  List<GlossaryRow> glossary() {
    Path path = folder.resolve("glossary").resolve("glossary.csv");
    return Files.exists(path) ? GlossaryReader.read(path) : List.of();
  }
}
