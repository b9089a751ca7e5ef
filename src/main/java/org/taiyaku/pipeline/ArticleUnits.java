package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.decision.Review;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.exchange.BilingualUnit;
import org.taiyaku.exchange.SegmentPlaces;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.terminology.Decisions;

/**
 * The two versions of an article as aligned units, in memory alone.
 *
 * @param ja the Japanese file
 * @param units the beads that have both sides, each named by its place in the Japanese text
 * @param warnings lines for the user: that they hardly look like translations, or the like
 */
public record ArticleUnits(Path ja, List<BilingualUnit> units, List<String> warnings) {

  public ArticleUnits {
    Objects.requireNonNull(ja, "ja");
    units = List.copyOf(units);
    warnings = List.copyOf(warnings);
  }

  /**
   * Aligns two files that belong together, in either order.
   *
   * @throws WrongInput if one of them cannot be read, or they are not Japanese and Traditional
   *     Chinese
   */
  public static ArticleUnits of(Path first, Path second) {
    Articles articles = Articles.at(new DocumentReader());
    try (Workers workers = new Workers(2, Progress.NONE)) {
      Models models = new Models(workers, Decisions.NONE);
      Plan plan =
          new Planner(articles, models.signatures(), workers, new Review())
              .named(List.of(List.of(named(first), named(second))));
      if (plan.pairs().isEmpty()) {
        throw new WrongInput(String.join("\n", plan.problems()));
      }
      PlannedPair pair = plan.pairs().get(0);
      return new ArticleUnits(pair.ja().path(), units(pair, articles, models), plan.problems());
    } catch (UnreadableAgain e) {
      throw new WrongInput(e.getMessage());
    }
  }

  private static InputFile named(Path path) {
    return InputFile.named(path, path.toString());
  }

  private static List<BilingualUnit> units(PlannedPair pair, Articles articles, Models models)
      throws UnreadableAgain {
    Sides sides = Sides.read(pair, false, articles, models.segmenter());
    Side ja = sides.ja();
    Side zh = sides.zh();
    Alignment alignment = models.sideAligner(TrainedLexicon.EMPTY).align(sides, List.of());
    SegmentPlaces places = new SegmentPlaces(ja.segments());
    return alignment.beads().stream()
        .filter(bead -> !bead.isOmission())
        .map(bead -> unit(bead, ja.texts(), zh.texts(), places))
        .toList();
  }

  private static BilingualUnit unit(
      Bead bead, List<String> ja, List<String> zh, SegmentPlaces places) {
    return new BilingualUnit(
        places.range(bead.jaStart(), bead.jaEnd()),
        List.of(SentenceJoiner.join(ja.subList(bead.jaStart(), bead.jaEnd()))),
        List.of(SentenceJoiner.join(zh.subList(bead.zhStart(), bead.zhEnd()))),
        List.of());
  }
}
