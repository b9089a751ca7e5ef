package org.taiyaku.document;

/** What a block is in its article. */
public enum BlockKind {
  /** The article's title as its metadata give it. */
  TITLE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  TABLE_CELL,
  QUOTE,
  CAPTION,
  /** A footnote, an endnote, what a speaker says beside a slide. */
  NOTE
}
