package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.JournalEntry.Undo;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

class ReviewTest {

  private static final FilePair FILES = ReviewedArticle.FILES;

  @Provide
  Arbitrary<List<Integer>> actions() {
    return Arbitraries.integers().between(0, 999).list().ofMaxSize(40);
  }

  @Property(tries = 200)
  void everySegmentStandsInOneRow(@ForAll("actions") List<Integer> actions) {
    ReviewedArticle article = new ReviewedArticle(5).act(actions);
    assertThat(ReviewedSegments.of(article.page())).isEqualTo(ReviewedSegments.of(article.base));
  }

  @Property(tries = 200)
  void undoingEverythingGivesTheFirstState(@ForAll("actions") List<Integer> actions) {
    ReviewedArticle article = new ReviewedArticle(5).act(actions);
    while (article.undo()) {}
    assertThat(article.page()).isEqualTo(article.base);
  }

  @Property(tries = 200)
  void redoingEverythingGivesTheLastState(@ForAll("actions") List<Integer> actions) {
    ReviewedArticle article = new ReviewedArticle(5).act(actions);
    while (article.redo()) {}
    List<ReviewedBead> last = article.page();
    while (article.undo()) {}
    while (article.redo()) {}
    assertThat(article.page()).isEqualTo(last);
  }

  @Property(tries = 100)
  void theFoldOfTheJournalIsWhatStoodOnThePage(@ForAll("actions") List<Integer> actions) {
    ReviewedArticle article = new ReviewedArticle(5).act(actions);
    Review again = new Review();
    article.journal.forEach(entry -> again.add(JournalLine.entry(JournalLine.of(entry))));
    assertThat(again.rows(FILES)).isEqualTo(article.review.rows(FILES));
    assertThat(again.over(FILES, article.base)).isEqualTo(article.page());
  }

  @Test
  void anUndoneAcceptanceLeavesTheConfidenceThatTheAlignerGave() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    assertThat(article.page().get(0).decided()).isTrue();
    article.undo();
    assertThat(article.page().get(0).decided()).isFalse();
    // Half to even, as in the bead lists.
    assertThat(article.page().get(0).confidence()).isEqualTo(0.62);
  }

  @Test
  void somethingNewEndsWhatCanBeDoneAgain() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    article.undo();
    article.accept(1);
    assertThat(article.redo()).isFalse();
  }

  @Test
  void onlyTheLastChangeIsUndone() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    article.accept(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.add(new Undo(3, 1)))
        .withMessage("it is not the turn of entry 1");
    assertThatIllegalArgumentException().isThrownBy(() -> article.add(new Undo(5, 2)));
  }

  @Test
  void nobodyUndoesWhatStandsOnAnotherPage() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    Decision approved = new Decision("元素", "元素", Verdict.APPROVED, "");
    article.add(new TermChange(2, "元素", "元素", Optional.empty(), Optional.of(approved)));
    assertThat(article.review.latestTerm().orElseThrow().pairs().get(0).after()).contains(approved);
    assertThat(article.undo()).isTrue();
    assertThat(article.page()).isEqualTo(article.base);
    article.add(new Undo(4, 2));
    assertThat(article.review.latestTerm().orElseThrow().pairs().get(0).after()).isEmpty();
    assertThat(article.review.revision(Subject.TERMS)).isEqualTo(4);
    assertThat(article.review.revision(Subject.beads(FILES))).isEqualTo(3);
  }

  @Test
  void filesArePartedAndJoined() {
    Review review = new Review();
    FilePair other = new FilePair(FILES.ja(), "b.md");
    review.add(new PairChange(1, FILES, Relation.NONE, Relation.PARTED));
    review.add(new PairChange(2, other, Relation.NONE, Relation.JOINED));
    assertThat(review.parted()).containsExactly(FILES);
    assertThat(review.joined()).containsExactly(other);
    PairChange third = new PairChange(3, FILES, Relation.PARTED, Relation.JOINED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.requireNext(third))
        .withMessageContaining("joined already");
    assertThatIllegalArgumentException().isThrownBy(() -> review.add(third));
    review.add(new Undo(3, 2));
    assertThat(review.joined()).isEmpty();
    assertThat(review.parted()).containsExactly(FILES);
  }

  @Test
  void aChangeHoldsTheSameSegmentsAfterwards() {
    ReviewedBead bead = ReviewedArticle.found(0, 0, List.of("甲"), List.of("乙"));
    ReviewedBead less = ReviewedArticle.found(0, 0, List.of("甲"), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BeadChange(1, FILES, List.of(bead), List.of(less)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BeadChange(1, FILES, List.of(bead, less), List.of(bead, less)))
        .withMessageContaining("two beads");
  }

  @Test
  void anArticleThatChangedBeginsAnew() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    ReviewedBead accepted = article.page().get(0);
    article.add(new Relocation(2, FILES, List.of(accepted.at(3, 4)), List.of()));
    assertThat(article.undo()).isFalse();
    assertThat(article.review.rows(FILES)).containsExactly(accepted.at(3, 4));
  }

  @Test
  void whatNobodyMarkedGivesWayToABaseThatWasMadeAnew() {
    ReviewedArticle article = new ReviewedArticle(2);
    article.accept(0);
    article.accept(1);
    article.undo();
    ReviewedBead fresh = ReviewedArticle.found(1, 1, List.of("日本1", "日本2"), List.of("中文1"));
    List<ReviewedBead> base =
        List.of(article.base.get(0), fresh, article.base.get(article.base.size() - 1));
    assertThat(article.review.over(FILES, base))
        .containsExactly(article.page().get(0), fresh, base.get(2));
  }
}
