package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are no pair, or not the pair that they are said to be. */
class OddPairsTest {

  private static final String SENTENCES = "aligned/sentences/library.tmx";

  @TempDir private Path temporary;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() {
    in = temporary.resolve("in");
    out = temporary.resolve("out");
  }

  @Test
  void aListWithItsColumnsSwapped() throws IOException {
    Run.articles(in);
    Path list =
        Files.writeString(in.resolve("list.csv"), "ja,zh-TW\nlibrary.zh-TW.md,library.ja.md\n");

    Run run = Run.of("align", "--pairs", list, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get(SENTENCES))
        .contains("<tuv xml:lang=\"ja\"><seg>灯台の町の図書館</seg></tuv>");
  }

  @Test
  void namesThatTellTheWrongLanguage() throws IOException {
    Files.createDirectories(in);
    Files.writeString(in.resolve("library.ja.md"), Run.ZH);
    Files.writeString(in.resolve("library.zh-TW.md"), Run.JA);

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get("aligned/pairs.csv")).contains("library.zh-TW.md,library.ja.md,");
    assertThat(Run.files(out).get("aligned/sentences/library.zh-TW.tmx"))
        .contains("<tuv xml:lang=\"ja\"><seg>灯台の町の図書館</seg></tuv>");
  }

  @Test
  void segmentsWithTheirSidesSwapped() throws IOException {
    Files.createDirectories(in);
    Files.writeString(in.resolve("a.ja.txt"), "港口開了圖書館，藏書有三千冊。\n館長說這裡能看海。\n".repeat(3));
    Files.writeString(in.resolve("a.zh.txt"), "港に図書館が開いた。蔵書は三千冊である。\n館長は海が見えると話す。\n".repeat(3));

    Run run = Run.of("align", "--presegmented", in, "-o", out);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .containsExactly(
            "a.ja.txt, a.zh.txt: the first is written in zh-Hant and the second in ja; swap their"
                + " names");
  }

  @Test
  void simplifiedChineseThatCallsItselfTraditional() throws IOException {
    Run.articles(in);
    Files.writeString(
        in.resolve("library.zh-TW.md"),
        "---\nlang: zh-Hant\n---\n2019年4月，港口小镇的海岬上开了一座小小的图书馆。藏书3,200册，大半是居民捐赠的。馆长说这里能边看海边读书。");

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).isZero();
    assertThat(Run.files(out).get("aligned/pairs.csv"))
        .contains("is Simplified Chinese")
        .contains("though declared as zh-Hant");
  }

  /** Cantonese is written in Traditional characters, and taken for what it is written in. */
  @Test
  void cantonese() throws IOException {
    Run.articles(in);
    Files.writeString(
        in.resolve("library.zh-TW.md"),
        """
        # 燈塔小鎮嘅圖書館

        2019年4月，港口小鎮嘅海岬上面開咗一間細細哋嘅圖書館。藏書3,200冊，大部分都係居民捐嘅。

        館長田中幸子話：「我想要一個可以一路睇海一路睇書嘅地方。」開館嗰日有450人嚟。
        """);

    Run run =
        Run.of("align", in.resolve("library.ja.md"), in.resolve("library.zh-TW.md"), "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get(SENTENCES)).contains("大部分都係居民捐嘅").contains("3,200冊で");
  }

  @Test
  void japaneseThatQuotesClassicalChinese() throws IOException {
    Files.createDirectories(in);
    String quote = "「學而時習之、不亦說乎。有朋自遠方來、不亦樂乎。人不知而不慍、不亦君子乎。」\n\n";
    Files.writeString(in.resolve("library.md"), Run.JA + "\n論語の初めにこうある。\n\n" + quote.repeat(2));
    Files.writeString(in.resolve("other.md"), Run.ZH + "\n論語開頭寫道：\n\n" + quote.repeat(2));

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get("aligned/pairs.csv")).contains("library.md,other.md,");
  }

  @Test
  void articlesThatHaveNothingToDoWithEachOther() throws IOException {
    Files.createDirectories(in);
    Path ja = Files.writeString(in.resolve("library.ja.md"), Run.JA);
    Path zh =
        Files.writeString(
            in.resolve("soup.zh-TW.md"),
            "# 牛肉湯的做法\n\n把牛骨洗淨，放進冷水，用小火慢慢熬八個鐘頭。\n\n加蔥、薑和一匙鹽，起鍋前撒上香菜。趁熱喝最好。\n");

    assertThat(Run.of("align", in, "-o", out).out()).contains("2 articles without counterpart");
    Run named = Run.of("align", ja, zh, "-o", out);
    assertThat(named.exit()).isZero();
    assertThat(named.err()).contains("warning: these hardly look like translations of each other");
  }

  @Test
  void theSameArticleTwice() throws IOException {
    Run.articles(in);
    Files.writeString(in.resolve("copy.ja.md"), Run.JA);
    Files.writeString(in.resolve("copy.zh-TW.md"), Run.ZH);

    Run run = Run.of("align", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    String rows = Run.files(out).get("aligned/pairs.csv");
    for (String name : new String[] {"library.ja", "library.zh-TW", "copy.ja", "copy.zh-TW"}) {
      assertThat(rows.split(name + "\\.md,", -1)).as(rows).hasSize(2);
    }
  }

  @Test
  void wordsThatShareACharacter() throws IOException {
    Files.createDirectories(in);
    Files.writeString(in.resolve("a.ja.txt"), "㍿港湾㌔㍍計測と㈱灯台観光㌢㌘は㋿元年に½㌶の土地を買った。\n");
    Files.writeString(in.resolve("a.zh.txt"), "㍿港灣㌔㍍測量與㈱燈塔觀光㌢㌘在㋿元年買下½㌶的土地。\n");

    Run run = Run.of("align", "--presegmented", in, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(out).get("aligned/sentences/a.tmx")).contains("㍿港湾㌔㍍計測と㈱");
  }

  @Test
  @Timeout(120)
  void twoSentencesOfAMillionCharacters() throws IOException {
    Files.createDirectories(in);
    Path ja = Files.writeString(in.resolve("a.ja.txt"), "港の朝は早く、".repeat(143_000) + "終わる。");
    Path zh = Files.writeString(in.resolve("a.zh.txt"), "港口的早晨很早，".repeat(125_000) + "完了。");

    Run run = Run.of("align", ja, zh, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("2 files: 1 pair");
    assertThat(Run.files(out).get("aligned/beads/a.tsv").length()).isGreaterThan(2_000_000);
  }

  @Test
  @Timeout(120)
  void tenThousandSentencesWithoutABreak() throws IOException {
    Files.createDirectories(in);
    StringBuilder ja = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      ja.append("第").append(i).append("号の船が出た。");
      zh.append("第").append(i).append("號船出港了。");
    }
    Path left = Files.writeString(in.resolve("a.ja.txt"), ja);
    Path right = Files.writeString(in.resolve("a.zh.txt"), zh);

    Run run = Run.of("align", left, right, "-o", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("aligned   10000 beads");
  }
}
