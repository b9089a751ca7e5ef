package org.taiyaku.document;

import java.util.List;
import java.util.Map;

/** Reads Markdown through Okapi's filter. */
final class MarkdownContent {

  private MarkdownContent() {}

  /** The blocks and links of a Markdown text that has no front matter. */
  static Content read(String text, Filters filters) {
    BlockCollector collector = new BlockCollector();
    MarkdownSource source = MarkdownSource.of(text);
    source.links().forEach(collector::link);
    InlineCodes codes = new InlineCodes(source.masks(), collector);
    MarkdownEvents events = new MarkdownEvents(codes, collector);
    // After a line end, the filter takes a rule at the start for a rule and not for front matter.
    filters.readMarkdown("\n" + source.text(), events::read);
    events.end();
    return new Content(Map.of(), collector.blocks(), collector.links());
  }

  /**
   * The visible text of one line of Markdown, such as a title; empty if nothing of it is visible.
   */
  static String visibleText(String line, Filters filters) {
    if (line.isBlank()) {
      return "";
    }
    // As a heading, so that "1. " at its start is no list.
    String heading = "# " + line.strip().replaceFirst("^#{1,6}\\s+", "");
    List<Block> blocks = read(heading.replaceAll("\\s+", " "), filters).blocks();
    return blocks.isEmpty() ? "" : blocks.get(0).text();
  }
}
