package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file gets a line, and the articles beside it are aligned. */
class BadInputTest {

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void writeArticles() throws IOException {
    in = Run.articles(temporary.resolve("in"));
    out = temporary.resolve("out");
  }

  @Test
  void badFilesGetALineEachAndTheRestIsDone() throws IOException {
    byte[] text = Run.JA.getBytes(StandardCharsets.UTF_8);
    text[20] = 'x';
    write("a-empty.txt");
    write("b-mark.txt", 0xEF, 0xBB, 0xBF);
    write("c-binary.txt", 0, 1, 2, 3, 0, 0, 0xFF, 0xFE, 7, 0, 0, 0);
    Files.write(in.resolve("d-utf8.txt"), text);
    write("e-word.docx", 'P', 'K', 3, 4, 0, 0);
    Files.createSymbolicLink(in.resolve("f-link.md"), in.resolve("gone.md"));
    write("paper.pdf", '%', 'P', 'D', 'F', '-');
    write("picture.png", 1);

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors()).hasSize(6);
    assertThat(run.errors().get(0)).startsWith("a-empty.txt: is empty");
    assertThat(run.errors().get(1)).startsWith("b-mark.txt: is empty");
    assertThat(run.errors().get(2)).startsWith("c-binary.txt: is binary");
    assertThat(run.errors().get(3)).startsWith("d-utf8.txt: is broken UTF-8");
    assertThat(run.errors().get(4)).startsWith("e-word.docx: is a ZIP archive or a broken DOCX");
    assertThat(run.errors().get(5)).startsWith("f-link.md: does not exist");
    assertThat(run.out())
        .contains("1 pair, 2 files of unknown type, 6 files unreadable")
        .contains("not read  2 files of unknown type: paper.pdf, picture.png\n")
        .contains("5 sentence units");
    assertThat(Run.files(out).get("aligned/pairs.csv"))
        .contains(",,paper.pdf,unknown type,,,\"is of type .pdf, which is not read; save it as")
        .contains(",,e-word.docx,unreadable,");
  }

  @Test
  void typesThatAreNotReadAreListedAndNoMore() throws IOException {
    for (int i = 1; i <= 7; i++) {
      write("picture" + i + ".png", 1);
    }

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("picture5.png and 2 more, see pairs.csv\n");
  }

  @Test
  void aFileOfUnknownTypeThatIsNamedFails() throws IOException {
    Path pdf = write("paper.pdf", 1);
    Path article = in.resolve("library.ja.md");

    Run alone = Run.of("align", pdf, "-o", out);
    assertThat(alone.exit()).isEqualTo(1);
    assertThat(alone.err())
        .isEqualTo(
            "paper.pdf: is of type .pdf, which is not read; save it as text, DOCX or HTML\n");

    Run pair = Run.of("align", article, pdf, "-o", out);
    assertThat(pair.exit()).isEqualTo(1);
    assertThat(pair.err()).isEqualTo(alone.err());
    assertThat(Run.files(out).get("aligned/pairs.csv"))
        .contains("its counterpart paper.pdf could not be used");

    assertThat(Run.of("align", in, pdf, "-o", out).exit()).isEqualTo(1);
  }

  @Test
  void aPairThatIsNoneIsRefusedOrWarnedOf() throws IOException {
    Path ja = in.resolve("library.ja.md");
    Path copy = Files.writeString(in.resolve("copy.md"), Run.JA);
    Path short1 = Files.writeString(in.resolve("short.txt"), "OK 2019");

    Run same = Run.of("align", ja, copy, "-o", out);
    assertThat(same.exit()).isEqualTo(1);
    assertThat(same.err()).contains("both are written in ja; give one in ja and one in zh-Hant");

    Run doubtful = Run.of("align", ja, short1, "-o", out);
    assertThat(doubtful.exit()).isZero();
    assertThat(doubtful.err())
        .contains("short.txt: warning: ")
        .contains("taken for zh-Hant, as you named it")
        .contains("warning: these hardly look like translations of each other");

    Run twice = Run.of("align", ja, ja, "-o", out);
    assertThat(twice.exit()).isEqualTo(2);
    assertThat(twice.err()).startsWith("the same file is given twice");
  }

  @Test
  void simplifiedChineseIsNamedAndLeftOut() throws IOException {
    Path simplified =
        Files.writeString(in.resolve("cn.md"), "港口小镇的图书馆开馆了，藏书三千册，大半是居民们捐赠的。这里说的话对吗？");

    assertThat(Run.of("align", in, "-o", out).exit()).isZero();
    assertThat(Run.files(out).get("aligned/pairs.csv")).contains(",,cn.md,left out,,,");

    Run named = Run.of("align", in.resolve("library.ja.md"), simplified, "-o", out);
    assertThat(named.exit()).isEqualTo(1);
    assertThat(named.err()).contains("cn.md: ").contains("Simplified");
  }

  @Test
  void aFolderThatIsMissingOrHoldsNothing() throws IOException {
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    Files.writeString(empty.resolve(".hidden.md"), Run.JA);

    Run nothing = Run.of("align", empty, "-o", out);
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.errors())
        .containsExactly(
            empty
                + " holds nothing to read; put articles there (.md, .html, .txt, .docx), or name"
                + " another folder");

    Run missing = Run.of("align", temporary.resolve("missing"), "-o", out);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).startsWith(temporary.resolve("missing") + " does not exist");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    write("empty.txt");
    Run inFile = Run.of("align", in, "-o", file);
    assertThat(inFile.exit()).isEqualTo(2);
    // Noticed before anything is read: the empty file is not spoken of.
    assertThat(inFile.errors()).hasSize(1);
    assertThat(inFile.err()).contains("cannot be written: a file stands where a folder is needed");

    Files.createDirectories(out);
    Files.writeString(out.resolve("aligned"), "");
    Run aligned = Run.of("align", in, "-o", out);
    assertThat(aligned.exit()).isEqualTo(2);
    assertThat(aligned.err()).contains("a file stands where a folder is needed");

    Path third = temporary.resolve("third");
    Files.createDirectories(third.resolve("aligned/beads/library.tsv/x"));
    Run folder = Run.of("align", in, "-o", third);
    assertThat(folder.exit()).isEqualTo(2);
    assertThat(folder.err()).contains("a folder of that name stands there; move it away");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aLineOf20MegabytesIsNoObstacle() throws IOException {
    String sentence = "港の図書館は海を見ながら本を読める場所として開かれた。";
    int times = 20_000_000 / sentence.getBytes(StandardCharsets.UTF_8).length;
    Files.writeString(in.resolve("long.txt"), sentence.repeat(times));

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 files: 1 pair, 1 article without counterpart");
  }

  private Path write(String name, int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return Files.write(in.resolve(name), content);
  }
}
