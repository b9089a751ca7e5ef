package org.taiyaku.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taiyaku.text.Language;

class BilingualContentTest {

  private static final String[] JA = {"港の朝は早い。", "船が出ていく。", "魚はまだ来ない。"};
  private static final String[] ZH = {"港口的早晨來得很早。", "?漁船就離開港灣。", ""};
  private static final String[] EN = {"The morning comes early.", "The boats leave.", "No fish."};

  static Stream<String> pairs() {
    return Stream.of(
        BilingualFiles.xliff12("ja", "zh-TW", JA, ZH),
        BilingualFiles.xliff21("ja", "zh-TW", JA, ZH),
        BilingualFiles.po("zh_TW", JA, ZH));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aFileThatHoldsBothLanguagesIsAPair(String text) {
    Reading.Bilingual pair = (Reading.Bilingual) read(text, "a.txt");
    assertThat(texts(pair.ja())).containsExactly(JA);
    assertThat(texts(pair.zh())).containsExactly("港口的早晨來得很早。", "漁船就離開港灣。");
    assertThat(pair.tally()).isEqualTo("3 units, 1 unfinished, 1 untranslated");
    assertThat(pair.ja().keys()).extracting(UnitKey::finished).startsWith(true, false);
    assertThat(pair.zh().keys()).isEqualTo(pair.ja().keys().subList(0, 2));
  }

  @Test
  void theDirectionOfTranslationDoesNotMatter() {
    String[] zh = {"港口的早晨來得很早。", "漁船就離開港灣。"};
    String[] ja = {"港の朝は早い。", "船が出ていく。"};
    Reading.Bilingual pair =
        (Reading.Bilingual) read(BilingualFiles.xliff12("zh-TW", "ja", zh, ja), "a.xlf");
    assertThat(texts(pair.ja())).containsExactly(ja);
    assertThat(texts(pair.zh())).containsExactly(zh);
  }

  static Stream<String> halves() {
    return Stream.of(
        BilingualFiles.xliff12("en", "ja", EN, JA),
        BilingualFiles.xliff21("en", "ja", EN, JA),
        BilingualFiles.po("ja", EN, JA));
  }

  @ParameterizedTest
  @MethodSource("halves")
  void theSideThatIsJapaneseIsAnArticle(String text) {
    Document document = ((Reading.Article) read(text, "a.txt")).document();
    assertThat(document.language()).isEqualTo(Language.JAPANESE);
    assertThat(texts(document)).containsExactly(JA);
    assertThat(document.keys()).extracting(UnitKey::key).containsExactly(EN);
  }

  @Test
  void aFileOfNeitherLanguageIsLeftAloneWithAReason() {
    String[] simplified = {"港口的早晨来得很早。", "渔船离开港湾，还没有鱼。", "还没来。"};
    Reading.LeftAlone left =
        (Reading.LeftAlone) read(BilingualFiles.xliff12("en", "zh-CN", EN, simplified), "a.xlf");
    assertThat(left.language()).isEqualTo(Language.SIMPLIFIED_CHINESE);
    assertThat(left.reason()).contains("whose translation is Simplified Chinese");
    String[] none = {"", "", ""};
    assertThat(read(BilingualFiles.po("ja", EN, none), "a.po"))
        .isInstanceOfSatisfying(
            Reading.LeftAlone.class,
            empty -> assertThat(empty.reason()).contains("without translations"));
  }

  @Test
  void aSourceCopiedIntoTheTargetIsNoTranslation() {
    String[] copied = {"港口的早晨來得很早。", "船が出ていく。", "漁船就離開港灣。"};
    Reading.Bilingual pair =
        (Reading.Bilingual) read(BilingualFiles.xliff12("ja", "zh-TW", JA, copied), "a.xlf");
    assertThat(pair.tally()).isEqualTo("3 units, 1 untranslated");
  }

  @Test
  void segmentsOfAUnitAreUnitsAndInlineCodesGo() {
    String text =
        BilingualFiles.xliff12(
                "ja", "zh-TW", new String[] {"X"}, new String[] {"早晨<x id=\"1\"/>很早。船開了嗎。"})
            .replace("<source>X</source>", "<source>朝は<x id=\"1\"/>早い。船が出る。</source>");
    Reading.Bilingual pair = (Reading.Bilingual) read(text, "a.xlf");
    assertThat(texts(pair.ja())).containsExactly("朝は早い。船が出る。");
    assertThat(texts(pair.zh())).containsExactly("早晨很早。船開了嗎。");
    String segmented =
        text.replace(
                "<source>朝は<x id=\"1\"/>早い。船が出る。</source>",
                "<source>朝は早い。船が出る。</source><seg-source><mrk mid=\"1\" mtype=\"seg\">朝は早い。</mrk>"
                    + "<mrk mid=\"2\" mtype=\"seg\">船が出る。</mrk></seg-source>")
            .replace(
                "早晨<x id=\"1\"/>很早。船開了嗎。",
                "<mrk mid=\"1\" mtype=\"seg\">早晨很早。</mrk><mrk mid=\"2\" mtype=\"seg\">船開了嗎。</mrk>");
    Reading.Bilingual segments = (Reading.Bilingual) read(segmented, "a.xlf");
    assertThat(texts(segments.ja())).containsExactly("朝は早い。", "船が出る。");
    assertThat(texts(segments.zh())).containsExactly("早晨很早。", "船開了嗎。");
  }

  @Test
  void whatToolsSayOfUnits() {
    String text =
        """
        <xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'
            xmlns:sdl='http://sdl.com/FileTypes/SdlXliff/1.0'>
        <file original='a' datatype='x' source-language='ja' target-language='zh-TW'><body>
        <trans-unit id='1' restype='header'><source>港の話です</source>
        <seg-source><mrk mtype='seg' mid='1'>港の話です</mrk></seg-source>
        <target><mrk mtype='seg' mid='1'>港口的故事</mrk></target>
        <sdl:seg-defs><sdl:seg id='1' conf='Draft'/></sdl:seg-defs></trans-unit>
        <trans-unit id='2' approved='no'><source>船が出る。</source><target>船出發了。</target></trans-unit>
        <trans-unit id='3' translate='no'><source>番号の三</source><target>編號三</target></trans-unit>
        <trans-unit id='4'><source>魚が来る。</source><target>魚來了，真的來了。</target></trans-unit>
        </body></file></xliff>
        """;
    Reading.Bilingual pair = (Reading.Bilingual) read(text, "a.sdlxliff");
    assertThat(texts(pair.ja())).containsExactly("港の話です", "船が出る。", "魚が来る。");
    assertThat(pair.ja().blocks().get(0).kind()).isEqualTo(BlockKind.HEADING);
    assertThat(pair.ja().keys()).extracting(UnitKey::finished).containsExactly(false, false, true);
  }

  @Test
  void messagesWithContextsPluralsAndBrokenLines() {
    String text =
        "msgid \"\"\nmsgstr \"\"\n\"Language: ja\\n\"\n\n"
            + "msgctxt \"menu\"\nmsgid \"Open\"\nmsgstr \"開くところ\"\n\n"
            + "msgctxt \"door\"\nmsgid \"Open\"\nmsgstr \"あいている\"\n\n"
            + "msgid \"one file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"%d個のファイル\"\n\n"
            + "msgid \"\"\n\"long \"\n\"text\"\nmsgstr \"\"\n\"長い\"\n\"文である。\"\n\n"
            + "#~ msgid \"old\"\n#~ msgstr \"古いもの\"\n";
    Document document = ((Reading.Article) read(text, "a.po")).document();
    assertThat(texts(document)).containsExactly("開くところ", "あいている", "%d個のファイル", "長い文である。");
    assertThat(document.keys())
        .extracting(UnitKey::key)
        .containsExactly("menu\u0004Open", "door\u0004Open", "one file", "long text");
  }

  @Test
  void aPoFileInBig5() {
    byte[] bytes =
        BilingualFiles.po("zh_TW", EN, new String[] {"港口的早晨來得很早。", "漁船離開了港灣。", "還沒有魚。"})
            .replace("charset=UTF-8", "charset=Big5")
            .getBytes(java.nio.charset.Charset.forName("Big5"));
    Reading reading = new DocumentReader(file -> bytes).read(Path.of("a"), "a.po");
    assertThat(texts(((Reading.Article) reading).document())).contains("漁船離開了港灣。");
  }

  @Test
  void xmlOfAnotherKindIsNamed() {
    assertThat(((Reading.Unreadable) read("<tmx version=\"1.4\"/>", "a.xlf")).reason())
        .contains("<tmx>");
    assertThat(((Reading.Unreadable) read("<xliff version=\"1.2\"><file", "a.xlf")).reason())
        .contains("broken XML");
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  private static Reading read(String text, String path) {
    return new DocumentReader(file -> text.getBytes(UTF_8)).read(Path.of("a"), path);
  }

  /** Japanese beside Chinese, whichever comes first, under a header or not. */
  @ParameterizedTest
  @CsvSource({
    "港の朝は早い。, 港口的早晨來得早。, 船が出る。, 船要出港了。, 2 units",
    "港口的早晨來得早。, 港の朝は早い。, 船要出港了。, 船が出る。, 2 units",
    "日本語, 中文（繁體）, 港の朝は早い。, 港口的早晨來得早。, 1 units",
    "ja, zh_TW, 港の朝は早い。, 港口的早晨來得早。, 1 units",
    "港の朝は早い。, 港口的早晨來得早。, 船が出る。, '', '2 units, 1 untranslated'",
    "'', 港口的早晨來得早。, 船が出る。, 船要出港了。, '2 units, 1 untranslated'",
    "ひらく, 開啟檔案, とじる, 港口的早晨來得早。, 2 units",
  })
  void aSpreadsheetWithAColumnOfEachLanguageIsAPair(
      String a1, String b1, String a2, String b2, String tally) throws IOException {
    Reading.Bilingual read = (Reading.Bilingual) readSheet(a1, b1, a2, b2);

    assertThat(read.tally()).isEqualTo(tally);
    assertThat(read.ja().language()).isEqualTo(Language.JAPANESE);
    assertThat(read.ja().blocks())
        .allSatisfy(block -> assertThat(block.text()).containsPattern("[ぁ-ん]"));
    assertThat(read.zh().language()).isEqualTo(Language.TRADITIONAL_CHINESE);
    assertThat(read.zh().blocks()).extracting(Block::text).contains("港口的早晨來得早。");
  }

  /** Texts on either side with nothing beside them, or a language twice: nobody could pair them. */
  @Test
  void aSpreadsheetWhoseRowsTellNoPairsIsNone() throws IOException {
    assertThat(readSheet("港の朝は早い。", "", "", "港口的早晨來得早。")).isNotInstanceOf(Reading.Bilingual.class);
    assertThat(readSheet("港の朝は早い。", "船が出る。", "魚はまだ来ない。", "人が待つ。"))
        .isInstanceOf(Reading.Article.class);
    assertThat(readSheet("山田太郎", "港の朝は早い。", "東京都関係", "船が出る。")).isInstanceOf(Reading.Article.class);
  }

  private static Reading readSheet(String a1, String b1, String a2, String b2) throws IOException {
    byte[] sheet = OfficeDocuments.sheet(a1, b1, a2, b2);
    return new DocumentReader(file -> sheet).read(Path.of("a"), "a.xlsx");
  }

  @Test
  void xliffThatIsBrokenIsNamedWithItsLineOrItsFault() {
    String good = BilingualFiles.xliff21("en", "ja", new String[] {"x"}, new String[] {"港の朝"});

    assertThat(reason(good.replace("</target>", "\n</tarjet>")))
        .isEqualTo("is broken XML at line 2; fetch it again or export it anew");
    assertThat(reason(good.replace("state=\"translated\"", "state=\"done\"")))
        .startsWith("does not hold to the rules of XLIFF 2 (")
        .endsWith("); export it anew");
  }

  private static String reason(String xliff) {
    Reading reading = new DocumentReader(file -> xliff.getBytes(UTF_8)).read(Path.of("a"), "a.xlf");
    return ((Reading.Unreadable) reading).reason();
  }
}
