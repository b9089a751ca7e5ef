package org.taiyaku.evaluation;

import static org.taiyaku.evaluation.PrecisionRecall.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taiyaku.evaluation.Calibration.Judged;
import org.taiyaku.exchange.AlignReader;
import org.taiyaku.exchange.IndexedBead;
import org.taiyaku.exchange.InputFailed;

/**
 * Scores alignments of pre-segmented documents against gold.
 *
 * <p>Strict: a bead counts if gold has just the same; lax: if one of its links is one of gold's.
 * Omissions are left out of both, as is usual for this measure, and have a figure of their own.
 */
public final class AlignmentScore {

  /** A bead without its confidence. */
  private record Link(List<Integer> ja, List<Integer> zh) {
    static Link of(IndexedBead bead) {
      return new Link(bead.ja(), bead.zh());
    }

    /** Whether one of its segment pairs is in {@code pairs}. */
    boolean touches(Set<Pair> pairs) {
      return ja.stream().anyMatch(i -> zh.stream().anyMatch(j -> pairs.contains(new Pair(i, j))));
    }
  }

  private record Pair(int ja, int zh) {}

  private int documents;
  private int missing;
  private int strictHits;
  private int answers;
  private int demanded;
  private int laxRight;
  private int laxFound;
  private int omissionHits;
  private int omissionAnswers;
  private int omissionsDemanded;
  private final Map<String, Integer> demandedByType = new TreeMap<>();
  private final Map<String, Integer> foundByType = new TreeMap<>();
  private final List<Judged> judged = new ArrayList<>();

  private AlignmentScore() {}

  /**
   * Scores {@code <id>.align} in {@code answers} for each {@code <id>.gold} in {@code gold}.
   *
   * @throws InputFailed if there is no gold, a file cannot be read, or an answer drops or invents a
   *     segment
   */
  public static AlignmentScore of(Path gold, Path answers) {
    AlignmentScore score = new AlignmentScore();
    for (Path file : GoldFolder.files(gold)) {
      score.document(AlignReader.read(file), GoldFolder.beside(file, answers, ".align"));
    }
    return score;
  }

  private void document(List<IndexedBead> gold, Path answerFile) {
    documents++;
    List<IndexedBead> answer = List.of();
    if (Files.exists(answerFile)) {
      answer = AlignReader.read(answerFile);
      SegmentCoverage.require(answerFile, answer, gold);
    } else {
      missing++;
    }
    Set<Link> goldLinks = twoSided(gold);
    Set<Link> answerLinks = twoSided(answer);
    countStrict(goldLinks, answerLinks);
    countLax(goldLinks, answerLinks);
    countOmissions(omitted(gold), omitted(answer));
    for (IndexedBead bead : answer) {
      if (!bead.isOmission() && bead.confidence().isPresent()) {
        boolean right = goldLinks.contains(Link.of(bead));
        judged.add(new Judged(bead.confidence().getAsDouble(), right));
      }
    }
  }

  private static Set<Link> twoSided(List<IndexedBead> beads) {
    Set<Link> links = new LinkedHashSet<>();
    beads.stream().filter(bead -> !bead.isOmission()).map(Link::of).forEach(links::add);
    return links;
  }

  private void countStrict(Set<Link> gold, Set<Link> answer) {
    answers += answer.size();
    demanded += gold.size();
    for (Link link : gold) {
      String type = link.ja().size() + "-" + link.zh().size();
      int hit = answer.contains(link) ? 1 : 0;
      strictHits += hit;
      demandedByType.merge(type, 1, Integer::sum);
      foundByType.merge(type, hit, Integer::sum);
    }
  }

  private void countLax(Set<Link> gold, Set<Link> answer) {
    Set<Pair> goldPairs = pairs(gold);
    Set<Pair> answerPairs = pairs(answer);
    laxRight += (int) answer.stream().filter(link -> link.touches(goldPairs)).count();
    laxFound += (int) gold.stream().filter(link -> link.touches(answerPairs)).count();
  }

  private static Set<Pair> pairs(Set<Link> links) {
    Set<Pair> pairs = new HashSet<>();
    for (Link link : links) {
      link.ja().forEach(i -> link.zh().forEach(j -> pairs.add(new Pair(i, j))));
    }
    return pairs;
  }

  private void countOmissions(Set<String> gold, Set<String> answer) {
    omissionsDemanded += gold.size();
    omissionAnswers += answer.size();
    omissionHits += (int) gold.stream().filter(answer::contains).count();
  }

  /** Omissions are compared segment by segment: how they are grouped says nothing. */
  private static Set<String> omitted(List<IndexedBead> beads) {
    Set<String> segments = new HashSet<>();
    for (IndexedBead bead : beads) {
      if (bead.isOmission()) {
        bead.ja().forEach(i -> segments.add("ja " + i));
        bead.zh().forEach(j -> segments.add("zh " + j));
      }
    }
    return segments;
  }

  /** The figures, a line each. */
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add("documents " + documents + " (no output for " + missing + ")");
    lines.add(line("strict", new PrecisionRecall(strictHits, answers, strictHits, demanded)));
    lines.add(line("lax   ", new PrecisionRecall(laxRight, answers, laxFound, demanded)));
    lines.add(
        line(
            "null  ",
            new PrecisionRecall(omissionHits, omissionAnswers, omissionHits, omissionsDemanded)));
    demandedByType.forEach(
        (type, count) -> {
          String recall = figure(PrecisionRecall.share(foundByType.get(type), count));
          lines.add("recall " + type + " " + recall + " of " + count);
        });
    if (!judged.isEmpty()) {
      Calibration calibration = new Calibration(judged);
      lines.add(
          "precision of the most confident 80 %: "
              + figure(calibration.precisionOfTheMostConfident()));
      lines.add("expected calibration error " + figure(calibration.expectedError()));
    }
    return lines;
  }

  private static String line(String label, PrecisionRecall figures) {
    return "%s P %s R %s F1 %s"
        .formatted(
            label, figure(figures.precision()), figure(figures.recall()), figure(figures.f1()));
  }
}
