package org.taiyaku.document;

import java.util.List;
import java.util.Map;

/**
 * What a file says, before its language is known.
 *
 * @param metadata what it says about itself, by key
 * @param blocks its visible text in order
 * @param links the addresses that it points to or shows, in order
 */
record Content(Map<String, String> metadata, List<Block> blocks, List<String> links)
    implements FileContent {

  Content {
    metadata = Map.copyOf(metadata);
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }
}
