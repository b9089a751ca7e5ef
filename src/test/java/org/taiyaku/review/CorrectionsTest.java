package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.ReviewedBead;

/** What can be done to beads, each with what it leaves. */
class CorrectionsTest {

  /** 0: A|a; 1: BC|bc; 2: D|; 3: |d; 4: E|f moved; 5: F|e. */
  private static final List<ReviewedBead> ROWS =
      List.of(
          bead(0, "A", 0, "a", false),
          bead(1, "BC", 1, "bc", false),
          bead(3, "D", 3, "", false),
          bead(4, "", 3, "d", false),
          bead(4, "E", 5, "f", true),
          bead(5, "F", 4, "e", false));

  private static ReviewedBead bead(int ja, String jaTexts, int zh, String zhTexts, boolean moved) {
    return ReviewedBead.found(ja, texts(jaTexts), zh, texts(zhTexts), 0.6, moved);
  }

  private static List<String> texts(String letters) {
    return letters.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private static Corrections on(List<ReviewedBead> rows) {
    return new Corrections(rows);
  }

  /** All rows after a correction, such as {@code "A|a BC|bc"}; a decided one has a star. */
  private static String after(Correction correction) {
    // The journal takes nothing that loses a segment.
    new BeadChange(1, new FilePair("j", "z"), correction.before(), correction.after());
    List<ReviewedBead> rows = new ArrayList<>(ROWS);
    assertThat(rows.removeAll(correction.before())).isTrue();
    rows.addAll(correction.after());
    rows.sort(ReviewedBead.ORDER);
    assertThat(correction.after()).contains(correction.cursor());
    return String.join(" ", rows.stream().map(CorrectionsTest::shown).toList());
  }

  private static String shown(ReviewedBead bead) {
    return String.join("", bead.ja())
        + "|"
        + String.join("", bead.zh())
        + (bead.decided() ? "*" : "");
  }

  @Test
  void accept() {
    assertThat(after(on(ROWS).accept(0))).isEqualTo("A|a* BC|bc D| |d E|f F|e");
  }

  @Test
  void mergeWithTheNext() {
    assertThat(after(on(ROWS).merge(0))).isEqualTo("ABC|abc* D| |d E|f F|e");
    assertThat(after(on(ROWS).merge(1))).isEqualTo("A|a BCD|bc* |d E|f F|e");
    assertThat(after(on(ROWS).merge(2))).isEqualTo("A|a BC|bc D|d* E|f F|e");
  }

  @Test
  void whatCrossesIsNotMerged() {
    assertThatThrownBy(() -> on(ROWS).merge(3)).hasMessage("not-neighbours");
    assertThatThrownBy(() -> on(ROWS).merge(4)).hasMessage("not-neighbours");
    assertThatThrownBy(() -> on(ROWS).merge(5)).hasMessage("no-row");
  }

  @Test
  void splitAtAPlace() {
    assertThat(after(on(ROWS).split(1, 1, 1))).isEqualTo("A|a B|b* C|c* D| |d E|f F|e");
    assertThat(after(on(ROWS).split(1, 2, 0))).isEqualTo("A|a BC|* |bc* D| |d E|f F|e");
    assertThatThrownBy(() -> on(ROWS).split(1, 0, 0)).hasMessage("no-split");
    assertThatThrownBy(() -> on(ROWS).split(1, 2, 2)).hasMessage("no-split");
    assertThatThrownBy(() -> on(ROWS).split(1, 3, 0)).hasMessage("no-split");
  }

  @Test
  void moveASentenceUp() {
    assertThat(after(on(ROWS).moveUp(1, Side.JA))).isEqualTo("AB|a* C|bc* D| |d E|f F|e");
    assertThat(after(on(ROWS).moveUp(3, Side.ZH))).isEqualTo("A|a BC|bc D|d* E|f F|e");
    assertThatThrownBy(() -> on(ROWS).moveUp(0, Side.JA)).hasMessage("no-neighbour");
    assertThatThrownBy(() -> on(ROWS).moveUp(2, Side.ZH)).hasMessage("nothing-to-move");
  }

  @Test
  void moveASentenceDown() {
    assertThat(after(on(ROWS).moveDown(1, Side.JA))).isEqualTo("A|a B|bc* CD|* |d E|f F|e");
    assertThat(after(on(ROWS).moveDown(1, Side.ZH))).isEqualTo("A|a BC|b* D|c* |d E|f F|e");
    assertThatThrownBy(() -> on(ROWS).moveDown(5, Side.JA)).hasMessage("no-neighbour");
  }

  @Test
  void aSentenceGoesToTheBeadThatItStandsNextToInItsOwnText() {
    // After d comes e, which stands in the last row.
    assertThat(after(on(ROWS).moveDown(3, Side.ZH))).isEqualTo("A|a BC|bc D| E|f F|de*");
    assertThat(after(on(ROWS).moveUp(4, Side.ZH))).isEqualTo("A|a BC|bc D| |d E|* F|ef*");
  }

  @Test
  void anEmptyNeighbourTakesASentence() {
    assertThat(after(on(ROWS).moveDown(2, Side.JA))).isEqualTo("A|a BC|bc D|d* E|f F|e");
  }

  @Test
  void markAsOmission() {
    assertThat(after(on(ROWS).omit(1))).isEqualTo("A|a B|* C|* |b* |c* D| |d E|f F|e");
    assertThat(after(on(ROWS).omit(2))).isEqualTo("A|a BC|bc D|* |d E|f F|e");
  }

  @Test
  void editATextAndPutItBack() {
    ReviewedBead edited = on(ROWS).edit(1, "B C!", " bcd\n").after().get(0);
    assertThat(edited.jaEdit()).contains("B C!");
    assertThat(edited.zhEdit()).contains("bcd");
    assertThat(edited.decided()).isTrue();
    assertThat(edited.ja()).containsExactly("B", "C");

    List<ReviewedBead> rows = new ArrayList<>(ROWS);
    rows.set(1, edited);
    assertThatThrownBy(() -> on(rows).merge(0)).hasMessage("edited");
    assertThatThrownBy(() -> on(rows).moveUp(2, Side.JA)).hasMessage("edited");
    ReviewedBead back = on(rows).edit(1, "B C", "b c").after().get(0);
    assertThat(back.isEdited()).isFalse();
    assertThat(back.decided()).isTrue();
  }

  @Test
  void onlyAUnitWithTextsCanBeEdited() {
    assertThatThrownBy(() -> on(ROWS).edit(2, "D", "d")).hasMessage("edit-omission");
    assertThatThrownBy(() -> on(ROWS).edit(1, " ", "b")).hasMessage("edit-empty");
  }

  @Test
  void aLineOfAnEditIsAUnit() {
    ReviewedBead parted = on(ROWS).edit(1, "B\n C", "b\r\nc").after().get(0);
    assertThat(parted.jaUnits()).containsExactly("B", "C");
    assertThat(parted.zhUnits()).containsExactly("b", "c");
    assertThatThrownBy(() -> on(ROWS).edit(1, "B\nC", "b c")).hasMessage("edit-lines");
  }

  @Test
  void flagAndComment() {
    ReviewedBead flagged = on(ROWS).flag(0).after().get(0);
    ReviewedBead commented = on(ROWS).comment(0, " 誤訳？ ").after().get(0);

    assertThat(flagged.flagged()).isTrue();
    assertThat(flagged.decided()).isFalse();
    assertThat(commented.comment()).isEqualTo("誤訳？");
    assertThat(on(List.of(flagged)).flag(0).after().get(0)).isEqualTo(ROWS.get(0));
    assertThatThrownBy(() -> on(ROWS).comment(0, "長".repeat(10_001))).hasMessage("comment-long");
  }

  @Test
  void remarksAreNotLostByMergingOrSplitting() {
    List<ReviewedBead> rows = new ArrayList<>(ROWS);
    rows.set(0, on(ROWS).comment(0, "one").after().get(0));
    rows.set(1, on(rows).comment(1, "two").after().get(0));
    rows.set(1, on(rows).flag(1).after().get(0));

    ReviewedBead merged = on(rows).merge(0).cursor();
    assertThat(merged.comment()).isEqualTo("one\ntwo");
    assertThat(merged.flagged()).isTrue();
    List<ReviewedBead> split = on(rows).split(1, 1, 1).after();
    assertThat(split.get(0).comment()).isEqualTo("two");
    assertThat(split.get(1).comment()).isEmpty();
    assertThat(on(rows).omit(1).after().get(0).comment()).isEqualTo("two");
    assertThat(Optional.of(merged).filter(ReviewedBead::isEdited)).isEmpty();
  }
}
