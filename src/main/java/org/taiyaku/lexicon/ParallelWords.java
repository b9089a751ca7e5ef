package org.taiyaku.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * The words of a passage and those of its translation, each list in any order.
 *
 * @param source what article the passage stands in; never null
 * @param ja Japanese words, folded
 * @param zh Chinese words, folded
 */
public record ParallelWords(String source, List<String> ja, List<String> zh) {

  public ParallelWords {
    Objects.requireNonNull(source, "source");
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
  }
}
