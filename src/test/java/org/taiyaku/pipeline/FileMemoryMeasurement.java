package org.taiyaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.decision.Review;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.scratch.Scratch;

/**
 * Prints how much memory a batch holds for each of its files, beside models and caches, stage by
 * stage: what cannot be collected, in bytes, divided by the files.
 *
 * <p>Arguments: a folder for generated articles of 5 to 10 sentences, which stay there, and the
 * number of documents. Run by the command in {@code docs/scale.md}. Nothing is aligned: of each
 * pair is taken what a pair gives that is no translation in part.
 */
public final class FileMemoryMeasurement {

  private static final long SEED = 20_261_122;
  private static final int FEWEST = 5;
  private static final int MORE = 6;

  private FileMemoryMeasurement() {}

  /** Measures a corpus. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of(arguments[0]).resolve("articles" + arguments[1]);
    int documents = Integer.parseInt(arguments[1]);
    if (Files.notExists(corpus)) {
      GeneratedCorpus.write(corpus, documents, new DocumentGenerator(SEED, FEWEST, MORE));
    }
    Path output = Files.createTempDirectory(Path.of(arguments[0]), "out");
    try (Workers workers = new Workers(1, Progress.NONE);
        Scratch scratch = new Scratch(output)) {
      SignatureMaker maker = new SignatureMaker(CoreLexicon.load());
      Articles articles = new KeptArticles(Files::readAllBytes, ResultCache.NONE);
      long nothing = used();
      System.out.println("| after | bytes a file |\n|---|---|");
      Plan plan =
          plan(
              corpus,
              new Planner(articles, () -> maker, workers, new Review()),
              scratch,
              nothing,
              documents);
      rest(plan, output, nothing, documents);
      articles.find(plan.pairs().get(0).ja(), Optional.empty(), () -> maker);
    }
  }

  private static Plan plan(
      Path corpus, Planner planner, Scratch scratch, long nothing, int documents)
      throws InterruptedException {
    List<InputFile> files = InputFiles.find(List.of(corpus), List.of());
    print("listing the files", used() - nothing, documents);
    Plan[] made = new Plan[1];
    Thread planning = new Thread(() -> made[0] = planner.discover(files, scratch));
    long most = used();
    planning.start();
    while (planning.isAlive()) {
      most = Math.max(most, used());
      planning.join(500);
    }
    print("at most, to the end of pairing", most - nothing, documents);
    return made[0];
  }

  private static void rest(Plan plan, Path output, long nothing, int documents) {
    print("pairing", used() - nothing, documents);
    BatchOptions options = BatchOptions.of(output, output);
    try (Outputs outputs = new Outputs(options, plan.pairs(), Optional.empty())) {
      print("beginning to write", used() - nothing, documents);
      Tally tally = Tally.begin(plan, Learned.nothingBeyond(TrainedLexicon.EMPTY));
      for (PlannedPair pair : plan.pairs()) {
        String name = outputs.name(pair);
        tally.add(
            new PairResult(
                9,
                1,
                0,
                0,
                new UnitCounts(9, 5, 0, 0, 0, 0),
                new Coverage(1, 1, 1),
                List.of(),
                ""));
        OutputLayout.files(name, options.units().formats(), false).forEach(outputs::wrote);
      }
      print("aligning", used() - nothing, documents);
      System.out.println(tally.pairs() + " pairs");
    }
  }

  private static void print(String stage, long bytes, int documents) {
    System.out.printf(Locale.ROOT, "| %s | %d |%n", stage, bytes / documents);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
