package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.Language;

class TmxReaderTest {

  @TempDir private Path folder;

  @Test
  void readsBackWhatWasWritten() throws IOException {
    StringWriter out = new StringWriter();
    new TmxWriter(Direction.DEFAULT, TmxWriter.SegmentType.SENTENCE, "0")
        .write(out, List.of(new TranslationUnit("株 & <社>", "公司\uE101", "a", 17, 0.5, false)));

    assertThat(read(out.toString()))
        .containsExactly(
            new BilingualUnit(
                "17",
                List.of("株 & <社>"),
                List.of("公司\uE101"),
                List.of(),
                false,
                Map.of("x-article", "a", "x-position", "17", "x-confidence", "0.50")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsEveryUnicodeEncoding(String charset) throws IOException {
    String text = "<?xml version='1.0' encoding='UTF-16'?>" + tmx(tuv("ja", "株") + tuv("zh", "股"));
    String declared = charset.equals("UTF-8") ? "\uFEFF" + text.replace("UTF-16", charset) : text;

    Path file = folder.resolve("a.tmx");
    Files.write(file, declared.getBytes(Charset.forName(charset)));

    assertThat(read(file)).containsExactly(unit("1", "株", "股"));
  }

  @Test
  void readsTheOlderAttributeAndASchemaOrDoctype() throws IOException {
    String old =
        "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"http://none.invalid/tmx11.dtd\"><tmx"
            + " version=\"1.1\"><header/><body><tu tuid=\"x\"><tuv"
            + " lang=\"JA\"><seg>株</seg></tuv><tuv"
            + " lang=\"ZH-TW\"><seg>股</seg></tuv></tu></body></tmx>";

    assertThat(read(old)).containsExactly(unit("1", "株", "股"));
    assertThat(read(old.replace("<tmx ", "<tmx xmlns=\"http://www.lisa.org/tmx14\" ")))
        .containsExactly(unit("1", "株", "股"));
  }

  @ParameterizedTest
  @CsvSource({
    "ja, ja",
    "JA-jp, ja",
    "ja_JP, ja",
    "zh, zh",
    "ZH-tw, zh",
    "zh_HK, zh",
    "zh-Hant-CN, zh",
    "zh-CHT, zh",
    "zh-CN, simplified",
    "zh-Hans-TW, simplified",
    "ZH-CHS, simplified",
    "en-US, none",
    "jam, none",
    "'', none"
  })
  void knowsTheLanguagesInAnyCase(String code, String side) throws IOException {
    BilingualUnit unit = read(tmx(tuv(code, "株"))).get(0);

    assertThat(unit.ja()).hasSize(side.equals("ja") ? 1 : 0);
    assertThat(unit.zh()).hasSize(side.equals("zh") ? 1 : 0);
    assertThat(unit.simplified()).hasSize(side.equals("simplified") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "<bpt i='1'>&lt;b></bpt>人材<ept i='1'>&lt;/b></ept>流出, 人材流出",
    "人<it pos='begin'>x</it>材<ph/>流<ut>y</ut>出, 人材流出",
    "人材<hi type='x'>流<hi>出</hi></hi>, 人材流出",
    "人材<ph>a<sub>注</sub>b</ph>流出, 人材 注 流出",
    "<g id='1'>人材</g>&#x6D41;<![CDATA[出]]><!-- x -->, 人材流出",
    "<bpt i='1'><hi>code</hi></bpt>人材流出, 人材流出"
  })
  void givesTheTextThatAReaderSees(String content, String text) throws IOException {
    assertThat(read(tmx(tuv("ja", content))).get(0).ja()).containsExactly(text);
  }

  @Test
  void keepsSeveralTextsOfALanguage() throws IOException {
    String unit = tuv("ja", "株") + tuv("en", "x") + tuv("zh-TW", "股") + tuv("zh-HK", "股票");

    assertThat(read(tmx(unit + "</tu><note>x</note><tu>" + tuv("ja", " "))))
        .containsExactly(
            new BilingualUnit("1", List.of("株"), List.of("股", "股票"), List.of()),
            new BilingualUnit("2", List.of(), List.of(), List.of()));
  }

  @Test
  void loadsNothingAndExpandsNothing() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String doctype =
        "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"" + secret.toUri() + "\"><!ENTITY b \"株株\">]>";

    for (String entity : List.of("&a;", "&b;")) {
      assertFault(doctype + tmx(tuv("ja", entity)), ":1:", "entity");
    }
  }

  @Test
  void saysWhereTheFaultIs() throws IOException {
    assertFault("", ":1:", "EOF");
    assertFault("no XML", ":1:", "");
    assertFault("<html/>", ":1:", "no TMX: the first element is <html>");
    assertFault("<tmx>\n<body>\n <tu></x>", ":3:8: ", "</x>");
    assertFault("<tmx>\n<body><tu><tuv xml:lang='ja'><seg>株", ":2:", "EOF");
    assertFault(tmx(tuv("ja", "a&#x0B;")), ":1:", "");
    Path broken = folder.resolve("broken.tmx");
    byte[] bytes = tmx("\n" + tuv("ja", "株")).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 50] = (byte) 0xFF;
    Files.write(broken, bytes);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(InputFailed.class)
        .hasMessageContaining(":");
    assertThatThrownBy(() -> read(folder.resolve("none.tmx")))
        .hasMessage(folder.resolve("none.tmx") + ": no such file");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void bearsWhatIsMadeToBreakIt() throws IOException {
    assertFault(tmx(tuv("ja", "<hi>".repeat(100_000))), ":1:", "Depth");
    assertFault(
        "<!DOCTYPE tmx [<!ENTITY a 'xx'><!ENTITY b '&a;&a;'>]>" + tmx(tuv("ja", "&b;")), ":1:", "");
    String many = "株 &amp; ".repeat(2_000_000);
    assertThat(read(tmx(tuv("ja", many))).get(0).ja().get(0)).hasSize(8_000_000);
  }

  private void assertFault(String text, String place, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), text);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(file + place)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }

  private List<BilingualUnit> read(String text) throws IOException {
    return read(Files.writeString(folder.resolve("a.tmx"), text));
  }

  private static List<BilingualUnit> read(Path file) {
    List<BilingualUnit> units = new ArrayList<>();
    UnitFiles.read(file, units::add);
    return units;
  }

  private static BilingualUnit unit(String position, String ja, String zh) {
    return new BilingualUnit(position, List.of(ja), List.of(zh), List.of());
  }

  private static String tmx(String unit) {
    return "<tmx version=\"1.4\"><header/><body><tu>" + unit + "</tu></body></tmx>";
  }

  private static String tuv(String language, String segment) {
    return "<tuv xml:lang=\"" + language + "\"><seg>" + segment + "</seg></tuv>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "_", "--", "ja-", "-ja"})
  void codesThatAreNone(String code) {
    Language language = code.equals("ja-") ? Language.JAPANESE : Language.OTHER;
    assertThat(LanguageCode.language(code)).isEqualTo(language);
  }
}
