package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.exchange.PairsReader;
import org.taiyaku.exchange.PairsRow;

/**
 * The articles that the last run aligned, found again by its {@code pairs.csv}; it never changes,
 * and threads may share it.
 */
final class ReviewArticles {

  private final BatchOptions options;
  private final List<PairsRow> rows;
  private final Map<FilePair, PlannedPair> pairs;
  private final Articles articles = Articles.at(new DocumentReader());

  private ReviewArticles(
      BatchOptions options, List<PairsRow> rows, Map<FilePair, PlannedPair> pairs) {
    this.options = Objects.requireNonNull(options, "options");
    this.rows = List.copyOf(rows);
    this.pairs = pairs;
  }

  /**
   * Finds out which articles there are.
   *
   * @throws org.taiyaku.exchange.InputFailed if {@code pairs.csv} cannot be read
   * @throws WrongInput if the articles are not there any more
   */
  static ReviewArticles read(BatchOptions options) {
    Path list = options.output().resolve(OutputLayout.ALIGNED).resolve(OutputLayout.PAIRS);
    List<PairsRow> rows = PairsReader.read(list);
    Map<String, InputFile> byName = files(options);
    Map<FilePair, PlannedPair> pairs = new TreeMap<>();
    for (PairsRow row : rows) {
      InputFile ja = byName.get(row.ja());
      InputFile zh = byName.get(row.zh());
      if (ja != null && zh != null) {
        OptionalDouble score = row.score();
        PlannedPair pair = new PlannedPair(ja, zh, score, row.evidence());
        pairs.put(new FilePair(row.ja(), row.zh()), pair);
      }
    }
    return new ReviewArticles(options, rows, pairs);
  }

  private static Map<String, InputFile> files(BatchOptions options) {
    BatchInputs given = options.inputs();
    List<InputFile> files =
        given.pairs().isPresent()
            ? PairList.read(given.pairs().get(), given.paths()).stream()
                .flatMap(List::stream)
                .toList()
            : InputFiles.find(given.paths(), OutputLayout.notRead(options.output()));
    return files.stream()
        .collect(Collectors.toMap(InputFile::name, Function.identity(), (a, b) -> a));
  }

  /** The rows of {@code pairs.csv}: every file of the last run once. */
  List<PairsRow> rows() {
    return rows;
  }

  /** The articles whose files are still there, sorted. */
  List<FilePair> files() {
    return List.copyOf(pairs.keySet());
  }

  /** The same as a run plans them. */
  List<PlannedPair> planned() {
    return List.copyOf(pairs.values());
  }

  /** What the outputs of an article are called. */
  String name(FilePair files) {
    return OutputLayout.names(planned()).get(pair(files).ja().name());
  }

  /** The bead list of an article; need not be there. */
  Path beadList(FilePair files) {
    return OutputLayout.beadList(options.output(), name(files));
  }

  private PlannedPair pair(FilePair files) {
    PlannedPair pair = pairs.get(files);
    if (pair == null) {
      throw new WrongInput(files + ": no pair of the last run, or its files are gone");
    }
    return pair;
  }

  /**
   * Reads both sides of an article.
   *
   * @throws WrongInput if it is no pair of the last run or cannot be read
   */
  Sides sides(FilePair files, ReviewModels models) {
    try {
      return Sides.read(pair(files), options.inputs().presegmented(), articles, models.segmenter());
    } catch (UnreadableAgain e) {
      throw new WrongInput(e.getMessage());
    }
  }

  /** Reads an article with the beads that the last run wrote, or aligns it if it has changed. */
  ReviewedText article(FilePair files, ReviewModels models) {
    Sides sides = sides(files, models);
    Alignment alignment =
        WrittenBeads.read(beadList(files), sides.ja().segments(), sides.zh().segments())
            .orElseGet(() -> models.aligner().align(sides, List.of()));
    List<ReviewedBead> base = beads(alignment, sides);
    return new ReviewedText(files, name(files), sides.ja().segments(), sides.zh().segments(), base);
  }

  /** The beads of an alignment with the texts of their segments, in the order of the article. */
  static List<ReviewedBead> beads(Alignment alignment, Sides sides) {
    List<String> ja = sides.ja().texts();
    List<String> zh = sides.zh().texts();
    return alignment.beads().stream()
        .map(
            bead ->
                ReviewedBead.found(
                    bead.jaStart(),
                    ja.subList(bead.jaStart(), bead.jaEnd()),
                    bead.zhStart(),
                    zh.subList(bead.zhStart(), bead.zhEnd()),
                    bead.confidence(),
                    bead.moved()))
        .sorted(ReviewedBead.ORDER)
        .toList();
  }
}
