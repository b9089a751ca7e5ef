package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.TermChange;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.PairsRow;

/**
 * What a review does with the articles and outputs of a batch, an article at a time: shows them,
 * aligns them again around what a person decided, writes them again.
 *
 * <p>It keeps no decisions itself; those stand in the journal ({@link
 * org.taiyaku.decision.ReviewJournal}). Nothing is read or loaded before it is asked for. Several
 * threads may read; one at a time does the rest.
 */
public final class ReviewWork {

  private final ReviewInputs inputs;
  private final ReviewModels models;
  private volatile ReviewArticles articles;

  private ReviewWork(ReviewInputs inputs) {
    this.inputs = Objects.requireNonNull(inputs, "inputs");
    this.models = new ReviewModels(inputs.options());
    this.articles = ReviewArticles.read(inputs.options());
  }

  /**
   * Opens the outputs of a run.
   *
   * @param inputs what {@link ReviewInputs#read} gives, or the same with other folders
   * @throws org.taiyaku.exchange.InputFailed if its {@code pairs.csv} cannot be read
   * @throws WrongInput if the articles are not there any more
   */
  public static ReviewWork open(ReviewInputs inputs) {
    return new ReviewWork(inputs);
  }

  /** Reads again which articles there are, after a run. */
  public void reload() {
    articles = ReviewArticles.read(options());
  }

  /** What the outputs depend on. */
  public BatchOptions options() {
    return inputs.options();
  }

  /** Whether the last run wrote a report, which a run from here should write again. */
  public boolean hasReport() {
    return inputs.report();
  }

  /** The folder of the journal. */
  public Path folder() {
    return options().output().resolve(OutputLayout.REVIEW);
  }

  /** The folder of the glossary and of {@code decisions.csv}. */
  public Path glossaryFolder() {
    return options().output().resolve(OutputLayout.GLOSSARY);
  }

  /** The rows of {@code pairs.csv}: every file of the last run once. */
  public List<PairsRow> rows() {
    return articles.rows();
  }

  /** The articles that the last run aligned and whose files are still there, sorted. */
  public List<FilePair> articles() {
    return articles.files();
  }

  /** The bead list that the last run wrote of an article; need not be there. */
  public Path beadList(FilePair files) {
    return articles.beadList(files);
  }

  /**
   * Reads an article, with the beads that the last run wrote; if the texts have changed since, it
   * is aligned anew, which takes longer. Several threads may read at once.
   *
   * @throws WrongInput if it is no pair of the last run or cannot be read
   */
  public ReviewedText article(FilePair files) {
    return articles.article(files, models);
  }

  /**
   * Aligns an article again around what is decided, as the next run will.
   *
   * @param rows the rows of the page, every segment in just one
   * @return the rows with the decided ones as they are, in order; a flag or a comment stays on a
   *     row that is still the same bead, and else is lost
   * @throws WrongInput if the article cannot be read, or is not the one that the rows hold
   */
  public List<ReviewedBead> alignAgain(FilePair files, List<ReviewedBead> rows) {
    List<Bead> fixed = rows.stream().filter(ReviewedBead::decided).map(PairReview::bead).toList();
    Sides sides = articles.sides(files, models);
    requireSame(files, rows, sides);
    List<ReviewedBead> again = new ArrayList<>();
    ReviewedPlaces before = new ReviewedPlaces(rows);
    Alignment alignment = models.aligner().align(sides, fixed);
    for (ReviewedBead bead : ReviewArticles.beads(alignment, sides)) {
      again.add(before.same(bead).map(row -> carriedOver(row, bead)).orElse(bead));
    }
    return List.copyOf(again);
  }

  /** What was said of a row stays; what the aligner says of it is new. */
  private static ReviewedBead carriedOver(ReviewedBead row, ReviewedBead bead) {
    return row.decided() ? row : bead.remarked(row.flagged(), row.comment());
  }

  private static void requireSame(FilePair files, List<ReviewedBead> rows, Sides sides) {
    List<String> ja = sides.ja().texts();
    List<String> zh = sides.zh().texts();
    for (ReviewedBead row : rows) {
      boolean same =
          row.jaEnd() <= ja.size()
              && row.zhEnd() <= zh.size()
              && ja.subList(row.jaStart(), row.jaEnd()).equals(row.ja())
              && zh.subList(row.zhStart(), row.zhEnd()).equals(row.zh());
      if (!same) {
        throw new WrongInput(files + ": its text has changed; open the article again");
      }
    }
  }

  /**
   * Writes the outputs of one article again as its rows say; the glossary is left to {@link
   * #writeAll}, since it speaks of all articles.
   *
   * @param rows every segment of the article in just one
   * @throws WrongInput if the article cannot be read, or is not the one that the rows hold
   * @throws org.taiyaku.exchange.OutputFailed if an output cannot be written, or another run is at
   *     it
   */
  public void write(FilePair files, List<ReviewedBead> rows) {
    Sides sides = articles.sides(files, models);
    requireSame(files, rows, sides);
    List<Bead> beads = rows.stream().map(PairReview::bead).toList();
    Alignment alignment =
        new Alignment(sides.ja().segments().size(), sides.zh().segments().size(), beads);
    List<ReviewedBead> marked = rows.stream().filter(ReviewedBead::isMarked).toList();
    PairReview review = new PairReview(files, marked, List.of());
    List<PlannedPair> all = articles.planned();
    try (Outputs outputs = new Outputs(options(), all, Optional.empty())) {
      outputs.keepEarlier();
      AlignedPair pair =
          new AlignedPair(articles.name(files), sides.ja(), sides.zh(), alignment, review);
      new UnitWork(options().units()).write(pair, outputs);
      writeMerged(all, outputs);
      outputs.finish();
    }
  }

  private void writeMerged(List<PlannedPair> all, Outputs outputs) {
    if (options().units().merged().isPresent()) {
      try (Workers workers = new Workers(options().threads(), Progress.NONE)) {
        List<String> names = all.stream().map(outputs::name).filter(outputs::hasUnits).toList();
        MergedUnits.write(names, options().units().merged().get(), outputs, workers);
      }
    }
  }

  /**
   * Runs the batch again: everything is written as the journal and {@code decisions.csv} have it.
   *
   * @param reviewedOnly whether units that nobody reviewed are left out
   * @param view what else is to be written
   * @throws WrongInput as {@link Batch#run} does
   */
  public Summary writeAll(boolean reviewedOnly, Progress progress, Optional<BatchView> view) {
    BatchOptions wanted = options().with(options().units().reviewedOnly(reviewedOnly));
    Summary summary = new Batch(wanted, progress, view).run();
    reload();
    return summary;
  }

  /**
   * Brings what was decided on a pair of terms into {@code decisions.csv}; doing it twice changes
   * nothing.
   *
   * @throws org.taiyaku.exchange.InputFailed if that file cannot be read
   * @throws org.taiyaku.exchange.OutputFailed if it cannot be written
   */
  public void decide(TermChange change) {
    DecisionFile.decide(glossaryFolder(), options().direction().zh(), change);
  }
}
