package org.taiyaku.document;

import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISkeleton;

/** The events of Okapi's HTML filter, turned into blocks; of a page or of HTML within Markdown. */
final class HtmlEvents {

  private final OpenElements elements = new OpenElements();
  private final InlineCodes codes;
  private final BlockCollector collector;

  HtmlEvents(InlineCodes codes, BlockCollector collector) {
    this.codes = codes;
    this.collector = collector;
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

  void endBlock() {
    collector.endBlock(elements.kind(), elements.level());
    codes.endBlock();
  }
}
