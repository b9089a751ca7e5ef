package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

class ReviewWorkTest {

  private static final FilePair FILES = ReviewedFolder.FILES;

  @TempDir private static Path shared;
  private static ReviewedFolder aligned;

  @TempDir private Path temporary;
  private ReviewedFolder folder;
  private ReviewWork work;

  @BeforeAll
  static void align() {
    aligned = new ReviewedFolder(shared);
    aligned.align();
  }

  @BeforeEach
  void copy() {
    folder = aligned.copy(temporary);
    work = folder.work();
  }

  @Test
  void anArticleIsShownAsItWasWritten() {
    assertThat(work.articles()).containsExactly(FILES);
    assertThat(work.rows()).extracting(PairsRow::status).containsExactly("paired");
    ReviewedText text = work.article(FILES);
    assertThat(text.name()).isEqualTo("library");
    assertThat(text.ja()).hasSize(5);
    assertThat(text.ja().get(2).text()).isEqualTo("蔵書は3,200冊で、大半は住民の寄贈である。");
    assertThat(text.base()).hasSize(5).noneMatch(ReviewedBead::isMarked);
    assertThat(text.relocation(folder.review())).isEmpty();
  }

  @Test
  void theOptionsAreThoseOfTheRun() {
    assertThat(work.options().inputs().paths()).containsExactly(folder.in);
    assertThat(work.options().units().formats()).hasSize(2);
    assertThat(work.options().units().minConfidence()).isEqualTo(0.4);
    assertThat(folder.output("review/inputs.json"))
        .startsWith("{\"inputs\":[\"../in\"],\"presegmented\":false,\"source\":\"ja\",");
  }

  @Test
  void aTextThatHasChangedIsAlignedAnew() {
    folder.write("library.ja.md", ReviewedFolder.JA + "\n最後の文である。\n");
    ReviewedText text = work.article(FILES);
    assertThat(text.ja()).hasSize(6);
    assertThat(text.base().stream().flatMap(row -> row.ja().stream())).hasSize(6);
  }

  /** Whether it is the page or the next run that writes, the bytes are the same. */
  @Test
  void anArticleIsWrittenAsTheNextRunWillWriteIt() {
    List<ReviewedBead> rows = work.article(FILES).base();
    ReviewedBead edited =
        ReviewedFolder.decided(rows.get(1), Optional.of("二〇一九年四月，圖書館開了。"), false, "");
    ReviewedBead merged = ReviewedFolder.merged(rows.get(3), rows.get(4));
    folder.change(List.of(rows.get(1)), List.of(edited));
    folder.change(rows.subList(3, 5), List.of(merged));

    List<ReviewedBead> page = folder.page(FILES);
    work.write(FILES, work.alignAgain(FILES, page));
    SortedMap<String, String> written = folder.outputs();
    assertThat(written.get("aligned/sentences/library.tmx")).contains("二〇一九年四月");
    work.writeAll(false, Progress.NONE, Optional.empty());
    SortedMap<String, String> run = folder.outputs();
    run.keySet().removeIf(path -> path.startsWith("glossary"));
    written.keySet().removeIf(path -> path.startsWith("glossary"));
    assertThat(written).isEqualTo(run);
  }

  @Test
  void whatWasNotTouchedIsAlignedAgain() {
    List<ReviewedBead> rows = new ArrayList<>(work.article(FILES).base());
    ReviewedBead accepted = ReviewedFolder.accepted(rows.get(3));
    ReviewedBead flagged =
        new ReviewedBead(
            rows.get(0).jaStart(),
            rows.get(0).ja(),
            rows.get(0).zhStart(),
            rows.get(0).zh(),
            0.1,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            true,
            "題名");
    ReviewedBead wrong = ReviewedFolder.merged(rows.get(1), rows.get(2));
    ReviewedBead undecided =
        ReviewedBead.found(wrong.jaStart(), wrong.ja(), wrong.zhStart(), wrong.zh(), 0.2, false);
    List<ReviewedBead> again =
        work.alignAgain(FILES, List.of(flagged, undecided, accepted, rows.get(4)));
    assertThat(again).hasSize(5).contains(accepted);
    assertThat(again.get(0).comment()).isEqualTo("題名");
    assertThat(again.get(0).confidence()).isGreaterThan(0.9);
    assertThat(again.get(1).ja()).isEqualTo(rows.get(1).ja());
  }

  @Test
  void rowsOfAnotherTextAreRefused() {
    List<ReviewedBead> rows = work.article(FILES).base();
    folder.write("library.ja.md", ReviewedFolder.JA.replace("450", "451"));
    assertThatExceptionOfType(WrongInput.class)
        .isThrownBy(() -> work.write(FILES, rows))
        .withMessageContaining("its text has changed");
    assertThatExceptionOfType(WrongInput.class)
        .isThrownBy(() -> work.article(new FilePair("a", "b")))
        .withMessageContaining("no pair of the last run");
  }

  @Test
  void aDecisionOnATermIsWrittenAndTakenBack() throws IOException {
    Path decisions = folder.out.resolve("glossary/decisions.csv");
    Decision forbidden = new Decision("図書館", "圖書", Verdict.FORBIDDEN, "不完整");
    TermChange change = new TermChange(1, "図書館", "圖書", Optional.empty(), Optional.of(forbidden));
    work.decide(change);
    byte[] once = Files.readAllBytes(decisions);
    work.decide(change);
    assertThat(Files.readAllBytes(decisions)).isEqualTo(once);
    assertThat(Files.readString(decisions))
        .isEqualTo("\uFEFFja,zh-TW,decision,note\r\n図書館,圖書,forbidden,不完整\r\n");
    work.decide(change.inverse());
    assertThat(Files.readString(decisions)).isEqualTo("\uFEFFja,zh-TW,decision,note\r\n");
  }

  @Test
  void withoutARunThereIsNothingToReview() {
    assertThatExceptionOfType(InputFailed.class)
        .isThrownBy(() -> ReviewInputs.read(temporary, 1))
        .withMessageContaining("inputs.json: no such file");
  }
}
