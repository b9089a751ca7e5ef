package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.taiyaku.alignment.Bead;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TmxWriterTest {

  private static final TmxWriter SENTENCES =
      new TmxWriter(Direction.DEFAULT, SegmentType.SENTENCE, "0.1.0");

  private static final List<TranslationUnit> UNITS =
      List.of(
          new TranslationUnit("人材が流出した。", "人才流失了。", "news/a & b", 1, 0.984, false),
          new TranslationUnit(
              "「<b>と&amp;は'残る'」と\"言う\"。", "「<b>和&amp;會'留下'」]]>", "news/a & b", 3, 1, true),
          new TranslationUnit("𠮷野家", "吉野家", "news/a & b", 4, 0.5, false));

  @Test
  void writesWhatStrictImportersTake() throws IOException {
    assertThat(tmx(SENTENCES, UNITS)).isEqualTo(Golden.text("sentences.tmx"));
  }

  @Test
  void turnsTheDirection() throws IOException {
    TmxWriter turned =
        new TmxWriter(new Direction("zh-Hant", "ja"), SegmentType.PARAGRAPH, "0.1.0");

    String tmx = tmx(turned, UNITS.subList(0, 1));

    assertThat(tmx)
        .contains("segtype=\"paragraph\"", "srclang=\"zh-Hant\"")
        .containsSubsequence(
            "<tuv xml:lang=\"zh-Hant\"><seg>人才流失了。</seg></tuv>",
            "<tuv xml:lang=\"ja\"><seg>人材が流出した。</seg></tuv>");
  }

  @Test
  void isReadBackByOkapiUnitForUnit() throws IOException {
    List<String> read = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter()) {
      filter.open(
          new RawDocument(tmx(SENTENCES, UNITS), LocaleId.JAPANESE, LocaleId.fromBCP47("zh-TW")));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          read.add(
              unit.getSource().getCodedText()
                  + "\t"
                  + unit.getTarget(LocaleId.fromBCP47("zh-TW")).getCodedText()
                  + "\t"
                  + unit.getProperty("x-position").getValue());
        }
      }
    }

    assertThat(read)
        .containsExactlyElementsOf(
            UNITS.stream().map(u -> u.ja() + "\t" + u.zh() + "\t" + u.position()).toList());
  }

  @Test
  void dropsWhatXmlForbids() throws Exception {
    String text = "a\u0001\u000B\uFFFE\uFFFF\uD800b\uDC00\uD83D\uDE00\t\u0085\u2028c";

    assertThat(segments(tmx(SENTENCES, List.of(unit(text, "中\u0000文")))))
        .containsExactly("a\uFFFDb\uFFFD\uD83D\uDE00\t\u0085\u2028c", "中文");
  }

  @Test
  void keepsPrivateUseCharactersThatOkapiTakesForCodes() throws Exception {
    String text = "香\uE101\uE110港\uE102\uE103\uE000";

    assertThat(segments(tmx(SENTENCES, List.of(unit(text, text))))).containsExactly(text, text);
  }

  @Test
  void givesEveryTextBackThatXmlCanHold() throws Exception {
    Random random = new Random(20);
    for (int round = 0; round < 300; round++) {
      String text = "x" + random(random) + "x";

      assertThat(segments(tmx(SENTENCES, List.of(unit(text, text)))))
          .containsExactly(XmlText.clean(text), XmlText.clean(text));
    }
  }

  private static String random(Random random) {
    String alphabet = "<>&\"'];[!-?#x漢ー。\t\n\r\u0002\uE101\uE103\uFDD1\uD842\uDFB7 ";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void writesAFileWithoutUnits() throws Exception {
    assertThat(segments(tmx(SENTENCES, List.of()))).isEmpty();
  }

  @Test
  void leavesTheWriterOpenAndPassesItsFailureOn() throws IOException {
    Writer full =
        new FilterWriter(new StringWriter()) {
          @Override
          public void write(String text, int offset, int length) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatIOException().isThrownBy(() -> SENTENCES.write(full, UNITS)).withMessage("full");
    StringWriter out = new StringWriter();
    Writer guarded =
        new FilterWriter(out) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    SENTENCES.write(guarded, UNITS);
    assertThat(out.toString()).endsWith("</tmx>\n");
  }

  /** Each of these some importer chokes on, or passes over without a word. */
  @Test
  void holdsToWhatImportersDemand() throws IOException {
    String tmx =
        tmx(new TmxWriter(new Direction("JA-jp", "ZH-hant-tw"), SegmentType.SENTENCE, "1"), UNITS);

    assertThat(tmx)
        .contains(
            "<tmx version=\"1.4\">",
            " srclang=\"ja-JP\"",
            " o-tmf=\"taiyaku\"",
            " segtype=\"sentence\"",
            " adminlang=\"en\"",
            " datatype=\"plaintext\"",
            " creationtool=\"taiyaku\"")
        .doesNotContain("date", "DOCTYPE", "xmlns", "OmegaT", "<note", "<seg></seg>");
    assertThat(Pattern.compile("lang=\"[^\"]*\"").matcher(tmx).results().map(MatchResult::group))
        .containsOnly("lang=\"en\"", "lang=\"ja-JP\"", "lang=\"zh-Hant-TW\"");
    assertThat(tmx).doesNotContainPattern("</tuv>\\s*<(prop|note)");
  }

  @Test
  void unitsNeedTwoSides() {
    assertThatThrownBy(() -> unit("\u200B\u00A0\uFEFF", "中")).hasMessageContaining("Japanese");
    assertThat(TranslationUnit.isText("\u200B。")).isTrue();
    assertThatThrownBy(() -> unit("  ", "中")).hasMessage("a unit without Japanese text");
    assertThatThrownBy(() -> unit("日", "\u0001")).hasMessage("a unit without Chinese text");
    assertThatThrownBy(() -> new TranslationUnit("日", "日", "a", 0, 1, false))
        .hasMessageContaining("position 0");
    assertThatThrownBy(() -> new TranslationUnit("日", "日", "a", 1, Double.NaN, false))
        .hasMessageContaining("confidence NaN");
  }

  @Test
  void unitsAreMadeOfBeads() {
    Bead bead = new Bead(1, 3, 0, 1, 0.75, true);

    assertThat(TranslationUnit.of(bead, List.of("一。", "二。", "三。"), List.of("二、三。"), "a", 2))
        .isEqualTo(new TranslationUnit("二。三。", "二、三。", "a", 2, 0.75, true));
    assertThat(unit("https://a.example/", "https://a.example/").isIdentical()).isTrue();
    assertThat(unit("一", "壹").isIdentical()).isFalse();
  }

  private static TranslationUnit unit(String ja, String zh) {
    return new TranslationUnit(ja, zh, "a", 1, 1, false);
  }

  private static String tmx(TmxWriter writer, List<TranslationUnit> units) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(out, units);
    return out.toString();
  }

  private static List<String> segments(String tmx) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(tmx)));
    NodeList found = document.getElementsByTagName("seg");
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      segments.add(found.item(i).getTextContent());
    }
    return segments;
  }
}
