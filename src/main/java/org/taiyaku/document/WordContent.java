package org.taiyaku.document;

import java.util.Map;
import net.sf.okapi.common.Event;

/**
 * Reads Word documents through Okapi's filter.
 *
 * <p>The filter gives the text of paragraphs and keeps their styles to itself. So a mark that says
 * what a paragraph is goes before its text, and is taken off when the text comes out of the filter.
 */
final class WordContent {

  private final BlockCollector collector = new BlockCollector();
  private final InlineCodes codes;
  private final WordParagraphs paragraphs;

  private WordContent(Masks masks) {
    codes = new InlineCodes(masks, collector);
    paragraphs = new WordParagraphs(masks);
  }

  /** The blocks of a Word document; external link targets are its links. */
  static Content read(byte[] bytes, Filters filters) throws UnreadableException {
    WordContent content = new WordContent(new Masks());
    WordPackage word = WordPackage.of(bytes);
    word.hyperlinks().forEach(content.collector::link);
    filters.readWord(word.with(content.paragraphs.mark(word)).toBytes(), content::read);
    return new Content(Map.of(), content.collector.blocks(), content.collector.links());
  }

  private void read(Event event) {
    if (!event.isTextUnit()) {
      return;
    }
    var fragment = event.getTextUnit().getSource().getFirstContent();
    codes.read(fragment);
    WordParagraphs.Kind kind = paragraphs.kindOf(fragment.getText());
    collector.endBlock(kind.kind(), kind.level());
    codes.endBlock();
  }
}
