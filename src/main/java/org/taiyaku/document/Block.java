package org.taiyaku.document;

import java.util.List;
import java.util.Objects;

/**
 * A block of an article: a heading, a paragraph, a list item, a table cell.
 *
 * @param kind what it is
 * @param level 1 to 6 for a heading, the depth (from 1) for a list item or quote, 0 otherwise
 * @param text its visible text on one line, without white space at the ends; never empty
 * @param marks emphasis, code and links inside the text, in order
 */
public record Block(BlockKind kind, int level, String text, List<Mark> marks) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    if (level < 0) {
      throw new IllegalArgumentException("level below 0: " + level);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block without text");
    }
    marks = List.copyOf(marks);
    for (Mark mark : marks) {
      if (mark.span().end() > text.length()) {
        throw new IllegalArgumentException("mark " + mark + " beyond the text");
      }
    }
  }

  /** A block without marks. */
  public static Block of(BlockKind kind, int level, String text) {
    return new Block(kind, level, text, List.of());
  }
}
