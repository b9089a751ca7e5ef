package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.decision.ReviewJournal;
import org.taiyaku.exchange.OutputFailed;

/** What the server does when a page asks for it, and what is left of it on the disk. */
class ReviewAnswersTest {

  private static final String NAME = "%E7%81%AF%E5%8F%B0%2F%E8%A8%98%E4%BA%8B";

  @TempDir private Path folder;
  private ListedWorkplace work;
  private ReviewDesk desk;
  private ReviewServer server;

  @BeforeEach
  void start() throws IOException {
    OutputFolder.in(folder);
    open();
  }

  private void open() throws IOException {
    work = new ListedWorkplace(folder);
    desk = new ReviewDesk(folder, work);
    server = ReviewServer.start(desk, new ServerOptions(ServerOptions.LOOPBACK, 0));
  }

  @AfterEach
  void stop() {
    server.close();
    desk.close();
  }

  private Http.Answer correct(String revision, int row, String action, String more)
      throws IOException {
    return Http.to(server)
        .post(
            "{\"name\":\"灯台/記事\",\"revision\":\"%s\",\"row\":%d,\"action\":\"%s\"%s}"
                .formatted(revision, row, action, more))
        .page("correct");
  }

  private String text(String more) throws IOException {
    return Http.to(server).page("text?name=" + NAME + more).body();
  }

  @Test
  void theBeadListIsShownUntilTheArticleHasBeenRead() throws IOException {
    String listed = text("");
    assertThat(listed).contains("\"listed\":true", "海は青い。");

    assertThat(text("&listed=0.0")).isEqualTo("{}");
    assertThat(listed).isEqualTo(text("").replaceAll("}$", ",\"listed\":true}"));
    correct("0.0", 1, "accept", "");
    assertThat(text("&listed=0.0")).as("something was done since").contains("\"decided\":true");
  }

  @Test
  void theArticleItselfIsGivenIfItIsOtherwise() throws IOException {
    assertThat(text("")).contains("海は青い。");
    Path list = folder.resolve("aligned/beads/灯台/記事.tsv");
    Files.writeString(list, Files.readString(list).replace("海は青い。", "海は広い。"));

    assertThat(text("&listed=0.0")).contains("海は広い。").doesNotContain("\"listed\"");
  }

  private String rows() throws IOException {
    return Http.to(server).page("rows?name=" + NAME).body();
  }

  @Test
  void anActionChangesNoMoreThanItsRows() throws IOException {
    Http.Answer answer = correct("0.0", 1, "split", ",\"ja\":1,\"zh\":1");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"revision\":\"0.1\",\"canUndo\":true,\"canRedo\":false,\"start\":1,\"removed\":1,"
                + "\"inserted\":[{\"jaStart\":1,\"jaEnd\":2,\"zhStart\":1,\"zhEnd\":2,"
                + "\"confidence\":1.00,\"decided\":true},{\"jaStart\":2,\"jaEnd\":3,\"zhStart\":2,"
                + "\"zhEnd\":3,\"confidence\":1.00,\"decided\":true}],\"cursor\":1}");
  }

  @Test
  void whatIsAnsweredIsInTheJournal() throws IOException {
    correct("0.0", 1, "accept", "");
    assertThat(ReviewJournal.read(folder.resolve("review"))).hasSize(1);
    correct("0.1", 2, "comment", ",\"comment\":\"改行\\nあり\"");
    String before = rows();

    stop();
    open();

    assertThat(rows()).isEqualTo(before).contains("\"decided\":true", "改行\\u000aあり");
  }

  @Test
  void anActionOnAnotherStateIsNotDone() throws IOException {
    correct("0.0", 0, "merge", "");

    assertThat(correct("0.0", 0, "merge", "").status()).isEqualTo(409);
    assertThat(desk.session().entries()).isOne();
  }

  @Test
  void whatCannotBeDoneIsSaidInTheReadersLanguage() throws IOException {
    Http.Answer answer =
        Http.to(server)
            .with("Accept-Language", "ja")
            .post(
                "{\"name\":\"灯台/記事\",\"revision\":\"0.0\",\"row\":0,\"action\":\"up\","
                    + "\"side\":\"ja\"}")
            .page("correct");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("その文を受け取る隣の対応がありません。");
    assertThat(desk.session().entries()).isZero();
  }

  @Test
  void aSecondReviewOfAFolderIsTurnedAway() {
    assertThatThrownBy(() -> new ReviewDesk(folder, work)).isInstanceOf(OutputFailed.class);
  }

  @Test
  void onlyFilesOfTheLastRunArePaired() throws IOException {
    String pair = "{\"action\":\"%s\",\"ja\":\"%s\",\"zh\":\"%s\",\"revision\":%d}";
    Http.Answer passwd =
        Http.to(server).post(pair.formatted("joined", "/etc/passwd", "c.zh.md", 0)).page("pairs");
    Http.Answer joined =
        Http.to(server).post(pair.formatted("joined", "b.ja.md", "c.zh.md", 0)).page("pairs");
    Http.Answer again =
        Http.to(server).post(pair.formatted("joined", "b.ja.md", "燈塔/文章.md", 1)).page("pairs");

    assertThat(passwd.status()).isEqualTo(400);
    assertThat(joined.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(422);
    assertThat(desk.session().entries()).isOne();
  }

  @Test
  void termsStandInTheFileOfDecisions() throws IOException {
    Path decisions = folder.resolve("glossary/decisions.csv");
    Http.to(server)
        .post("{\"ja\":\"灯台\",\"zh\":\"燈塔\",\"verdict\":\"approved\",\"note\":\"=1+1\"}")
        .page("term");
    assertThat(Files.readString(decisions)).contains("灯台,燈塔,approved");

    Http.Answer undone = Http.to(server).post("{\"revision\":1}").page("term-undo");
    assertThat(undone.status()).isEqualTo(200);
    assertThat(Files.readString(decisions)).doesNotContain("灯台");
    assertThat(Http.to(server).post("{\"revision\":1}").page("term-redo").status()).isEqualTo(409);
  }

  /** The power goes after the journal and before the file of decisions. */
  @Test
  void aDecisionThatIsInTheJournalAloneIsCarriedOut() throws IOException {
    Path decisions = folder.resolve("glossary/decisions.csv");
    Http.to(server).post("{\"ja\":\"船\",\"zh\":\"船\",\"verdict\":\"forbidden\"}").page("term");
    Files.delete(decisions);

    stop();
    open();

    assertThat(Files.readString(decisions)).contains("船,船,forbidden");
  }

  @Test
  void placesOfATermSayWhereItIsTranslatedOtherwise() throws IOException {
    Http.Answer places = Http.to(server).page("places?ja=%E6%B5%B7&zh=%E6%B8%AF");

    assertThat(places.body())
        .contains("\"found\":1", "#ja1\"", "[\"\",\"海\",\"は青い。空も青い。\"]", "\"both\":false");
  }

  @Test
  void afterTheOutputsAreWrittenOldPagesAreOutdated() throws IOException {
    Http.Answer written = Http.to(server).post("{\"reviewedOnly\":true}").page("write");

    assertThat(written.status()).isEqualTo(200);
    assertThat(work.written()).containsExactly(true);
    assertThat(correct("0.0", 0, "accept", "").status()).isEqualTo(409);
    assertThat(correct("1.0", 0, "accept", "").status()).isEqualTo(200);
  }

  @Test
  void marksAreGivenByThePlacesInTheSegments() throws IOException {
    Http.Answer marks =
        Http.to(server).page("marks?name=" + NAME + "&jaStart=0&jaEnd=2&zhStart=0&zhEnd=2");

    assertThat(marks.body())
        .startsWith("{\"shared\":{\"ja\":[[0,0,1],[1,0,1]],\"zh\":[[0,0,1],[1,0,1]]}")
        .contains("\"reading\":\"トウダイ\"", "\"ja\":[[0,0,2]]");
  }
}
