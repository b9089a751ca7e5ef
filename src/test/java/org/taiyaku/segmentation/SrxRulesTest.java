package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SrxRulesTest {

  /** Share of the golden cases that the rules cut as {@link SentenceSegmenter} does. */
  private static final double AGREEMENT = 0.95;

  @TempDir private Path folder;

  private SRXDocument document;

  @BeforeEach
  void readRulesWithOkapi() throws IOException {
    Path file = folder.resolve("cjk.srx");
    Files.writeString(file, SrxRules.write());
    document = new SRXDocument();
    document.loadRules(file.toString());
  }

  @Test
  void isWellFormedXml() throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var root = builder.parse(new InputSource(new StringReader(SrxRules.write())));
    assertThat(root.getDocumentElement().getTagName()).isEqualTo("srx");
    assertThat(root.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(SrxRules.write()).isEqualTo(SrxRules.write());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-JP", "zh-TW", "zh-Hant", "zh-Hant-HK"})
  void servesTheTagsOfBothLanguages(String language) {
    assertThat(texts(language, "来た。「見た。寝た。」と言った。")).containsExactly("来た。", "「見た。寝た。」と言った。");
  }

  @Test
  void agreesWithTheSegmenterOnTheGoldenCases() throws IOException {
    List<GoldenCase> cases = GoldenCase.all().toList();
    List<GoldenCase> other =
        cases.stream().filter(c -> !texts("ja", c.block()).equals(c.sentences())).toList();
    assertThat(1 - (double) other.size() / cases.size())
        .as("other cuts in %s", other)
        .isGreaterThanOrEqualTo(AGREEMENT);
  }

  @Test
  void omegatGetsTheSameRules() throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var root = builder.parse(new InputSource(new StringReader(OmegatRules.write())));
    List<String> rules = new ArrayList<>();
    NodeList properties = root.getElementsByTagName("void");
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      String name = property.getAttribute("property");
      if (List.of("beforebreak", "afterbreak", "breakRule").contains(name)) {
        rule.append(property.getTextContent()).append('\t');
      }
      if (name.equals("breakRule")) {
        rules.add(rule.toString());
        rule.setLength(0);
      }
    }

    assertThat(rules)
        .containsExactlyElementsOf(
            SrxRules.rules().stream()
                .map(r -> r.getBefore() + "\t" + r.getAfter() + "\t" + r.isBreak() + "\t")
                .toList());
  }

  private List<String> texts(String language, String block) {
    var segmenter = document.compileLanguageRules(LocaleId.fromString(language), null);
    segmenter.computeSegments(block);
    return segmenter.getRanges().stream()
        .map(range -> block.substring(range.start, range.end).strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
