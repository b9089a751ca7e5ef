package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.Undo;
import org.taiyaku.decision.Relation;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.PairsRow;

/** What people decided is kept by the next run, and what no longer fits is listed. */
class ReviewedBatchTest {

  private static final FilePair FILES = ReviewedFolder.FILES;
  private static final String SENTENCES = "aligned/sentences/library.tmx";
  private static final String PARAGRAPHS = "aligned/paragraphs/library.tmx";
  private static final String BEADS = "aligned/beads/library.tsv";

  @TempDir private static Path shared;
  private static ReviewedFolder aligned;

  @TempDir private Path temporary;
  private ReviewedFolder folder;

  @BeforeAll
  static void align() {
    aligned = new ReviewedFolder(shared);
    aligned.align();
  }

  @BeforeEach
  void copy() {
    folder = aligned.copy(temporary);
  }

  private List<ReviewedBead> page() {
    return folder.page(FILES);
  }

  private static List<List<String>> texts(List<ReviewedBead> rows) {
    return rows.stream().map(ReviewedBead::ja).toList();
  }

  @Test
  void whatPeopleSaidStandsInEveryFormat() {
    ReviewedBead row = page().get(2);
    ReviewedBead edited =
        ReviewedFolder.decided(row, Optional.of("館藏3,200冊 & 大半是捐贈。"), true, "數字\n對嗎？");
    folder.change(List.of(row), List.of(edited));
    for (int accepted : List.of(3, 4)) {
      ReviewedBead bead = page().get(accepted);
      folder.change(List.of(bead), List.of(ReviewedFolder.accepted(bead)));
    }
    assertThat(folder.align(false, 1).stale()).isZero();

    assertThat(folder.output(SENTENCES))
        .contains(
            "<prop type=\"x-position\">3</prop>\n<prop type=\"x-confidence\">1.00</prop>\n"
                + "<prop type=\"x-reviewed\">yes</prop>\n<prop type=\"x-edited\">yes</prop>\n"
                + "<prop type=\"x-original-zh\">藏書3,200冊，大半是居民捐贈的。</prop>\n"
                + "<prop type=\"x-flagged\">yes</prop>\n<note>數字\n對嗎？</note>\n"
                + "<tuv xml:lang=\"ja\"><seg>蔵書は",
            "<seg>館藏3,200冊 &amp; 大半是捐贈。</seg>",
            "<prop type=\"x-reviewed\">yes</prop>\n<tuv xml:lang=\"ja\"><seg>館長の");
    // A paragraph is reviewed if all beads in it are; of the second only one is.
    assertThat(folder.output(PARAGRAPHS))
        .containsOnlyOnce("x-reviewed")
        .contains("<prop type=\"x-reviewed\">yes</prop>\n<tuv xml:lang=\"ja\"><seg>館長の")
        .contains("<seg>2019年4月，港口小鎮的海岬上開了一座小小的圖書館。館藏3,200冊 &amp; 大半是捐贈。</seg>")
        .contains("<prop type=\"x-edited\">yes</prop>", "<note>數字\n對嗎？</note>");
    assertThat(folder.output("aligned/sentences/library.xlf"))
        .contains("<notes><note>數字\n對嗎？</note></notes>", "<segment state=\"reviewed\">")
        .contains("<mda:meta type=\"reviewed\">yes</mda:meta>")
        .contains("<mda:meta type=\"original-zh\">藏書3,200冊，大半是居民捐贈的。</mda:meta>");
    // The bead list and the terms speak of what stands in the article.
    assertThat(folder.output(BEADS)).contains("藏書3,200冊，大半是居民捐贈的。");

    SortedMap<String, String> oneThread = folder.outputs();
    folder.align(false, 4);
    assertThat(folder.outputs()).isEqualTo(oneThread);
  }

  /** A sentence is split at any place: its units hold just the text of the article. */
  @Test
  void aBeadThatIsPartedInsideItsSentencesMakesSeveralUnits() {
    ReviewedBead row = page().get(2);
    ReviewedBead parted =
        new ReviewedBead(
            row.jaStart(),
            row.ja(),
            row.zhStart(),
            row.zh(),
            row.confidence(),
            false,
            true,
            Optional.of("蔵書は3,200冊で、\n大半は住民の寄贈である。"),
            Optional.of("藏書3,200冊，\n大半是居民捐贈的。"),
            false,
            "");
    folder.change(List.of(row), List.of(parted));
    Summary summary = folder.align();

    assertThat(summary.sentenceUnits()).isEqualTo(6);
    assertThat(summary.stale()).isZero();
    assertThat(folder.output(SENTENCES))
        .contains("<seg>蔵書は3,200冊で、</seg>", "<seg>藏書3,200冊，</seg>", "<seg>大半は住民の寄贈である。</seg>")
        .doesNotContain("x-edited", "x-original");
    assertThat(folder.output(PARAGRAPHS)).contains("蔵書は3,200冊で、大半は住民の寄贈である。");
    assertThat(folder.output(BEADS)).contains("蔵書は3,200冊で、大半は住民の寄贈である。\t藏書3,200冊，大半是居民捐贈的。\t1-1");
    folder.append(new Undo(folder.next(), 1));
    assertThat(folder.align().sentenceUnits()).isEqualTo(5);
  }

  @Test
  void undoneChangesLeaveNothing() {
    SortedMap<String, String> before = folder.outputs();
    List<ReviewedBead> rows = page();
    folder.change(rows.subList(3, 5), List.of(ReviewedFolder.merged(rows.get(3), rows.get(4))));
    folder.append(new Undo(folder.next(), 1));
    folder.align();
    assertThat(folder.outputs()).isEqualTo(before);
  }

  @Test
  void onlyReviewedUnitsIfWished() {
    ReviewedBead row = page().get(2);
    folder.change(List.of(row), List.of(ReviewedFolder.accepted(row)));
    Summary summary = folder.align(true, 2);
    assertThat(folder.output(SENTENCES)).containsOnlyOnce("<tu>").contains("蔵書は");
    assertThat(folder.output(PARAGRAPHS)).doesNotContain("<tu>");
    assertThat(summary.sentenceUnits()).isEqualTo(1);
    assertThat(summary.unreviewed()).isEqualTo(4 + 3);
    assertThat(folder.output(BEADS).lines()).hasSize(6);
  }

  @Test
  void aBeadThatAPersonMadeStandsWhereSegmentsWerePutInBefore() {
    List<ReviewedBead> rows = page();
    folder.change(rows.subList(3, 5), List.of(ReviewedFolder.merged(rows.get(3), rows.get(4))));
    folder.write("library.ja.md", ReviewedFolder.JA.replace("蔵書は", "新しい文である。蔵書は"));
    Summary summary = folder.align();
    assertThat(summary.stale()).isZero();
    assertThat(folder.output(BEADS))
        .contains("\t2-2\t1.00\t3.1-3.2\t3.1-3.2\t")
        .contains("新しい文である。");
    assertThat(folder.work().article(FILES).relocation(folder.review()))
        .hasValueSatisfying(moved -> assertThat(moved.found().get(0).jaStart()).isEqualTo(4));
  }

  @Test
  void aDecisionWhoseTextChangedIsListedAndNotApplied() {
    List<ReviewedBead> rows = page();
    folder.change(rows.subList(3, 5), List.of(ReviewedFolder.merged(rows.get(3), rows.get(4))));
    folder.write("library.zh-TW.md", ReviewedFolder.ZH.replace("450人來訪", "450位來賓"));
    Summary summary = folder.align();
    assertThat(summary.stale()).isEqualTo(1);
    assertThat(folder.output(BEADS)).doesNotContain("2-2");
    assertThat(folder.output(SENTENCES)).doesNotContain("x-reviewed");
    assertThat(folder.output("review/stale.tsv"))
        .startsWith("ja_file\tzh_file\tja\tzh\treason\nlibrary.ja.md\tlibrary.zh-TW.md\t館長の")
        .endsWith("\tits text has changed\n");

    folder.write("library.zh-TW.md", ReviewedFolder.ZH);
    assertThat(folder.align().stale()).isZero();
    assertThat(folder.output(BEADS)).contains("\t2-2\t1.00\t");
    assertThat(folder.out.resolve("review/stale.tsv")).doesNotExist();
  }

  @Test
  void filesArePairedAsPeopleSay() {
    folder.write("other.ja.md", "# 山の話\n\n昨日は山に登った。とても寒かったが、景色は良かった。\n");
    ReviewedBead row = page().get(2);
    folder.change(List.of(row), List.of(ReviewedFolder.accepted(row)));
    folder.relate(FILES, Relation.PARTED);
    folder.relate(new FilePair("other.ja.md", "library.zh-TW.md"), Relation.JOINED);
    folder.relate(new FilePair("gone.md", "away.md"), Relation.JOINED);

    assertThat(folder.align().stale()).isEqualTo(2);
    assertThat(folder.output("aligned/pairs.csv"))
        .contains("other.ja.md,library.zh-TW.md,,paired,")
        .contains(",joined in the review,")
        .contains(
            "library.ja.md,,,alone,,,parted from library.zh-TW.md in the review; no counterpart:");
    assertThat(folder.output("review/stale.tsv"))
        .contains("\tthe two files are not paired any more\n")
        .contains("gone.md\taway.md\t\t\tjoined, but not both are articles");
  }

  @Test
  void partedFilesStayAlone() {
    folder.relate(FILES, Relation.PARTED);
    assertThat(folder.align().pairs()).isZero();
    assertThat(folder.output("aligned/pairs.csv"))
        .contains("\n,library.zh-TW.md,,alone,,,parted from library.ja.md in the review; no");
  }

  @Test
  void partedFilesWithTheSameNameStayAlone() {
    folder.write("lines/a.ja.txt", "一");
    folder.write("lines/a.zh.txt", "一");
    folder.relate(new FilePair("a.ja.txt", "a.zh.txt"), Relation.PARTED);
    Plan plan =
        Presegmented.plan(
            InputFiles.find(List.of(folder.in.resolve("lines")), List.of()), folder.review());
    assertThat(plan.pairs()).isEmpty();
    assertThat(plan.others())
        .extracting(PairsRow::reason)
        .containsExactly(
            "parted from a.zh.txt in the review", "parted from a.ja.txt in the review");
  }

  @Test
  void theFilesOfAReviewAreNoArticles() {
    folder.write("review/film.ja.md", "# 映画の話\n\n昨日は映画を見た。\n");
    folder.write("review/inputs.json", "{}");
    folder.write("review/journal.jsonl", "");
    // What the user keeps in a folder of that name is read all the same.
    assertThat(InputFiles.find(List.of(folder.in), OutputLayout.notRead(folder.in)))
        .extracting(InputFile::name)
        .containsExactly("library.ja.md", "library.zh-TW.md", "review/film.ja.md");
  }
}
