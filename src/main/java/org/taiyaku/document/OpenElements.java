package org.taiyaku.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML elements that are open at a place and make its text a heading, a list item, a cell. */
final class OpenElements {

  /** No element of HTML, but what {@link BookContent} calls the notes of a book. */
  static final String NOTE = "note";

  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<script\\b.*?</script>|<style\\b.*?</style>|<(/?)([a-z][a-z0-9]*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> CAPTIONS = Set.of("caption", "figcaption");
  private static final Set<String> OTHERS = Set.of("blockquote", "table", "title", NOTE);

  private final Deque<String> open = new ArrayDeque<>();

  /** Takes in the tags of a stretch of markup. */
  void pass(String markup) {
    Matcher tag = TAG.matcher(markup);
    while (tag.find()) {
      if (tag.group(2) == null) {
        continue;
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (name.equals("tr") || CELLS.contains(name)) {
        closeCell();
      }
      if (tells(name)) {
        pass(name, !tag.group(1).isEmpty());
      }
    }
  }

  private static boolean tells(String name) {
    return LISTS.contains(name)
        || CELLS.contains(name)
        || CAPTIONS.contains(name)
        || OTHERS.contains(name)
        || HEADING.matcher(name).matches();
  }

  private void pass(String name, boolean closes) {
    if (!closes) {
      open.push(name);
    } else if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // The end of an element ends all that was left open in it.
      }
    }
  }

  /** A cell needs no end tag: the next one or the end of the row ends it. */
  private void closeCell() {
    for (String name : open) {
      if (name.equals("table")) {
        return;
      }
      if (CELLS.contains(name)) {
        pass(name, true);
        return;
      }
    }
  }

  /** What a text at this place is: the innermost element decides, and headings before lists. */
  BlockKind kind() {
    for (String name : open) {
      if (name.equals("title")) {
        return BlockKind.TITLE;
      } else if (HEADING.matcher(name).matches()) {
        return BlockKind.HEADING;
      } else if (CAPTIONS.contains(name)) {
        return BlockKind.CAPTION;
      } else if (CELLS.contains(name)) {
        return BlockKind.TABLE_CELL;
      } else if (LISTS.contains(name)) {
        return BlockKind.LIST_ITEM;
      } else if (name.equals("blockquote")) {
        return BlockKind.QUOTE;
      } else if (name.equals(NOTE)) {
        return BlockKind.NOTE;
      }
    }
    return BlockKind.PARAGRAPH;
  }

  /** The level that goes with {@link #kind()}. */
  int level() {
    return switch (kind()) {
      case HEADING -> headingLevel();
      case LIST_ITEM -> (int) open.stream().filter(LISTS::contains).count();
      case QUOTE -> (int) open.stream().filter("blockquote"::equals).count();
      default -> 0;
    };
  }

  private int headingLevel() {
    return open.stream()
        .filter(name -> HEADING.matcher(name).matches())
        .findFirst()
        .map(name -> name.charAt(1) - '0')
        .orElse(0);
  }
}
