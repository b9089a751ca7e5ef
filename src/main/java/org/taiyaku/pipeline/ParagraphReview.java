package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.exchange.UnitReview;

/**
 * Tells of paragraph units what people said of the beads in them.
 *
 * <p>A paragraph is reviewed if every bead is that has a segment in it, omissions too.
 */
final class ParagraphReview {

  private final AlignedPair pair;
  private final PairReview.Lookup said;
  private final Bead[] jaBeads;
  private final Bead[] zhBeads;

  ParagraphReview(AlignedPair pair) {
    this.pair = pair;
    this.said = pair.review().lookup();
    this.jaBeads = new Bead[pair.alignment().jaSegments()];
    this.zhBeads = new Bead[pair.alignment().zhSegments()];
    for (Bead bead : pair.alignment().beads()) {
      for (int i = bead.jaStart(); i < bead.jaEnd(); i++) {
        jaBeads[i] = bead;
      }
      for (int j = bead.zhStart(); j < bead.zhEnd(); j++) {
        zhBeads[j] = bead;
      }
    }
  }

  /**
   * A unit with what people said of it.
   *
   * @param jaBlocks the Japanese blocks it was made of, which follow each other
   * @param zhBlocks the Chinese ones
   */
  TranslationUnit reviewed(
      TranslationUnit unit, SortedSet<Integer> jaBlocks, SortedSet<Integer> zhBlocks) {
    if (said.isEmpty()) {
      return unit;
    }
    Set<Bead> beads = new LinkedHashSet<>();
    List<Integer> ja = segments(pair.ja().segments(), jaBlocks);
    List<Integer> zh = segments(pair.zh().segments(), zhBlocks);
    ja.forEach(i -> beads.add(jaBeads[i]));
    zh.forEach(j -> beads.add(zhBeads[j]));
    List<ReviewedBead> marks = beads.stream().map(said::of).flatMap(Optional::stream).toList();
    if (marks.isEmpty()) {
      return unit;
    }
    String jaText = edited(unit.ja(), pair.ja(), ja, jaBeads, ReviewedBead::jaEdit);
    String zhText = edited(unit.zh(), pair.zh(), zh, zhBeads, ReviewedBead::zhEdit);
    return unit.reviewed(
        jaText,
        zhText,
        new UnitReview(
            marks.size() == beads.size() && marks.stream().allMatch(ReviewedBead::decided),
            original(unit.ja(), jaText),
            original(unit.zh(), zhText),
            marks.stream().anyMatch(ReviewedBead::flagged),
            marks.stream()
                .map(ReviewedBead::comment)
                .filter(comment -> !comment.isEmpty())
                .collect(Collectors.joining("\n"))));
  }

  private static Optional<String> original(String before, String after) {
    return before.equals(after) ? Optional.empty() : Optional.of(before);
  }

  /** Indices of the segments of some blocks, in order. */
  private static List<Integer> segments(List<Segment> segments, SortedSet<Integer> blocks) {
    List<Integer> indices = new ArrayList<>();
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).block() < blocks.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < segments.size() && segments.get(i).block() <= blocks.last(); i++) {
      indices.add(i);
    }
    return indices;
  }

  /** The joined text of some segments with edits in the place of what was edited. */
  private String edited(
      String text,
      Side side,
      List<Integer> segments,
      Bead[] beads,
      Function<ReviewedBead, Optional<String>> edit) {
    StringBuilder edited = new StringBuilder();
    int done = 0;
    int at = 0;
    Bead written = null;
    for (int segment : segments) {
      String original = side.segments().get(segment).text();
      int start = text.indexOf(original, at);
      if (start < 0) {
        return text;
      }
      at = start + original.length();
      Bead bead = beads[segment];
      Optional<String> instead = said.of(bead).flatMap(edit);
      if (instead.isPresent()) {
        if (!Objects.equals(bead, written)) {
          List<String> units = List.of(instead.get().split("\n", -1));
          edited.append(text, done, start).append(SentenceJoiner.join(units));
          written = bead;
        }
        done = at;
      }
    }
    return edited.append(text, done, text.length()).toString();
  }
}
