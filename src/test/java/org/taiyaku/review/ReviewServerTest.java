package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets in but the pages of the server itself. */
class ReviewServerTest {

  private static final String CORRECT =
      "{\"name\":\"灯台/記事\",\"revision\":\"0.0\",\"row\":1,\"action\":\"accept\"}";

  @TempDir private static Path folder;
  private static ReviewDesk desk;
  private static ReviewServer server;

  @BeforeAll
  static void start() throws IOException {
    OutputFolder.in(folder);
    desk = new ReviewDesk(folder, new ListedWorkplace(folder));
    server = ReviewServer.start(desk, new ServerOptions(ServerOptions.LOOPBACK, 0));
  }

  @AfterAll
  static void stop() {
    server.close();
    desk.close();
  }

  @Test
  void itListensToThisMachineAlone() throws IOException {
    assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
    assertThat(Http.to(server).page("").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/x/", "//", "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/", "/assets/dom.js"})
  void withoutTheSecretThereIsNothing(String path) throws IOException {
    int before = entries();

    assertThat(Http.to(server).raw(path).status()).isIn(400, 404);
    assertThat(Http.to(server).post(CORRECT).raw(path + "correct").status()).isIn(400, 404);
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void theSecretIsAnotherEachTime() throws IOException {
    try (ReviewServer other =
        ReviewServer.start(desk, new ServerOptions(ServerOptions.LOOPBACK, 0))) {
      assertThat(other.address().getPath()).isNotEqualTo(server.address().getPath());
      assertThat(other.address().getPath()).hasSizeGreaterThan(30);
      assertThat(Http.to(other).raw(server.address().getPath()).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "127.0.0.1", "localhost:1", ""})
  void anotherHostIsRefused(String host) throws IOException {
    assertThat(Http.to(server).with("Host", host).page("").status()).isIn(400, 403);
  }

  @Test
  void aNameThatPointsToThisMachineIsRefused() throws IOException {
    String host = "rebound.example:" + server.address().getPort();

    assertThat(Http.to(server).with("Host", host).page("").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
  void anotherOriginIsRefused(String origin) throws IOException {
    int before = entries();
    assertThat(Http.to(server).with("Origin", origin).page("").status()).isEqualTo(403);
    assertThat(Http.to(server).with("Origin", origin).post(CORRECT).page("correct").status())
        .isEqualTo(403);
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void whatChangesSomethingMustSayWhereItComesFrom() throws IOException {
    int before = entries();
    assertThat(Http.to(server).post(CORRECT).with("Origin", null).page("correct").status())
        .isEqualTo(403);
    assertThat(Http.to(server).post(CORRECT).page("correct").status()).isEqualTo(200);
    assertThat(entries()).isEqualTo(before + 1);
  }

  /** A form of another page can send this without asking first. */
  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonx"})
  void onlyJsonIsTaken(String type) throws IOException {
    int before = entries();
    assertThat(Http.to(server).with("Content-Type", type).post(CORRECT).page("correct").status())
        .isEqualTo(415);
    assertThat(entries()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "HEAD"})
  void otherMethodsAreRefused(String method) throws IOException {
    assertThat(Http.to(server).method(method).page("").status()).isIn(405, 501);
  }

  @Test
  void readingChangesNothing() throws IOException {
    assertThat(Http.to(server).page("correct").status()).isEqualTo(404);
    assertThat(Http.to(server).post("{}").page("rows").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../aligned/pairs.csv",
        "assets/../../../aligned/pairs.csv",
        "assets/..%2f..%2faligned/pairs.csv",
        "assets//etc/passwd",
        "assets/dom.js%00",
        "aligned/pairs.csv",
        "review/journal.jsonl",
        "text?name=../../etc/passwd",
        "text?name=%2e%2e%2fpairs",
        "article?name=..",
      })
  void noPathLeadsToAFile(String path) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");

    Http.Answer answer = Http.to(server).page(path);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("root:", "paired", "secret.txt");
  }

  @Test
  void aBodyIsReadUpToABound() throws IOException {
    String large = "{\"name\":\"" + "a".repeat(Question.LARGEST) + "\"}";

    assertThat(Http.to(server).post(large).page("correct").status()).isEqualTo(413);
    assertThat(Http.to(server).post("[".repeat(9_999)).page("correct").status()).isEqualTo(400);
    assertThat(Http.to(server).page("rows?name=" + "a".repeat(20_000)).status()).isIn(414, 431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "article?name=%E7%81%AF%E5%8F%B0%2F%E8%A8%98%E4%BA%8B",
        "assets/dom.js",
        "nothing",
        "rows"
      })
  void everyAnswerHasItsPolicy(String path) throws IOException {
    Http.Answer answer = Http.to(server).page(path);

    assertThat(answer.headers().get("content-security-policy"))
        .startsWith("default-src 'none'; ")
        .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "http:", "*");
    assertThat(answer.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "no-referrer")
        .containsEntry("cache-control", "no-store")
        .doesNotContainKey("server")
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void textsAreNeverMarkup() throws IOException {
    Http.Answer text = Http.to(server).page("text?name=%E7%81%AF%E5%8F%B0%2F%E8%A8%98%E4%BA%8B");
    Http.Answer page = Http.to(server).page("article?name=%E7%81%AF%E5%8F%B0%2F%E8%A8%98%E4%BA%8B");

    assertThat(text.headers().get("content-type")).startsWith("application/json");
    assertThat(text.body()).contains("<script>alert(1)</script>");
    assertThat(page.body()).doesNotContain("<script>alert");
    // Modules, and words as data: nothing in the page itself is run.
    assertThat(page.body()).containsPattern("<script type=\"module\" src=\"assets/article.js\">");
    assertThat(page.body()).doesNotContainPattern("<script>|<style| style=|\\son[a-z]+=");
  }

  @Test
  void aFaultIsSaidAndNoStackTrace() throws IOException {
    Http.Answer answer = Http.to(server).post("{\"name\":1}").page("correct");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception", "at org.");
  }

  private static int entries() {
    return desk.session().entries();
  }
}
