package org.taiyaku.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISkeleton;
import net.sf.okapi.filters.html.HtmlFilter;

/** The events of Okapi's HTML filter, turned into blocks; of a page or of HTML within Markdown. */
final class HtmlEvents {

  private final OpenElements elements = new OpenElements();
  private final InlineCodes codes;
  private final BlockCollector collector;

  HtmlEvents(InlineCodes codes, BlockCollector collector) {
    this.codes = codes;
    this.collector = collector;
  }

  /** A filter for whole pages, where what frames the article is left out. */
  static HtmlFilter pageFilter() {
    return filter("html.yml", "html-page.yml");
  }

  /** A filter for stretches of HTML within Markdown. */
  static HtmlFilter fragmentFilter() {
    return filter("html.yml");
  }

  private static HtmlFilter filter(String... resources) {
    StringBuilder rules = new StringBuilder();
    for (String resource : resources) {
      rules.append(load(resource));
    }
    HtmlFilter filter = new HtmlFilter();
    filter.getParameters().fromString(rules.toString());
    return filter;
  }

  private static String load(String resource) {
    try (InputStream in = HtmlEvents.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void read(Event event) {
    switch (event.getEventType()) {
      case TEXT_UNIT -> codes.read(event.getTextUnit().getSource().getFirstContent());
      case DOCUMENT_PART -> {
        endBlock();
        ISkeleton skeleton = event.getDocumentPart().getSkeleton();
        elements.pass(skeleton == null ? "" : skeleton.toString());
      }
      default -> endBlock();
    }
  }

  /** Whether an element is open that makes the text around more than a paragraph. */
  boolean insideElement() {
    return elements.kind() != BlockKind.PARAGRAPH;
  }

  void endBlock() {
    collector.endBlock(elements.kind(), elements.level());
    codes.endBlock();
  }
}
