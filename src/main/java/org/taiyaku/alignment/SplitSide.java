package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.Span;

/**
 * One side cut into its sentences, which know of the other side what its segments do.
 *
 * <p>The keys of a segment are those of its sentences, each in the sentence that it stands in;
 * nothing is looked for again.
 */
final class SplitSide {

  private final Side sentences;

  /** By segment its first sentence; one more for the end. */
  private final int[] firsts;

  /** By sentence what it costs to join all neighbours before it, in natural logarithms. */
  private final double[] joined;

  /** Cuts a side that is linked to the other. */
  SplitSide(Side segments) {
    firsts = new int[segments.size() + 1];
    List<Segment> parts = new ArrayList<>();
    List<Units> units = new ArrayList<>();
    List<Units.Parts> cut = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.segment(i);
      if (segment.sentences().size() == 1) {
        parts.add(segment);
        units.add(segments.units(i));
        cut.add(null);
      } else {
        for (int s = 0; s < segment.sentences().size(); s++) {
          parts.add(segment.sentence(s));
        }
        List<Span> spans =
            segment.sentences().stream().map(span -> segment.folded().toFolded(span)).toList();
        cut.add(segments.units(i).parts(spans));
        units.addAll(cut.get(i).units());
      }
      firsts[i + 1] = parts.size();
    }
    sentences = new Side(parts, units);
    joined = costsOfJoining();
    for (int i = 0; i < segments.size(); i++) {
      for (Occurrences places : segments.keysIn(i)) {
        enter(places, i, cut.get(i));
      }
    }
  }

  /**
   * Enters the places of a key in a segment into its sentences; of what stands across the border of
   * two of them nothing is entered.
   *
   * @param cut null if the segment is one sentence
   */
  private void enter(Occurrences places, int segment, Units.Parts cut) {
    int place = places.firstFrom(segment);
    int end = places.endInSegment(place);
    for (; place < end; place++) {
      int first = places.first(place);
      int length = places.length(place);
      if (cut == null) {
        sentences.occurs(places.key(), firsts[segment], first, length);
      } else {
        int last = first + length - 1;
        int stretch = cut.stretch()[first];
        if (stretch >= 0
            && stretch == cut.stretch()[last]
            && cut.index()[last] - cut.index()[first] == length - 1) {
          sentences.occurs(places.key(), firsts[segment] + stretch, cut.index()[first], length);
        }
      }
    }
  }

  private double[] costsOfJoining() {
    double[] costs = new double[sentences.size() + 1];
    int segment = 0;
    for (int s = 1; s < sentences.size(); s++) {
      segment += s == firsts[segment + 1] ? 1 : 0;
      boolean runsOn =
          s == firsts[segment] && !SentenceEnds.isFinished(sentences.segment(s - 1).text());
      costs[s] = costs[s - 1] - Math.log(runsOn ? Weights.RUN_ON : Weights.SENTENCES_JOINED);
    }
    return costs;
  }

  /** The sentences. */
  Side sentences() {
    return sentences;
  }

  /** The first sentence of a segment; of the segment after the last, the number of sentences. */
  int first(int segment) {
    return firsts[segment];
  }

  /** What it costs, in natural logarithms, that the sentences of a stretch become one. */
  double costOfJoining(int start, int end) {
    return joined[end - 1] - joined[start];
  }
}
