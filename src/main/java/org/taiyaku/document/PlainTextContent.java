package org.taiyaku.document;

import java.util.Map;
import net.sf.okapi.common.Event;
import org.taiyaku.text.CjkCharacters;

/**
 * Reads plain text through Okapi's filter, which parts it at blank lines.
 *
 * <p>Whether a line goes on in the next one is told by its look. A line as wide as the others, of a
 * text whose lines are short, was wrapped. A line that stops without a sentence's end before the
 * width is reached is a heading or an item.
 */
final class PlainTextContent {

  /** The widest lines that editors and mail programs wrap to; wider ones are whole paragraphs. */
  private static final int WIDEST_WRAPPED = 120;

  private static final String SENTENCE_ENDS = "。！？!?」』）)】〕》…―—.．：:；;";

  private final BlockCollector collector = new BlockCollector();
  private final int widest;
  private final boolean hasBlankLines;

  private PlainTextContent(String text) {
    widest =
        (int)
            Math.min(
                Integer.MAX_VALUE, text.lines().mapToLong(line -> width(line)).max().orElse(0));
    hasBlankLines = text.strip().lines().anyMatch(String::isBlank);
  }

  /** The blocks and links of a plain text. */
  static Content read(String text, Filters filters) {
    PlainTextContent content = new PlainTextContent(text);
    filters.readPlainText(text, content::read);
    return new Content(Map.of(), content.collector.blocks(), content.collector.links());
  }

  private void read(Event event) {
    if (event.isTextUnit()) {
      readParagraph(event.getTextUnit().getSource().getFirstContent().getText());
    }
  }

  private void readParagraph(String paragraph) {
    for (String line : (Iterable<String>) paragraph.lines()::iterator) {
      collector.text().append(line);
      if (goesOn(line)) {
        collector.text().append("\n");
      } else {
        collector.endBlock(BlockKind.PARAGRAPH, 0);
      }
    }
    collector.endBlock(BlockKind.PARAGRAPH, 0);
  }

  private boolean goesOn(String line) {
    if (endsSentence(line)) {
      return hasBlankLines;
    }
    return widest <= WIDEST_WRAPPED && width(line) * 3L >= widest * 2L;
  }

  private static boolean endsSentence(String line) {
    String text = line.stripTrailing();
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Width in columns of a terminal: two for a CJK character. */
  private static long width(String line) {
    return line.codePoints().mapToLong(c -> CjkCharacters.isCjk(c) ? 2 : 1).sum();
  }
}
