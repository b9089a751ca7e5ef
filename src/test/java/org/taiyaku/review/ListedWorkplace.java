package org.taiyaku.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.BeadListReader;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.review.ArticleText.ShownSegment;
import org.taiyaku.segmentation.SentenceSegmenter;

/**
 * Articles from their bead lists alone, for tests that need no documents: the sentences of a bead
 * are cut again.
 */
final class ListedWorkplace implements Workplace {

  private final Map<FilePair, Path> lists = new TreeMap<>();
  private final Path glossary;
  private final List<Boolean> written = new ArrayList<>();

  ListedWorkplace(Path output) {
    this.glossary = output.resolve("glossary");
    for (WrittenOutput.Article article : new WrittenOutput(output).articles()) {
      lists.put(article.files(), output.resolve("aligned/beads").resolve(article.name() + ".tsv"));
    }
  }

  /** Whether reviewed units alone were asked for, each time that the outputs were written. */
  List<Boolean> written() {
    return written;
  }

  @Override
  public ArticleText text(FilePair files) {
    List<ShownSegment> ja = new ArrayList<>();
    List<ShownSegment> zh = new ArrayList<>();
    List<ReviewedBead> beads = new ArrayList<>();
    BeadListReader.readBeads(lists.get(files), bead -> add(bead, ja, zh, beads));
    return new ArticleText(lists.get(files).getFileName().toString(), files, ja, zh, beads);
  }

  private static void add(
      ListedBead bead, List<ShownSegment> ja, List<ShownSegment> zh, List<ReviewedBead> beads) {
    List<String> left = sentences(bead.ja());
    List<String> right = sentences(bead.zh());
    beads.add(
        ReviewedBead.found(ja.size(), left, zh.size(), right, bead.confidence(), bead.moved()));
    put(ja, left, bead.jaBlock(), bead.jaPlace());
    put(zh, right, bead.zhBlock(), bead.zhPlace());
  }

  private static void put(List<ShownSegment> side, List<String> texts, String block, String place) {
    for (int i = 0; i < texts.size(); i++) {
      boolean opens = i == 0 && place.matches("\\d+\\.1\\b.*");
      side.add(new ShownSegment(texts.get(i), block.replace(' ', '-'), opens));
    }
  }

  private static List<String> sentences(String text) {
    return text.isEmpty()
        ? List.of()
        : new SentenceSegmenter().segment(text).stream().map(s -> s.text()).toList();
  }

  /** Whatever nobody decided is found with certainty. */
  @Override
  public List<ReviewedBead> alignAgain(FilePair files, List<ReviewedBead> rows) {
    List<ReviewedBead> decided = rows.stream().filter(ReviewedBead::decided).toList();
    List<ReviewedBead> beads = new ArrayList<>();
    for (ReviewedBead bead : text(files).base()) {
      if (decided.stream().noneMatch(d -> touches(d, bead))) {
        beads.add(
            ReviewedBead.found(
                bead.jaStart(), bead.ja(), bead.zhStart(), bead.zh(), 1, bead.moved()));
      }
    }
    beads.addAll(decided);
    beads.sort(ReviewedBead.ORDER);
    return beads;
  }

  private static boolean touches(ReviewedBead a, ReviewedBead b) {
    return a.jaStart() < b.jaEnd() && b.jaStart() < a.jaEnd()
        || a.zhStart() < b.zhEnd() && b.zhStart() < a.zhEnd();
  }

  @Override
  public void decide(TermChange change) {
    DecisionFile.decide(glossary, "zh-TW", change);
  }

  @Override
  public List<String> write(boolean reviewedOnly) {
    written.add(reviewedOnly);
    return List.of("wrote nothing, as this is a test");
  }
}
