package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taiyaku.text.Language;

/**
 * An article as read from a file.
 *
 * @param path the file's path as it is reported and sorted: relative to the input folder, with
 *     {@code /} between names
 * @param language the language it is written in
 * @param metadata what the front matter says, by key; empty where there is none
 * @param blocks its visible text in order; the title first where the metadata give one
 * @param links every address that it points to or shows, in order, bare URLs included
 * @param keys for each block what tells it from the others, if this is one side of a bilingual
 *     file; empty for any other document
 */
public record Document(
    String path,
    Language language,
    SortedMap<String, String> metadata,
    List<Block> blocks,
    List<String> links,
    List<UnitKey> keys) {

  public Document {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(language, "language");
    metadata = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(metadata)));
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    keys = List.copyOf(keys);
    if (!keys.isEmpty() && keys.size() != blocks.size()) {
      throw new IllegalArgumentException("keys are given for each block or for none");
    }
  }

  /** A document that is no side of a bilingual file. */
  public Document(
      String path,
      Language language,
      SortedMap<String, String> metadata,
      List<Block> blocks,
      List<String> links) {
    this(path, language, metadata, blocks, links, List.of());
  }
}
