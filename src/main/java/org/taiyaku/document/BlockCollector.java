package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers the blocks and links of an article while it is read. */
final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final InlineText text = new InlineText();

  /** The text of the block that is being read. */
  InlineText text() {
    return text;
  }

  void link(String address) {
    if (!address.isBlank()) {
      links.add(address.strip());
    }
  }

  /** Ends the block that is being read; nothing happens if it has no text. */
  void endBlock(BlockKind kind, int level) {
    if (text.isEmpty()) {
      return;
    }
    for (MarkedText stretch : text.take()) {
      for (MarkedText part : BareAddresses.cut(stretch, links)) {
        blocks.add(new Block(kind, level, part.text(), part.marks()));
      }
    }
  }

  int size() {
    return blocks.size();
  }

  /**
   * Makes the blocks from {@code from} on something else: a heading that its underline reveals
   * late.
   */
  void turn(int from, BlockKind kind, int level) {
    for (int i = from; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      blocks.set(i, new Block(kind, level, block.text(), block.marks()));
    }
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  List<String> links() {
    return List.copyOf(links);
  }
}
