package org.taiyaku.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.taiyaku.exchange.LexiconFile;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.pipeline.BatchInputs;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.BatchTerms;
import org.taiyaku.pipeline.BeadSample;
import org.taiyaku.pipeline.CacheOptions;
import org.taiyaku.pipeline.Given;
import org.taiyaku.pipeline.Learned;
import org.taiyaku.pipeline.Learning;
import org.taiyaku.pipeline.LearningOptions;
import org.taiyaku.pipeline.MergedUnits;
import org.taiyaku.pipeline.Models;
import org.taiyaku.pipeline.OutputLayout;
import org.taiyaku.pipeline.Outputs;
import org.taiyaku.pipeline.PairAligner;
import org.taiyaku.pipeline.PairResult;
import org.taiyaku.pipeline.Plan;
import org.taiyaku.pipeline.Progress;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.pipeline.Tally;
import org.taiyaku.pipeline.TermWork;
import org.taiyaku.pipeline.Workers;
import org.taiyaku.pipeline.WrittenTerms;
import org.taiyaku.pipeline.WrongInput;
import org.taiyaku.scratch.Scratch;
import scala.Tuple2;

/**
 * The main job on a cluster: the steps of {@link org.taiyaku.pipeline.Batch}, of which those on
 * single documents and pairs are done by the workers.
 */
final class SparkBatch {

  /** Pairs that a task aligns: some ten to sixty seconds of work. */
  private static final int PAIRS_A_TASK = 200;

  /** Pairs gone through to learn from are few and each is a good part of a second. */
  private static final int TASKS_A_CORE = 4;

  private final SparkOptions options;
  private final SparkSession session;
  private final JavaSparkContext context;
  private final Storage storage;
  private final int cores;

  SparkBatch(SparkOptions options, SparkSession session) {
    this.options = options;
    this.session = session;
    this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.storage = new Storage(context.hadoopConfiguration());
    this.cores = Math.max(1, context.defaultParallelism());
  }

  /** Reads, pairs, aligns, extracts and writes. */
  Summary run() throws IOException {
    requireNoReview();
    try (Staging staging = new Staging(storage, options.output());
        Scratch scratch = new Scratch(staging.folder());
        Workers workers = new Workers(1, Progress.NONE)) {
      BatchOptions local = local(staging);
      Given given = Given.read(local);
      TermWork terms = new TermWork(local, given.decisions());
      terms.requireNoEdits();
      Models models = new Models(workers, given.decisions());
      Broadcast<Knowledge> knowledge =
          context.broadcast(new Knowledge(given.decisions().all(), options.units()));
      Corpus corpus = corpus();
      Planning planning = Planning.of(corpus, knowledge, context, 2 * cores);
      Learned learned = learned(planning, given.lexicon(), corpus, knowledge, models, workers);
      saveLexicon(learned, staging);
      JavaRDD<SentPair> pairs = work(planning.tasks(), learned.lexicon(), corpus, knowledge);
      return written(planning.plan(), learned, pairs, given, terms, local, staging, scratch);
    }
  }

  /** Rather stops than passes over what people corrected. */
  private void requireNoReview() throws IOException {
    String review = Storage.below(options.output(), OutputLayout.REVIEW);
    if (!storage.files(review).isEmpty()) {
      throw new WrongInput(
          review
              + " holds what people corrected, which is not obeyed on Spark; align on one machine,"
              + " or name another output");
    }
  }

  private BatchOptions local(Staging staging) throws IOException {
    Optional<Path> termbase = Optional.empty();
    if (options.termbase().isPresent()) {
      termbase = Optional.of(staging.given(options.termbase().get()));
    }
    Optional<Path> lexicon = Optional.empty();
    if (options.lexicon().isPresent()) {
      lexicon = Optional.of(staging.given(options.lexicon().get()));
    }
    return new BatchOptions(
        BatchInputs.of(List.of(staging.folder())),
        staging.folder(),
        options.direction(),
        options.units(),
        options.glossary().with(termbase),
        new LearningOptions(
            lexicon, options.saveLexicon().map(p -> staging.folder().resolve("words.tsv"))),
        CacheOptions.IN_MEMORY,
        1);
  }

  private Corpus corpus() throws IOException {
    int partitions = options.partitions().orElse(TASKS_A_CORE * cores);
    return switch (options.format()) {
      case FILES -> new FolderCorpus(context, storage, options.input(), partitions);
      case PARQUET, JSONL ->
          TableCorpus.read(session, options.input(), options.format(), partitions);
    };
  }

  private Learned learned(
      Planning planning,
      TrainedLexicon before,
      Corpus corpus,
      Broadcast<Knowledge> knowledge,
      Models models,
      Workers workers) {
    boolean learns = options.lexicon().isEmpty() || options.saveLexicon().isPresent();
    if (!learns || !Learning.isWorthIt(planning.plan().pairs())) {
      return Learned.nothingBeyond(before);
    }
    context.setCallSite("taiyaku: learning");
    Broadcast<Knowledge.Words> words = context.broadcast(new Knowledge.Words(before));
    BeadSample sample =
        corpus
            .overPairs(
                planning
                    .tasks()
                    .portions(Learning.chosen(planning.plan().pairs()), TASKS_A_CORE * cores),
                knowledge,
                (task, articles) -> {
                  Models known = knowledge.value().models();
                  PairAligner aligner = known.pairAligner(articles, words.value().aligner(known));
                  return Learning.confident(task.pair(), aligner);
                })
            .treeAggregate(Learning.emptySample(), SparkBatch::joined, SparkBatch::joined);
    return models.learning(workers, before).from(sample, before);
  }

  private static BeadSample joined(BeadSample one, BeadSample other) {
    one.addAll(other);
    return one;
  }

  private void saveLexicon(Learned learned, Staging staging) throws IOException {
    if (options.saveLexicon().isPresent()) {
      Path file = staging.folder().resolve("words.tsv");
      LexiconFile.write(file, learned.lexicon());
      storage.upload(file, options.saveLexicon().get() + ".tmp");
      storage.rename(options.saveLexicon().get() + ".tmp", options.saveLexicon().get());
    }
  }

  private JavaRDD<SentPair> work(
      PairTasks tasks, TrainedLexicon learned, Corpus corpus, Broadcast<Knowledge> knowledge) {
    context.setCallSite("taiyaku: aligning");
    Broadcast<Knowledge.Words> words = context.broadcast(new Knowledge.Words(learned));
    var direction = options.direction();
    int portions = Math.max(TASKS_A_CORE * cores, tasks.size() / PAIRS_A_TASK);
    return corpus
        .overPairs(
            tasks.portions(options.partitions().orElse(portions)),
            knowledge,
            (task, articles) -> {
              Knowledge known = knowledge.value();
              PairAligner aligner =
                  known.models().pairAligner(articles, words.value().aligner(known.models()));
              SentPair.Units units = new SentPair.Units();
              return SentPair.of(
                  task,
                  words
                      .value()
                      .work(known)
                      .on(
                          task.pair(),
                          task.output(),
                          aligner,
                          (pair, sentences, paragraphs) ->
                              units.take(direction, sentences, paragraphs)),
                  units);
            })
        .persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  private Summary written(
      Plan plan,
      Learned learned,
      JavaRDD<SentPair> pairs,
      Given given,
      TermWork terms,
      BatchOptions local,
      Staging staging,
      Scratch scratch)
      throws IOException {
    BatchTerms found = DistributedTerms.of(pairs, cores, scratch);
    Tally tally = Tally.begin(plan, learned);
    Map<Integer, PairResult> results =
        new HashMap<>(
            pairs.mapToPair(one -> new Tuple2<>(one.place(), one.result())).collectAsMap());
    for (int place = 0; place < plan.pairs().size(); place++) {
      tally.add(results.get(place));
    }
    context.setCallSite("taiyaku: merging");
    ShardFiles shards =
        new ShardFiles(
            storage,
            staging.target(OutputLayout.ALIGNED),
            context.sc().applicationId(),
            options.units().merged().get(),
            options.direction(),
            local.units().formats());
    try (Outputs outputs = new Outputs(local, List.of(), Optional.empty())) {
      List<ShardFiles.Shard> merged = shards.write(pairs);
      if (tally.pairs() == 0 || tally.failed()) {
        outputs.keepEarlier();
      }
      WrittenTerms writtenTerms = terms.write(found, tally, outputs);
      outputs.writePairs(plan.rows(tally.results()));
      MergedUnits units = MergedUnits.sum(shards.commit(merged, outputs));
      List<String> removed = outputs.finish();
      staging.commit(removed);
      return tally.summary(given.remarks(), writtenTerms, Optional.of(units), removed);
    } finally {
      shards.clear();
    }
  }
}
