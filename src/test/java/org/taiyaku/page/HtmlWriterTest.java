package org.taiyaku.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import net.htmlparser.jericho.CharacterReference;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text never becomes markup. */
class HtmlWriterTest {

  private final StringWriter out = new StringWriter();
  private final HtmlWriter html = new HtmlWriter(out);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</p><img src=x onerror=alert(1)>",
        "]]><!-- -->",
        "\" onclick=\"alert(1)\" '",
        "&lt; &amp;#60;",
        "\u2028\u2029",
        "𠮷野家",
      })
  void aTextIsReadAsItWas(String hostile) throws IOException {
    html.open("p", "title", hostile).text(hostile).close("p");

    Source source = new Source(out.toString());
    assertThat(source.getAllElements()).hasSize(1);
    Element p = source.getFirstElement("p");
    assertThat(p.getAttributes().size()).isOne();
    assertThat(p.getAttributeValue("title")).isEqualTo(hostile);
    assertThat(p.getChildElements()).isEmpty();
    assertThat(CharacterReference.decode(p.getContent())).isEqualTo(hostile);
  }

  @Test
  void whatHtmlMayNotHoldIsReplaced() throws IOException {
    html.element("p", "a\u0000b\u001Bc\u0085d\uFFFFe\tf");

    assertThat(out).hasToString("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf</p>");
  }

  @Test
  void endsMustMatch() throws IOException {
    html.open("p").open("b");

    assertThatThrownBy(() -> html.close("p")).hasMessageContaining("</p> inside <b>");
  }

  @Test
  void nothingRunsAndNothingLeadsAway() {
    assertThatThrownBy(() -> html.open("a", "href", "javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("a", "href", "https://example.org/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("p", "onclick", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("img", "src", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("script")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> html.open("p><script")).isInstanceOf(IllegalArgumentException.class);
  }
}
