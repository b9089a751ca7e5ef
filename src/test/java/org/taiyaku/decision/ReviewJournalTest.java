package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.decision.JournalEntry.BeadChange;
import org.taiyaku.decision.JournalEntry.PairChange;
import org.taiyaku.decision.JournalEntry.Redo;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.JournalEntry.Undo;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

class ReviewJournalTest {

  private static final FilePair FILES = ReviewedArticle.FILES;

  private static final ReviewedBead FOUND =
      ReviewedBead.found(
          3, List.of("一\"行\"\n目", "二\u0007\uD800"), 4, List.of("第一\\行"), 0.375, true);

  private static final ReviewedBead EDITED =
      new ReviewedBead(
          3,
          FOUND.ja(),
          4,
          FOUND.zh(),
          0.375,
          true,
          true,
          Optional.of("直した"),
          Optional.of("改過\u2028的"),
          true,
          "なぜ？");

  private static final List<JournalEntry> ENTRIES =
      List.of(
          new BeadChange(1, FILES, List.of(FOUND), List.of(EDITED)),
          new PairChange(2, FILES, Relation.NONE, Relation.PARTED),
          new TermChange(
              3,
              "元素",
              "元素",
              Optional.of(new Decision("元素", "元素", Verdict.FORBIDDEN, "一般")),
              Optional.empty()),
          new Undo(4, 3),
          new Redo(5, 3),
          new Relocation(6, FILES, List.of(EDITED), List.of(FOUND)),
          new TermChange(
              7,
              List.of(
                  new TermDecision(
                      "船",
                      "舟",
                      Optional.empty(),
                      Optional.of(new Decision("船", "舟", Verdict.FORBIDDEN, ""))),
                  new TermDecision(
                      "船",
                      "船",
                      Optional.empty(),
                      Optional.of(new Decision("船", "船", Verdict.APPROVED, ""))))));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve(ReviewJournal.NAME);
  }

  private void write(List<JournalEntry> entries) {
    try (ReviewJournal journal = ReviewJournal.open(folder)) {
      entries.forEach(journal::append);
    }
  }

  @Test
  void whatIsAppendedIsReadBack() throws IOException {
    write(ENTRIES);
    assertThat(ReviewJournal.read(folder)).isEqualTo(ENTRIES);
    assertThat(Files.readAllLines(file())).hasSize(ENTRIES.size());
    assertThat(Files.readString(file()))
        .startsWith(
            "{\"number\":1,\"action\":\"beads\",\"ja_file\":\"a/記事.ja.md\",\"zh_file\":"
                + "\"a/文章.zh.md\",\"before\":[{\"ja_start\":3,\"ja\":[\"一\\\"行\\\"\\u000a目\",");
  }

  @Test
  void thereNeedBeNoJournal() {
    assertThat(ReviewJournal.read(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void cutAtAnyByteItReadsToTheLastWholeEntry() throws IOException {
    write(ENTRIES);
    byte[] whole = Files.readAllBytes(file());
    int lines = 0;
    for (int end = 0; end <= whole.length; end++) {
      lines += end > 0 && whole[end - 1] == '\n' ? 1 : 0;
      Files.write(file(), Arrays.copyOf(whole, end));
      assertThat(ReviewJournal.read(folder)).isEqualTo(ENTRIES.subList(0, lines));
    }
  }

  @Test
  void aTornLineIsCutOffBeforeTheNextIsAppended() throws IOException {
    write(ENTRIES.subList(0, 2));
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
    write(ENTRIES.subList(1, 3));
    assertThat(ReviewJournal.read(folder)).isEqualTo(ENTRIES.subList(0, 3));
  }

  @Test
  void onlyOneWriterAtATime() {
    try (ReviewJournal journal = ReviewJournal.open(folder)) {
      assertThatExceptionOfType(OutputFailed.class).isThrownBy(() -> ReviewJournal.open(folder));
      journal.append(ENTRIES.get(0));
      assertThat(ReviewJournal.read(folder)).hasSize(1);
    }
    ReviewJournal.open(folder).close();
  }

  @Test
  void entriesAreCounted() {
    try (ReviewJournal journal = ReviewJournal.open(folder)) {
      assertThatIllegalArgumentException().isThrownBy(() -> journal.append(ENTRIES.get(1)));
    }
  }

  @Test
  void aDamagedLineIsNamed() throws IOException {
    write(ENTRIES.subList(0, 1));
    Files.writeString(file(), Files.readString(file()) + "{\"number\":2,\"action\":\"dance\"}\n");
    assertThatExceptionOfType(InputFailed.class)
        .isThrownBy(() -> ReviewJournal.read(folder))
        .withMessage(
            file()
                + ":2: 'dance' is no action that this version knows; the journal was edited or"
                + " damaged, remove what stands from here on");
  }

  @Test
  void anEntryThatCannotFollowIsNamed() throws IOException {
    write(List.of(ENTRIES.get(0)));
    Files.writeString(
        file(), Files.readString(file()) + "{\"number\":2,\"action\":\"undo\",\"of\":7}\n");
    assertThatExceptionOfType(InputFailed.class)
        .isThrownBy(() -> ReviewJournal.review(folder))
        .withMessageStartingWith(file() + ":2: it is not the turn of entry 7");
  }
}
