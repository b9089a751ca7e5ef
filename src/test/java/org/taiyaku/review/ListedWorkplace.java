package org.taiyaku.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;

/**
 * Articles from their bead lists alone, for tests that need no documents: the sentences of a bead
 * are cut again.
 */
final class ListedWorkplace implements Workplace {

  private final WrittenOutput output;
  private final Path glossary;
  private final List<Boolean> written = new ArrayList<>();
  private volatile CountDownLatch held = new CountDownLatch(0);

  ListedWorkplace(Path output) {
    this.glossary = output.resolve("glossary");
    this.output = new WrittenOutput(output);
  }

  /** Whether reviewed units alone were asked for, each time that the outputs were written. */
  List<Boolean> written() {
    return written;
  }

  /** Lets nobody read an article before the latch is open. */
  void hold(CountDownLatch latch) {
    held = latch;
  }

  @Override
  public ArticleText text(FilePair files) {
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    WrittenOutput.Article article =
        output.articles().stream().filter(a -> a.files().equals(files)).findFirst().orElseThrow();
    return ListedText.read(output, article);
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
