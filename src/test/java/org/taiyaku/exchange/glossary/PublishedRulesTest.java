package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.taiyaku.exchange.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rules of formats whose tools cannot be had here, as far as they are published. */
class PublishedRulesTest {

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  /** The picklists of TBX-Basic (ISO 30042:2019), modules Min and Basic. */
  private static final Map<String, Set<String>> PICKLISTS =
      Map.of(
          "partOfSpeech",
          Set.of("adjective", "noun", "other", "verb", "adverb"),
          "administrativeStatus",
          Set.of(
              "admittedTerm-admn-sts",
              "deprecatedTerm-admn-sts",
              "supersededTerm-admn-sts",
              "preferredTerm-admn-sts"),
          "termType",
          Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"));

  private static String written(GlossaryFormat format, List<GlossaryEntry> entries, Losses losses) {
    return new String(format.bytes(entries, Direction.DEFAULT, losses), StandardCharsets.UTF_8);
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  @Test
  void tbx3HoldsToTheStructureAndPicklistsOfTbxBasic() throws Exception {
    byte[] bytes =
        GlossaryFormat.TBX3.bytes(FormatGoldenTest.sample(), Direction.DEFAULT, new Losses());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document tbx = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));

    assertThat(tbx.getDocumentElement().getNamespaceURI()).isEqualTo(CORE);
    assertThat(tbx.getDocumentElement().getAttribute("style")).isEqualTo("dct");
    assertThat(tbx.getDocumentElement().getAttribute("type")).isEqualTo("TBX-Basic");
    for (Element term : elements(tbx.getElementsByTagNameNS(CORE, "termSec"))) {
      // A term, then data categories as elements, then groups and notes: the order of the schema.
      String order =
          elements(term.getChildNodes()).stream()
              .map(
                  child ->
                      child.getLocalName().equals("term")
                          ? "t"
                          : CORE.equals(child.getNamespaceURI()) ? "n" : "c")
              .reduce("", String::concat);
      assertThat(order).matches("tc*n*");
    }
    PICKLISTS.forEach(
        (name, values) ->
            assertThat(elements(tbx.getElementsByTagNameNS("*", name)))
                .extracting(Element::getTextContent)
                .allMatch(values::contains));
    assertThat(elements(tbx.getElementsByTagNameNS(BASIC, "context")))
        .isNotEmpty()
        .allMatch(context -> context.getParentNode().getLocalName().equals("descripGrp"));
    assertThat(elements(tbx.getElementsByTagNameNS(CORE, "conceptEntry")))
        .extracting(entry -> entry.getAttribute("id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("c\\d+"));
  }

  private static GlossaryEntry pair(String ja, String zh) {
    return new GlossaryEntry(
        List.of(GlossaryTerm.of(ja, "")),
        List.of(GlossaryTerm.of(zh, "")),
        List.of(),
        "",
        TermFigures.NONE);
  }

  @Test
  void machineTranslationGetsNoLongTermsNoMarkNoHeader() {
    String longest = "あ".repeat(341) + "a";
    Losses losses = new Losses();

    String deepl =
        written(
            GlossaryFormat.DEEPL, List.of(pair(longest, "甲"), pair(longest + "a", "乙")), losses);

    assertThat(deepl).isEqualTo(longest + ",甲\n");
    assertThat(losses.lines())
        .containsExactly("1 pair: left out, as a term is longer than the format takes");
  }

  @Test
  void machineTranslationGetsNoMoreThanTenMebibytes() {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < 6_000; i++) {
      entries.add(pair("あ".repeat(330) + i, "學".repeat(330) + i));
    }
    Losses losses = new Losses();

    byte[] amazon = GlossaryFormat.AMAZON.bytes(entries, Direction.DEFAULT, losses);

    assertThat(amazon.length).isLessThan(10 * 1024 * 1024);
    assertThat(losses.count(Loss.TOO_LARGE)).isPositive();
  }

  @Test
  void utxBeginsWithItsHeaderAndEndsLinesWithCrLf() {
    String utx = written(GlossaryFormat.UTX, FormatGoldenTest.sample(), new Losses());

    assertThat(utx).startsWith("#UTX 1.11; ja-JP/zh-TW; ").doesNotContain("\uFEFF");
    assertThat(utx.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(utx.lines().skip(1).findFirst().orElseThrow()).startsWith("#src\ttgt\tsrc:pos");
  }

  @Test
  void omegatGetsThreeColumnsAndNoHeader() {
    String omegat = written(GlossaryFormat.OMEGAT, FormatGoldenTest.sample(), new Losses());

    assertThat(omegat.lines()).allMatch(line -> line.split("\t", -1).length == 3);
    assertThat(omegat).startsWith("人材流出\t");
  }

  @Test
  void amazonKnowsNoOtherTraditionalChinese() {
    byte[] bytes =
        GlossaryFormat.AMAZON.bytes(
            List.of(pair("本", "書")), new Direction("ja", "zh-Hant"), new Losses());

    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("ja,zh-TW\n");
  }
}
