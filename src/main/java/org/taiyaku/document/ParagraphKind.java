package org.taiyaku.document;

/**
 * What a paragraph is.
 *
 * @param level as in {@link Block#level()}
 */
record ParagraphKind(BlockKind kind, int level) {

  static final ParagraphKind PARAGRAPH = new ParagraphKind(BlockKind.PARAGRAPH, 0);
  static final ParagraphKind TABLE_CELL = new ParagraphKind(BlockKind.TABLE_CELL, 0);
  static final ParagraphKind NOTE = new ParagraphKind(BlockKind.NOTE, 0);
  static final ParagraphKind CAPTION = new ParagraphKind(BlockKind.CAPTION, 0);
  static final ParagraphKind TITLE = new ParagraphKind(BlockKind.TITLE, 0);

  static ParagraphKind heading(int level) {
    return new ParagraphKind(BlockKind.HEADING, Math.max(1, Math.min(6, level)));
  }

  static ParagraphKind listItem(int depth) {
    return new ParagraphKind(BlockKind.LIST_ITEM, Math.max(1, depth));
  }

  boolean isPlain() {
    return kind == BlockKind.PARAGRAPH;
  }
}
