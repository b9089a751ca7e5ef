package org.taiyaku.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads InDesign layouts (IDML) through Okapi's filter, story by story as they lie on the pages.
 *
 * <p>The format knows paragraphs by their style only, so the names of styles tell headings and
 * captions: in English, Japanese and Chinese, as designers call them.
 */
final class LayoutContent {

  static final String MIME_TYPE = "application/vnd.adobe.indesign-idml-package";
  static final String MAIN = "designmap.xml";
  private static final String STORIES = "Stories/";

  private static final Pattern HEADING =
      Pattern.compile("head(?:ing|line)?\\s*([1-6])?|title|見出し\\s*([1-6])?|タイトル|[標小]題|标题");
  private static final Pattern CAPTION = Pattern.compile("caption|キャプション|圖說|図説|說明");
  private static final Pattern LIST = Pattern.compile("list|bullet|箇条|リスト|清單|項目");
  private static final Pattern QUOTE = Pattern.compile("quot|引用");
  private static final Pattern NOTE = Pattern.compile("footnote|脚注|註腳|腳註|注釈");

  private final MarkedParagraphs marks = new MarkedParagraphs();

  private LayoutContent() {}

  /** The blocks of a layout. */
  static Content read(Archive layout, Filters filters) throws UnreadableException {
    LayoutContent content = new LayoutContent();
    for (String part : List.copyOf(layout.names())) {
      if (part.startsWith(STORIES) && part.endsWith(".xml")) {
        org.w3c.dom.Document story = layout.parse(part);
        content.mark(story);
        layout.replace(part, Xml.write(story));
      }
    }
    filters.readLayout(layout.toBytes(), content.marks::read);
    return content.marks.content(Map.of());
  }

  private void mark(org.w3c.dom.Document story) {
    for (Element range : Xml.elements(story, "ParagraphStyleRange")) {
      String mark = marks.mark(kindOf(range));
      if (!mark.isEmpty()) {
        prefix(range, mark, true);
      }
    }
  }

  /** Every paragraph of a range gets the mark: a {@code <Br/>} ends one. */
  private static boolean prefix(Node parent, String mark, boolean atStart) {
    boolean starts = atStart;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = node.getLocalName() == null ? "" : node.getLocalName();
      if (name.equals("Br")) {
        starts = true;
      } else if (name.equals("Content") && !node.getTextContent().isEmpty()) {
        if (starts) {
          node.insertBefore(node.getOwnerDocument().createTextNode(mark), node.getFirstChild());
        }
        starts = false;
      } else if (!name.equals("ParagraphStyleRange")) {
        starts = prefix(node, mark, starts);
      }
    }
    return starts;
  }

  private static ParagraphKind kindOf(Element range) {
    if (Xml.ancestor(range, "Footnote").isPresent()) {
      return ParagraphKind.NOTE;
    }
    if (Xml.ancestor(range, "Cell").isPresent()) {
      return ParagraphKind.TABLE_CELL;
    }
    String list = range.getAttribute("BulletsAndNumberingListType");
    if (!list.isEmpty() && !list.equals("NoList")) {
      return ParagraphKind.listItem(1);
    }
    return kindOfStyle(styleName(range.getAttribute("AppliedParagraphStyle")));
  }

  private static ParagraphKind kindOfStyle(String style) {
    Matcher heading = HEADING.matcher(style);
    if (CAPTION.matcher(style).find()) {
      return ParagraphKind.CAPTION;
    } else if (heading.find()) {
      String level = heading.group(1) != null ? heading.group(1) : heading.group(2);
      return ParagraphKind.heading(level == null ? 1 : Integer.parseInt(level));
    } else if (NOTE.matcher(style).find()) {
      return ParagraphKind.NOTE;
    } else if (LIST.matcher(style).find()) {
      return ParagraphKind.listItem(1);
    } else if (QUOTE.matcher(style).find()) {
      return new ParagraphKind(BlockKind.QUOTE, 1);
    }
    return ParagraphKind.PARAGRAPH;
  }

  /** {@code ParagraphStyle/Article%3aHeading 1} is called {@code heading 1}. */
  private static String styleName(String reference) {
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    try {
      name = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that stands for itself.
    }
    return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
