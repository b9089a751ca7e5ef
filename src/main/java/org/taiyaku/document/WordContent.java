package org.taiyaku.document;

/** Reads Word documents. */
final class WordContent {
  private WordContent() {}

  static Content read(byte[] bytes) throws UnreadableException {
    throw new UnreadableException("todo");
  }
}
