package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.document.Mark;
import org.taiyaku.text.Span;

/**
 * Stretches that stand in the same place on both sides of a bead: the whole of a heading, the n-th
 * emphasised, quoted or bracketed stretch, and what stands before a bracket.
 */
final class ParallelPlaces {

  private static final double WHOLE = 0.6;
  private static final double MARKED = 0.6;
  private static final double QUOTED = 0.5;
  private static final double BRACKETED = 0.5;

  /** A whole bead above this many letters is a sentence, and no term. */
  private static final int LONGEST_WHOLE = 24;

  private static final String OPENING = "「『“《〈【";
  private static final String CLOSING = "」』”》〉】";

  private final Map<Span, Map<Span, Double>> strengths = new HashMap<>();
  private final double[] jaWeights;
  private final double[] zhWeights;

  ParallelPlaces(BeadText text) {
    this.jaWeights = text.ja().weights();
    this.zhWeights = text.zh().weights();
    addWhole(text);
    for (Mark.Kind kind : Mark.Kind.values()) {
      addEach(
          marked(text.ja(), text.bead().jaMarks(), kind),
          marked(text.zh(), text.bead().zhMarks(), kind),
          MARKED);
    }
    addEach(quoted(text.ja().folded()), quoted(text.zh().folded()), QUOTED);
    addBeforeBrackets(text);
  }

  /** How strongly their places speak for a pair, 0 to 1. */
  double strength(Candidate ja, Candidate zh) {
    if (strengths.isEmpty()) {
      return 0;
    }
    double strength =
        strengths
            .getOrDefault(new Span(ja.start(), ja.end()), Map.of())
            .getOrDefault(new Span(zh.start(), zh.end()), 0.0);
    return strength > 0 ? strength * evenness(ja, zh) : 0;
  }

  /** Of two stretches in the same place, one much longer than the other says something more. */
  private double evenness(Candidate ja, Candidate zh) {
    double jaWeight = sum(jaWeights, ja);
    double zhWeight = sum(zhWeights, zh);
    return Math.min(jaWeight, zhWeight) / Math.max(0.1, Math.max(jaWeight, zhWeight));
  }

  private static double sum(double[] weights, Candidate candidate) {
    double sum = 0;
    for (int i = candidate.start(); i < candidate.end(); i++) {
      sum += weights[i];
    }
    return sum;
  }

  private void addWhole(BeadText text) {
    Span ja = letters(text.ja().folded(), 0, text.ja().folded().length());
    Span zh = letters(text.zh().folded(), 0, text.zh().folded().length());
    if (ja.length() <= LONGEST_WHOLE && zh.length() <= LONGEST_WHOLE) {
      add(ja, zh, WHOLE);
    }
  }

  /** Pairs the stretches in order where both sides have as many. */
  private void addEach(List<Span> ja, List<Span> zh, double strength) {
    if (ja.size() == zh.size()) {
      for (int i = 0; i < ja.size(); i++) {
        add(ja.get(i), zh.get(i), strength);
      }
    }
  }

  private void add(Span ja, Span zh, double strength) {
    strengths.computeIfAbsent(ja, k -> new HashMap<>()).merge(zh, strength, Math::max);
  }

  /** What stands before brackets that hold the same: 基礎AI研究院（FAIR）. */
  private void addBeforeBrackets(BeadText text) {
    List<Bracket> zh = Bracket.in(text.zh().folded());
    for (Bracket left : zh.isEmpty() ? List.<Bracket>of() : Bracket.in(text.ja().folded())) {
      for (Bracket right : zh) {
        if (left.content().equals(right.content())) {
          for (Span ja : before(text.ja(), text.jaCandidates(), left.end())) {
            before(text.zh(), text.zhCandidates(), right.end())
                .forEach(span -> add(ja, span, BRACKETED));
          }
        }
      }
    }
  }

  /** The quoted stretch that ends at {@code end}, or the noun runs that do. */
  private static List<Span> before(SideText side, List<Candidate> candidates, int end) {
    int closing = CLOSING.indexOf(side.folded().charAt(end - 1));
    if (closing >= 0) {
      int open = side.folded().lastIndexOf(OPENING.charAt(closing), end - 1);
      return open >= 0 ? List.of(letters(side.folded(), open + 1, end - 1)) : List.of();
    }
    return candidates.stream()
        .filter(candidate -> candidate.end() == end && candidate.shape() == Candidate.Shape.RUN)
        .map(candidate -> new Span(candidate.start(), candidate.end()))
        .toList();
  }

  private static List<Span> marked(SideText side, List<Mark> marks, Mark.Kind kind) {
    List<Span> spans = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.kind() == kind) {
        Span folded = side.text().toFolded(mark.span());
        spans.add(letters(side.folded(), folded.start(), folded.end()));
      }
    }
    return spans;
  }

  private static List<Span> quoted(String text) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open = i + 1;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && open >= 0) {
        spans.add(letters(text, open, i));
        open = -1;
      }
    }
    return spans;
  }

  /** The stretch without the marks and spaces at its ends. */
  private static Span letters(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
