package org.taiyaku.document;

import java.util.HashMap;
import java.util.Map;
import net.sf.okapi.common.Event;

/**
 * Paragraphs that pass through a filter with a mark before their text.
 *
 * <p>Okapi's filters of office formats give the text of paragraphs and keep to themselves what they
 * are. So a character that says it goes before the text, and is taken off when it comes out.
 */
final class MarkedParagraphs {

  private final Map<Integer, ParagraphKind> kinds = new HashMap<>();
  private final BlockCollector collector = new BlockCollector();
  private final Masks masks = new Masks();
  private final InlineCodes codes = new InlineCodes(masks, collector);

  /** What goes before the text of a paragraph of this kind; empty if it needs no mark. */
  String mark(ParagraphKind kind) {
    if (kind.isPlain()) {
      return "";
    }
    String mark = masks.mask(kind.toString(), "");
    kinds.put(mark.codePointAt(0), kind);
    return mark;
  }

  void link(String address) {
    collector.link(address);
  }

  /** Takes a paragraph that comes out of the filter. */
  void read(Event event) {
    read(event, ParagraphKind.PARAGRAPH);
  }

  /** The same where a paragraph without a mark is of another kind. */
  void read(Event event, ParagraphKind unmarked) {
    if (!event.isTextUnit()) {
      return;
    }
    var fragment = event.getTextUnit().getSource().getFirstContent();
    codes.read(fragment);
    ParagraphKind kind = kindOf(fragment.getText(), unmarked);
    collector.endBlock(kind.kind(), kind.level());
    codes.endBlock();
  }

  private ParagraphKind kindOf(String text, ParagraphKind unmarked) {
    return text.codePoints()
        .mapToObj(kinds::get)
        .filter(kind -> kind != null)
        .findFirst()
        .orElse(unmarked);
  }

  /** The blocks and links so far. */
  Content content(Map<String, String> metadata) {
    return new Content(metadata, collector.blocks(), collector.links());
  }
}
