package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.taiyaku.text.Span;

/**
 * Which pairs of a bead cannot be right at once: {@link Match#agreesWith} of each with each.
 *
 * <p>A bead has many pairs and few stretches, each of which stands in many pairs. How the stretches
 * of a side lie to each other is found first; the pairs are then told apart by sets of bits.
 */
final class Exclusions {

  /**
   * How the pairs of a bead lie to one stretch of a side.
   *
   * @param there those of that very stretch
   * @param overlapping those of a stretch that shares text with it, itself among them
   * @param around those of a longer stretch that holds it
   * @param inside those of a shorter stretch that it holds
   */
  private record Position(BitSet there, BitSet overlapping, BitSet around, BitSet inside) {
    Position() {
      this(new BitSet(), new BitSet(), new BitSet(), new BitSet());
    }
  }

  private final List<Match> matches;

  /** The positions of the Japanese sides, by pair. */
  private final List<Position> ja;

  private final List<Position> zh;

  private Exclusions(List<Match> matches) {
    this.matches = matches;
    this.ja = positions(matches, Match::ja);
    this.zh = positions(matches, Match::zh);
  }

  /** For each pair the indices of those that it excludes. */
  static BitSet[] of(List<Match> matches) {
    Exclusions exclusions = new Exclusions(matches);
    BitSet[] excluded = new BitSet[matches.size()];
    for (int match = 0; match < excluded.length; match++) {
      excluded[match] = exclusions.of(match);
    }
    return excluded;
  }

  private static List<Position> positions(List<Match> matches, Function<Match, Candidate> side) {
    Map<Span, Position> positions = new HashMap<>();
    List<Position> byMatch = new ArrayList<>(matches.size());
    for (Match match : matches) {
      Candidate candidate = side.apply(match);
      Span span = new Span(candidate.start(), candidate.end());
      Position position = positions.computeIfAbsent(span, key -> new Position());
      position.there().set(byMatch.size());
      byMatch.add(position);
    }
    relate(positions);
    return byMatch;
  }

  private static void relate(Map<Span, Position> positions) {
    List<Span> spans = positions.keySet().stream().sorted().toList();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Position position = positions.get(span);
      position.overlapping().or(position.there());
      // What begins after the end of a stretch does not overlap it, nor does what comes later.
      for (int k = i + 1; k < spans.size() && spans.get(k).start() < span.end(); k++) {
        relate(span, position, spans.get(k), positions.get(spans.get(k)));
      }
    }
  }

  /** Of two stretches that overlap, neither the same. */
  private static void relate(Span span, Position position, Span other, Position otherPosition) {
    position.overlapping().or(otherPosition.there());
    otherPosition.overlapping().or(position.there());
    if (other.contains(span)) {
      position.around().or(otherPosition.there());
      otherPosition.inside().or(position.there());
    } else if (span.contains(other)) {
      position.inside().or(otherPosition.there());
      otherPosition.around().or(position.there());
    }
  }

  private BitSet of(int match) {
    Match pair = matches.get(match);
    Position left = ja.get(match);
    Position right = zh.get(match);
    BitSet excluded = (BitSet) left.overlapping().clone();
    excluded.or(right.overlapping());
    excluded.andNot(both(left.around(), right.around()));
    excluded.andNot(both(left.inside(), right.inside()));
    BitSet named = both(left.overlapping(), right.there());
    for (int other = named.nextSetBit(0); other >= 0; other = named.nextSetBit(other + 1)) {
      if (Match.isPieceOfName(pair.ja().key(), matches.get(other).ja().key())) {
        excluded.clear(other);
      }
    }
    excluded.clear(match);
    return excluded;
  }

  private static BitSet both(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both;
  }
}
