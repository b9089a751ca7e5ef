package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.HTMLElementName;
import net.htmlparser.jericho.Source;
import net.sf.okapi.common.Event;

/** Reads a web page through Okapi's filter. */
final class HtmlContent {

  /** What declares an encoding: the text is decoded, and the filter would do it once more. */
  private static final Pattern XML = Pattern.compile("\\A\\s*<\\?xml[^>]*>");

  private static final Pattern META = Pattern.compile("(?i)<meta\\b[^<>]*\\bcharset\\b[^<>]*>?");

  private HtmlContent() {}

  /** The blocks and links of a page; {@code lang} and its own address are metadata. */
  static Content read(String text, Filters filters) {
    return read(text, filters::readPage);
  }

  /** The same of a chapter of a book, whose header and notes are text too. */
  static Content readChapter(String text, Filters filters) {
    return read(text, filters::readChapter);
  }

  private static Content read(String text, BiConsumer<String, Consumer<Event>> filter) {
    Masks masks = new Masks();
    BlockCollector collector = new BlockCollector();
    Map<String, String> metadata = new TreeMap<>();
    readHead(text, metadata, collector);
    HtmlEvents events = new HtmlEvents(new InlineCodes(masks, collector), collector);
    filter.accept(prepare(text, masks), events::read);
    events.endBlock();
    return new Content(metadata, withOneTitle(collector.blocks()), collector.links());
  }

  private static String prepare(String text, Masks masks) {
    String undeclared = META.matcher(XML.matcher(text).replaceFirst("")).replaceAll("<meta>");
    return Macros.mask(Masks.maskReserved(undeclared, masks), masks);
  }

  private static void readHead(
      String text, Map<String, String> metadata, BlockCollector collector) {
    Source source = new Source(text);
    source.getAllStartTags(HTMLElementName.HTML).stream()
        .map(tag -> tag.getAttributeValue("lang"))
        .filter(lang -> lang != null && !lang.isBlank())
        .findFirst()
        .ifPresent(lang -> metadata.put("lang", lang.strip()));
    for (Element link : source.getAllElements(HTMLElementName.LINK)) {
      String relation =
          String.valueOf(link.getAttributeValue("rel")).strip().toLowerCase(java.util.Locale.ROOT);
      String address = link.getAttributeValue("href");
      if (address != null && (relation.equals("canonical") || relation.equals("alternate"))) {
        collector.link(address);
        if (relation.equals("canonical")) {
          metadata.putIfAbsent("canonical", address.strip());
        }
      }
    }
  }

  /** A page's title names the site too; the first-level heading is better where there is one. */
  private static List<Block> withOneTitle(List<Block> blocks) {
    boolean hasHeading =
        blocks.stream().anyMatch(b -> b.kind() == BlockKind.HEADING && b.level() == 1);
    return blocks.stream().filter(block -> block.kind() != BlockKind.TITLE || !hasHeading).toList();
  }
}
