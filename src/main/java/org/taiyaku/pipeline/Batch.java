package org.taiyaku.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.decision.DecisionFile;
import org.taiyaku.decision.GlossaryFile;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.FileBytes;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.glossary.Losses;
import org.taiyaku.terminology.ApprovedSighting;
import org.taiyaku.terminology.DecidedRows;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decisions;
import org.taiyaku.terminology.Glossary;
import org.taiyaku.terminology.Rejection;
import org.taiyaku.terminology.TermPair;

/**
 * The main job: from files to translation units and a glossary.
 *
 * <p>Work on one pair is a function of its two documents and of read-only models; what the pairs
 * give is merged in their order. So the outputs are the same at any number of threads.
 */
public final class Batch {

  private final BatchOptions options;
  private final Progress progress;
  private final DocumentReader reader;

  /** A batch that tells {@code progress} how it goes on. */
  public Batch(BatchOptions options, Progress progress) {
    this(options, progress, new DocumentReader());
  }

  /** A batch that reads the bytes of articles from elsewhere than the file system. */
  Batch(BatchOptions options, Progress progress, FileBytes bytes) {
    this(options, progress, new DocumentReader(bytes));
  }

  private Batch(BatchOptions options, Progress progress, DocumentReader reader) {
    this.options = Objects.requireNonNull(options, "options");
    this.progress = Objects.requireNonNull(progress, "progress");
    this.reader = reader;
  }

  /**
   * Reads, pairs, aligns, extracts and writes.
   *
   * @throws WrongInput if there is nothing to read
   * @throws org.taiyaku.exchange.OutputFailed if an output cannot be written
   * @throws org.taiyaku.exchange.InputFailed if a list of pairs or of decisions cannot be read
   */
  public Summary run() {
    Outputs.folders(options.output()).forEach(AtomicFile::requireWritable);
    List<String> remarks = new ArrayList<>();
    Decisions decisions = decisions(remarks);
    try (Workers workers = new Workers(options.threads(), progress)) {
      Models models = new Models(workers, decisions);
      Plan plan = plan(models, workers);
      Outputs outputs = new Outputs(options, plan.pairs());
      PairWork work = new PairWork(options, reader, models, outputs);
      List<PairResult> results = workers.map("aligning", plan.pairs(), work::on);
      Glossary glossary = glossary(results, decisions);
      List<GlossaryRow> rows = rows(glossary, results, decisions);
      int guarded = outputs.writeGlossary(rows);
      remarks.addAll(new GlossaryOutputs(options).write(rows));
      writeRejected(glossary, outputs);
      outputs.writePairs(plan.rows(results));
      Optional<MergedUnits> merged = merged(plan, results, outputs, workers);
      List<String> removed = outputs.finish();
      return new Tally(plan, results, remarks).summary(merged, rows.size(), guarded, removed);
    }
  }

  /** Makes one or a few files of the units of all articles, if that is asked for. */
  private Optional<MergedUnits> merged(
      Plan plan, List<PairResult> results, Outputs outputs, Workers workers) {
    List<String> aligned = plan.aligned(results).stream().map(outputs::name).toList();
    return options
        .units()
        .merged()
        .map(shards -> MergedUnits.write(aligned, shards, outputs, workers));
  }

  /** Finds the files, and out which of them belong together. */
  private Plan plan(Models models, Workers workers) {
    Planner planner = new Planner(reader, models.signatures(), workers);
    if (options.pairs().isPresent()) {
      return planner.named(PairList.read(options.pairs().get(), options.inputs()));
    }
    List<InputFile> files = InputFiles.find(options.inputs(), Outputs.folders(options.output()));
    if (options.presegmented()) {
      return Presegmented.plan(files);
    }
    return options.isNamedPair() ? planner.named(List.of(files)) : planner.discover(files);
  }

  /** What people decided; their decisions on this output win over a glossary brought along. */
  private Decisions decisions(List<String> remarks) {
    List<Decision> all = new ArrayList<>();
    if (options.termbase().isPresent()) {
      Path termbase = options.termbase().get();
      Losses losses = new Losses();
      all.addAll(GlossaryFile.read(termbase, options.direction(), losses));
      losses.lines().forEach(line -> remarks.add(termbase + ": " + line));
    }
    Path own = options.output().resolve(Outputs.GLOSSARY).resolve(DecisionFile.NAME);
    if (Files.exists(own)) {
      all.addAll(DecisionFile.read(own));
    }
    return Decisions.of(all);
  }

  private static Glossary glossary(List<PairResult> results, Decisions decisions) {
    Glossary glossary = Glossary.merge(results.stream().flatMap(r -> r.terms().stream()).toList());
    glossary.drop(decisions);
    return glossary;
  }

  private List<GlossaryRow> rows(Glossary glossary, List<PairResult> results, Decisions decisions) {
    List<ApprovedSighting> approved =
        results.stream().flatMap(result -> result.approved().stream()).toList();
    List<TermPair> found = glossary.rows(options.glossary().strictness());
    return GlossaryRows.of(DecidedRows.of(found, approved, decisions));
  }

  private void writeRejected(Glossary glossary, Outputs outputs) {
    GlossaryOptions wanted = options.glossary();
    if (wanted.rejected().isPresent()) {
      List<Rejection> rejections =
          glossary.rejections(wanted.strictness(), GlossaryOptions.MOST_REJECTED);
      outputs.writeRejected(
          wanted.rejected().get(), rejections.stream().map(GlossaryRows::row).toList());
    }
  }
}
