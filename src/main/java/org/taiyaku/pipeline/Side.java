package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Segment;
import org.taiyaku.document.Mark;

/**
 * One version of an article, ready to be aligned.
 *
 * @param path of its file, as reported
 * @param blocks text of each of its blocks
 * @param segments its sentences, which name their blocks
 * @param marks for each segment what the author set apart in it
 */
public record Side(
    String path, List<String> blocks, List<Segment> segments, List<List<Mark>> marks) {

  public Side {
    Objects.requireNonNull(path, "path");
    blocks = List.copyOf(blocks);
    segments = List.copyOf(segments);
    marks = List.copyOf(marks);
    if (marks.size() != segments.size()) {
      throw new IllegalArgumentException("marks are given for each segment");
    }
  }

  List<String> texts() {
    return segments.stream().map(Segment::text).toList();
  }
}
