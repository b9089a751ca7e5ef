package org.taiyaku.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.markdown.MarkdownLinePrefixAnnotation;

/**
 * The events of Okapi's Markdown filter, turned into blocks.
 *
 * <p>The filter gives the text of a block as one or more text units and the markup between them as
 * document parts: {@code "## "}, {@code "- "}, {@code "| "}, line ends. How deep a block stands is
 * told by the line prefix that annotates them: indentation and {@code >}.
 */
final class MarkdownEvents {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]*");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  private static final Pattern LIST_MARK = Pattern.compile("(?:[-*+]|\\d+[.)])[ \\t]*");
  private static final Pattern CELL_MARK = Pattern.compile("\\|\\s*");
  private static final Pattern SUBFILTER = Pattern.compile("\\[#\\$.*");

  private final BlockCollector collector;
  private final InlineCodes codes;
  private final HtmlEvents html;

  /** Where the marks of the open lists stand, the innermost first. */
  private final Deque<Place> lists = new ArrayDeque<>();

  private boolean insideHtml;
  private boolean markedItem;
  private boolean cell;
  private int heading;
  private String prefix = "";
  private int lineEnds;
  private int lastBlockStart;

  MarkdownEvents(InlineCodes codes, BlockCollector collector) {
    this.codes = codes;
    this.collector = collector;
    this.html = new HtmlEvents(codes, collector);
  }

  void read(Event event) {
    switch (event.getEventType()) {
      case START_SUBFILTER -> {
        endBlock();
        insideHtml = true;
      }
      case END_SUBFILTER -> {
        html.endBlock();
        insideHtml = false;
      }
      case TEXT_UNIT, DOCUMENT_PART -> {
        if (insideHtml) {
          html.read(event);
        } else if (event.isTextUnit()) {
          readText(event.getTextUnit());
        } else {
          readMarkup(event.getDocumentPart().getSkeleton().toString(), event.getResource());
        }
      }
      default -> endBlock();
    }
  }

  /** Ends the last block. */
  void end() {
    endBlock();
  }

  private void readText(ITextUnit unit) {
    if (collector.text().isEmpty()) {
      prefix = prefixOf(unit);
    }
    codes.read(unit.getSource().getFirstContent());
    lineEnds = 0;
  }

  private void readMarkup(String markup, IResource resource) {
    if (markup.isEmpty() || SUBFILTER.matcher(markup).matches()) {
      return;
    }
    if (markup.isBlank() && markup.indexOf('\n') < 0) {
      collector.text().append(markup);
      return;
    }
    endBlock();
    Matcher headingMark = HEADING.matcher(markup);
    if (markup.isBlank()) {
      endLine();
    } else if (lineEnds == 1 && UNDERLINE.matcher(markup).matches()) {
      underline(markup.charAt(0) == '=' ? 1 : 2);
    } else if (headingMark.matches()) {
      heading = headingMark.group(1).length();
    } else if (LIST_MARK.matcher(markup).matches()) {
      openItem(prefixOf(resource));
    } else if (CELL_MARK.matcher(markup).matches()) {
      cell = true;
    }
  }

  private void endLine() {
    lineEnds++;
    heading = 0;
    markedItem = false;
    cell = false;
  }

  private void underline(int level) {
    collector.turn(lastBlockStart, BlockKind.HEADING, level);
  }

  private void openItem(String markPrefix) {
    closeItems(markPrefix);
    lists.push(Place.after(markPrefix));
    markedItem = true;
  }

  private void closeItems(String linePrefix) {
    while (!lists.isEmpty() && !lists.peek().holds(linePrefix)) {
      lists.pop();
    }
  }

  private void endBlock() {
    if (collector.text().isEmpty()) {
      return;
    }
    if (!markedItem) {
      closeItems(prefix);
    }
    int from = collector.size();
    int quotes = Place.after(prefix).quotes();
    int listQuotes = lists.isEmpty() ? 0 : lists.peek().quotes();
    if (cell) {
      collector.endBlock(BlockKind.TABLE_CELL, 0);
    } else if (heading > 0) {
      collector.endBlock(BlockKind.HEADING, heading);
    } else if (quotes > listQuotes) {
      collector.endBlock(BlockKind.QUOTE, quotes);
    } else if (!lists.isEmpty()) {
      collector.endBlock(BlockKind.LIST_ITEM, lists.size());
    } else {
      html.endBlock();
    }
    codes.endBlock();
    boolean canBeUnderlined = heading == 0 && !cell && lists.isEmpty();
    lastBlockStart = canBeUnderlined ? from : collector.size();
  }

  private static String prefixOf(IResource resource) {
    var annotation = resource.getAnnotation(MarkdownLinePrefixAnnotation.class);
    return annotation == null ? "" : annotation.getLinePrefix();
  }

  /**
   * How far in a line's text stands.
   *
   * @param quotes how many quotes it is in
   * @param column columns of white space after the last quote mark
   */
  private record Place(int quotes, int column) {

    static Place after(String prefix) {
      int quotes = (int) prefix.chars().filter(c -> c == '>').count();
      return new Place(quotes, columns(prefix, prefix.lastIndexOf('>') + 1));
    }

    /** Whether a line with this prefix belongs to the item whose mark stands here. */
    boolean holds(String prefix) {
      int from = 0;
      for (int i = 0; i < quotes; i++) {
        int mark = prefix.indexOf('>', from);
        if (mark < 0) {
          return false;
        }
        from = mark + 1;
      }
      return columns(prefix, from) > column;
    }

    private static int columns(String prefix, int from) {
      int columns = 0;
      for (int i = from; i < prefix.length() && prefix.charAt(i) != '>'; i++) {
        columns += prefix.charAt(i) == '\t' ? 4 - columns % 4 : 1;
      }
      return columns;
    }
  }
}
