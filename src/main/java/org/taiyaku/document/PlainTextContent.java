package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import org.taiyaku.text.CjkCharacters;

/**
 * Reads plain text through Okapi's filter, which parts it at blank lines.
 *
 * <p>Whether a line goes on in the next one is told by its look. A line as wide as the others, of a
 * text whose lines are short, was wrapped. A line that stops without a sentence's end before the
 * width is reached is a heading or an item, and one that begins like an article of a contract or an
 * item of a list goes on nothing that has ended.
 */
final class PlainTextContent {

  /** The widest lines that editors and mail programs wrap to; wider ones are whole paragraphs. */
  private static final int WIDEST_WRAPPED = 120;

  private static final String SENTENCE_ENDS = "。！？!?」』.．";

  /** What ends sentences, but headings such as {@code 第3条（賃料）} as well. */
  private static final String PAUSES = "）)】〕》…―—：:；;";

  private static final String NUMBER = "[0-9０-９一二三四五六七八九十百]+";

  /** {@code 第3条}, {@code （二）}, {@code 4.}, {@code 五、}, {@code ・}; digits want a sign. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:第NUM[条條章節款項編]|[（(]NUM[)）]|NUM[)）．.、\\u3000]|[・•●○■□◆◇※])".replace("NUM", NUMBER));

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
    List<String> lines = paragraph.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      collector.text().append(lines.get(i));
      if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
        collector.text().append("\n");
      } else {
        collector.endBlock(BlockKind.PARAGRAPH, 0);
      }
    }
  }

  private boolean goesOn(String line, String next) {
    if (endsWith(line, SENTENCE_ENDS)) {
      return hasBlankLines && !ITEM.matcher(next).lookingAt();
    }
    if (endsWith(line, PAUSES) && !hasBlankLines) {
      return false;
    }
    return widest <= WIDEST_WRAPPED && width(line) * 3L >= widest * 2L;
  }

  private static boolean endsWith(String line, String signs) {
    String text = line.stripTrailing();
    return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Width in columns of a terminal: two for a CJK character. */
  private static long width(String line) {
    return line.codePoints().mapToLong(c -> CjkCharacters.isCjk(c) ? 2 : 1).sum();
  }
}
