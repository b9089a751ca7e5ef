package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.Parameters;

/** Reads Markdown through Okapi's filter. */
final class MarkdownContent {

  private MarkdownContent() {}

  /** The blocks and links of a Markdown text that has no front matter. */
  static Content read(String text) {
    BlockCollector collector = new BlockCollector();
    MarkdownSource source = MarkdownSource.of(text);
    source.links().forEach(collector::link);
    InlineCodes codes = new InlineCodes(source.masks(), collector);
    MarkdownEvents events = new MarkdownEvents(codes, collector);
    try (MarkdownFilter filter = filter();
        RawDocument document = new RawDocument(source.text(), LocaleId.EMPTY)) {
      filter.open(document);
      while (filter.hasNext()) {
        events.read(filter.next());
      }
    }
    return new Content(Map.of(), collector.blocks(), collector.links());
  }

  /**
   * The visible text of one line of Markdown, such as a title; empty if nothing of it is visible.
   */
  static String visibleText(String line) {
    // As a heading, so that "1. " at its start is no list.
    String heading = "# " + line.strip().replaceFirst("^#{1,6}\\s+", "");
    List<Block> blocks = read(heading.replaceAll("\\s+", " ")).blocks();
    return blocks.isEmpty() ? "" : blocks.get(0).text();
  }

  private static MarkdownFilter filter() {
    MarkdownFilter filter = new MarkdownFilter();
    Parameters parameters = filter.getParameters();
    parameters.setTranslateFencedCodeBlocks(false);
    parameters.setTranslateIndentedCodeBlocks(false);
    parameters.setTranslateInlineCodeBlocks(true);
    parameters.setTranslateImageAltText(false);
    parameters.setTranslateUrls(false);
    parameters.setUseCodeFinder(false);
    parameters.setHtmlSubfilter("html");
    filter.setFilterConfigurationMapper(new HtmlWithin());
    return filter;
  }

  /** Gives the Markdown filter our own configuration of the HTML filter for the HTML within. */
  // Deprecated in favour of a class that finds filters by name; there is nothing to find here.
  @SuppressWarnings("deprecation")
  private static final class HtmlWithin
      extends net.sf.okapi.common.filters.FilterConfigurationMapper {
    @Override
    public IFilter createFilter(String name, IFilter existing) {
      HtmlFilter filter = HtmlEvents.fragmentFilter();
      filter.setFilterConfigurationMapper(this);
      return filter;
    }
  }
}
