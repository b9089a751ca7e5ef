package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /**
   * Cuts a side that is linked to the other.
   *
   * @param joinedAcross how often the sentences of two segments become one in a bead that holds
   *     both
   */
  SplitSide(Side segments, double joinedAcross) {
    firsts = new int[segments.size() + 1];
    List<Segment> texts = new ArrayList<>();
    List<Units> units = new ArrayList<>();
    List<Optional<Units.Parts>> parts = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.segment(i);
      Optional<Units.Parts> cut = parts(segment, segments.units(i));
      if (cut.isEmpty()) {
        texts.add(segment);
        units.add(segments.units(i));
      } else {
        IntStream.range(0, segment.sentences().size())
            .mapToObj(segment::sentence)
            .forEach(texts::add);
        units.addAll(cut.get().units());
      }
      parts.add(cut);
      firsts[i + 1] = texts.size();
    }
    sentences = new Side(texts, units);
    joined = costsOfJoining(joinedAcross);
    enterKeys(segments, parts);
  }

  /** The units of a segment's sentences; empty if it is one sentence. */
  private static Optional<Units.Parts> parts(Segment segment, Units units) {
    if (segment.sentences().size() == 1) {
      return Optional.empty();
    }
    List<Span> spans =
        segment.sentences().stream().map(span -> segment.folded().toFolded(span)).toList();
    return Optional.of(units.parts(spans));
  }

  private void enterKeys(Side segments, List<Optional<Units.Parts>> parts) {
    for (int i = 0; i < segments.size(); i++) {
      for (Occurrences places : segments.keysIn(i)) {
        int first = places.firstFrom(i);
        int end = places.endInSegment(first);
        for (int place = first; place < end; place++) {
          if (parts.get(i).isEmpty()) {
            sentences.occurs(places.key(), firsts[i], places.first(place), places.length(place));
          } else {
            enter(places, place, firsts[i], parts.get(i).get());
          }
        }
      }
    }
  }

  /**
   * Enters a place into the sentence that it stands in; what stands across the border of two
   * sentences is entered in neither.
   */
  private void enter(Occurrences places, int place, int firstSentence, Units.Parts parts) {
    int first = places.first(place);
    int length = places.length(place);
    int last = first + length - 1;
    int stretch = parts.stretch()[first];
    if (stretch >= 0
        && stretch == parts.stretch()[last]
        && parts.index()[last] - parts.index()[first] == length - 1) {
      sentences.occurs(places.key(), firstSentence + stretch, parts.index()[first], length);
    }
  }

  private double[] costsOfJoining(double joinedAcross) {
    double[] costs = new double[sentences.size()];
    int segment = 0;
    for (int s = 1; s < costs.length; s++) {
      double share = Weights.SENTENCES_JOINED;
      if (s == firsts[segment + 1]) {
        segment++;
        boolean runsOn = !SentenceEnds.isFinished(sentences.segment(s - 1).text());
        share = runsOn ? Math.max(Weights.RUN_ON, joinedAcross) : joinedAcross;
      }
      costs[s] = costs[s - 1] - Math.log(share);
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
