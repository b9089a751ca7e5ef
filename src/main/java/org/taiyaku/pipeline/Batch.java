package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.decision.Review;
import org.taiyaku.document.FileBytes;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.LexiconFile;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.scratch.Scratch;

/**
 * The main job: from files to translation units and a glossary.
 *
 * <p>Work on one pair is a function of its two documents and of read-only models; what the pairs
 * give is merged in their order. So the outputs are the same at any number of threads.
 */
public final class Batch {

  private final BatchOptions options;
  private final Progress progress;
  private final Optional<BatchView> view;
  private final FileBytes bytes;

  /** A batch that tells {@code progress} how it goes on. */
  public Batch(BatchOptions options, Progress progress) {
    this(options, progress, Optional.empty());
  }

  /** A batch that also writes a view of all that it gives. */
  public Batch(BatchOptions options, Progress progress, Optional<BatchView> view) {
    this(options, progress, view, Files::readAllBytes);
  }

  /** A batch that reads the bytes of articles from elsewhere than the file system. */
  Batch(BatchOptions options, Progress progress, FileBytes bytes) {
    this(options, progress, Optional.empty(), bytes);
  }

  private Batch(
      BatchOptions options, Progress progress, Optional<BatchView> view, FileBytes bytes) {
    this.options = Objects.requireNonNull(options, "options");
    this.progress = Objects.requireNonNull(progress, "progress");
    this.view = Objects.requireNonNull(view, "view");
    this.bytes = Objects.requireNonNull(bytes, "bytes");
  }

  /**
   * Reads, pairs, aligns, extracts and writes.
   *
   * <p>A run that aligns no pair leaves the glossary of an earlier one as it is, and one that could
   * not read every file removes nothing: both may be a mishap.
   *
   * @throws WrongInput if there is nothing to read, or edits of the glossary would be lost
   * @throws org.taiyaku.exchange.OutputFailed if an output cannot be written
   * @throws org.taiyaku.scratch.ScratchFailed if there is no room for temporary files
   * @throws org.taiyaku.exchange.InputFailed if a list of pairs or of decisions cannot be read
   */
  public Summary run() {
    requireOutputs();
    Given given = Given.read(options);
    TermWork terms = new TermWork(options, given.decisions());
    terms.requireNoEdits();
    try (BatchCache cache = BatchCache.open(options.cache());
        Workers workers = new Workers(options.threads(), progress);
        Scratch scratch = new Scratch(options.output())) {
      Models models = new Models(workers, given.decisions(), cache.results());
      Articles articles = new KeptArticles(bytes, cache.results());
      Plan plan = plan(articles, models, given.review(), workers, scratch);
      PairAligner first = aligner(articles, models, given.lexicon(), given.review());
      Learned learned = learned(plan.pairs(), first, given.lexicon(), models, workers);
      PairAligner second = aligner(articles, models, learned.lexicon(), given.review());
      Tally tally = Tally.begin(plan, learned, StaleReview.of(options, given, plan));
      try (Outputs outputs = new Outputs(options, plan.pairs(), view)) {
        BatchTerms found = new BatchTerms(scratch);
        work(second, models, workers, outputs, tally, found);
        WrittenTerms written = workers.once("glossary", () -> terms.write(found, tally, outputs));
        return finish(given, tally, written, outputs, workers);
      }
    }
  }

  /** Stops before any work where it would be in vain. */
  private void requireOutputs() {
    Outputs.requireUsable(options.output());
    options.learning().save().map(Batch::folder).ifPresent(AtomicFile::requireWritable);
  }

  /** Aligns all pairs, writes what belongs to each, and adds up what they give. */
  private void work(
      PairAligner aligner,
      Models models,
      Workers workers,
      Outputs outputs,
      Tally tally,
      BatchTerms found) {
    PairWork work = new PairWork(options.units(), models, tally.learned().lexicon());
    workers.forEach(
        "aligning",
        tally.plan().pairs(),
        pair -> work.on(pair, outputs.name(pair), aligner, outputs),
        done -> {
          tally.add(done.result());
          found.add(done);
        });
    if (tally.pairs() == 0 || tally.failed()) {
      outputs.keepEarlier();
    }
  }

  /** Writes what tells of the batch as a whole, and puts the outputs in their places. */
  private Summary finish(
      Given given, Tally tally, WrittenTerms written, Outputs outputs, Workers workers) {
    outputs.writePairs(tally.plan().rows(tally.results()));
    outputs.writeView(tally, written);
    outputs.writeReview(tally, view.isPresent());
    Optional<MergedUnits> merged = merged(tally, outputs, workers);
    return tally.summary(given.remarks(), written, merged, outputs.finish());
  }

  /** Makes one or a few files of the units of all articles, if that is asked for. */
  private Optional<MergedUnits> merged(Tally tally, Outputs outputs, Workers workers) {
    List<String> aligned = tally.aligned().stream().map(outputs::name).toList();
    return options
        .units()
        .merged()
        .map(shards -> MergedUnits.write(aligned, shards, outputs, workers));
  }

  /** Finds the files, and out which of them belong together. */
  private Plan plan(
      Articles articles, Models models, Review review, Workers workers, Scratch scratch) {
    Planner planner = new Planner(articles, models.signatures(), workers, review);
    BatchInputs inputs = options.inputs();
    if (inputs.pairs().isPresent()) {
      return planner.named(PairList.read(inputs.pairs().get(), inputs.paths()));
    }
    List<InputFile> files = InputFiles.find(inputs.paths(), OutputLayout.notRead(options.output()));
    if (inputs.presegmented()) {
      return Presegmented.plan(files, review);
    }
    return inputs.isNamedPair() ? planner.named(List.of(files)) : planner.discover(files, scratch);
  }

  /** Passes over the pairs to learn words from them, if that is wanted and they are enough. */
  private Learned learned(
      List<PlannedPair> pairs,
      PairAligner aligner,
      TrainedLexicon before,
      Models models,
      Workers workers) {
    LearningOptions wanted = options.learning();
    Learned learned =
        wanted.learns() && Learning.isWorthIt(pairs)
            ? models.learning(workers, before).from(pairs, aligner, before)
            : Learned.nothingBeyond(before);
    wanted.save().ifPresent(path -> LexiconFile.write(path, learned.lexicon()));
    return learned;
  }

  private PairAligner aligner(
      Articles articles, Models models, TrainedLexicon learned, Review review) {
    return new PairAligner(
        options.inputs().presegmented(),
        articles,
        models.segmenter(),
        models.sideAligner(learned),
        review);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
