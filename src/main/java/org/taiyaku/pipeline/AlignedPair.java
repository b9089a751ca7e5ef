package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;
import org.taiyaku.decision.FilePair;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Mark;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.AlignedBead;
import org.taiyaku.text.Span;

/**
 * An article in both languages with its alignment.
 *
 * @param name what its outputs are called
 * @param review what people said of its beads
 */
public record AlignedPair(String name, Side ja, Side zh, Alignment alignment, PairReview review) {

  public AlignedPair {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(review, "review");
  }

  /** A pair that nobody reviewed. */
  public AlignedPair(String name, Side ja, Side zh, Alignment alignment) {
    this(
        name,
        ja,
        zh,
        alignment,
        new PairReview(new FilePair(ja.path(), zh.path()), List.of(), List.of()));
  }

  /** The beads with both sides whose confidence is at least {@code least}, in order. */
  List<Bead> trusted(double least) {
    return alignment.beads().stream()
        .filter(bead -> !bead.isOmission() && bead.confidence() >= least)
        .toList();
  }

  /**
   * The translation units of the trusted beads; a unit's position is that of its bead. A bead of
   * which a side shows nothing, such as a lone control character, makes none; one that a person
   * parted makes several.
   */
  List<TranslationUnit> sentenceUnits(double least) {
    List<String> jaTexts = ja.texts();
    List<String> zhTexts = zh.texts();
    PairReview.Lookup said = review.lookup();
    List<TranslationUnit> units = new ArrayList<>();
    for (int b = 0; b < alignment.beads().size(); b++) {
      Bead bead = alignment.beads().get(b);
      if (!bead.isOmission() && bead.confidence() >= least && isSeen(bead, jaTexts, zhTexts)) {
        TranslationUnit unit = TranslationUnit.of(bead, jaTexts, zhTexts, name, b + 1);
        units.addAll(said.of(bead).map(mark -> PairReview.units(unit, mark)).orElse(List.of(unit)));
      }
    }
    return units;
  }

  /** How many trusted beads make no unit, as a side of them shows nothing. */
  int unseen(double least) {
    List<String> jaTexts = ja.texts();
    List<String> zhTexts = zh.texts();
    return (int) trusted(least).stream().filter(bead -> !isSeen(bead, jaTexts, zhTexts)).count();
  }

  private static boolean isSeen(Bead bead, List<String> ja, List<String> zh) {
    return ja.subList(bead.jaStart(), bead.jaEnd()).stream().anyMatch(TranslationUnit::isText)
        && zh.subList(bead.zhStart(), bead.zhEnd()).stream().anyMatch(TranslationUnit::isText);
  }

  /** The trusted beads as the terminology reads them. */
  AlignedArticle article(double least) {
    List<AlignedBead> beads = new ArrayList<>();
    for (int b = 0; b < alignment.beads().size(); b++) {
      Bead bead = alignment.beads().get(b);
      if (!bead.isOmission() && bead.confidence() >= least) {
        Stretch left = Stretch.of(ja, bead.jaStart(), bead.jaEnd());
        Stretch right = Stretch.of(zh, bead.zhStart(), bead.zhEnd());
        BlockKind kind = ja.segments().get(bead.jaStart()).kind();
        beads.add(
            new AlignedBead(
                left.text(),
                right.text(),
                bead.confidence(),
                kind,
                b,
                left.marks(),
                right.marks()));
      }
    }
    return new AlignedArticle(name, beads);
  }

  /** Segments of one side joined, with their marks where they now stand. */
  private record Stretch(String text, List<Mark> marks) {

    static Stretch of(Side side, int start, int end) {
      // Not all texts of the side, of which a book has tens of thousands for each bead.
      List<String> texts = side.segments().subList(start, end).stream().map(Segment::text).toList();
      String text = SentenceJoiner.join(texts);
      List<Mark> marks = new ArrayList<>();
      int from = 0;
      for (int s = start; s < end; s++) {
        from = text.indexOf(side.segments().get(s).text(), from);
        for (Mark mark : side.marks().get(s)) {
          int at = from + mark.span().start();
          marks.add(new Mark(mark.kind(), new Span(at, at + mark.span().length()), mark.target()));
        }
        from += side.segments().get(s).text().length();
      }
      return new Stretch(text, marks);
    }
  }
}
