package org.taiyaku.text;

import java.io.Serializable;

/**
 * A stretch of a text.
 *
 * @param start index of the first UTF-16 unit, 0 or more
 * @param end index after the last UTF-16 unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Earlier start first; of the same start, the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
