package org.taiyaku.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.evaluation.PairingScore;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;

/**
 * Runs batches of generated documents, each in a process of its own with 4 GB of heap, and prints
 * what they cost and how many pairs were found.
 */
public final class Scale {

  private static final long SEED = 20_261_122;
  private static final int USUAL_FEWEST = 18;
  private static final int USUAL_MORE = 50;
  private static final int SHORT_FEWEST = 5;
  private static final int SHORT_MORE = 6;

  private Scale() {}

  /**
   * Prints what batches cost.
   *
   * @param arguments a folder for corpora and outputs, which stay there; {@code usual} for articles
   *     of 18 to 67 sentences or {@code short} for 5 to 10; numbers of documents, parted by commas;
   *     then arguments of {@link ScaledBatch} beyond its folders
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    boolean isShort = arguments[1].equals("short");
    for (String documents : arguments[2].split(",")) {
      Path corpus = folder.resolve(arguments[1] + documents);
      if (Files.notExists(gold(corpus))) {
        DocumentGenerator generator =
            isShort
                ? new DocumentGenerator(SEED, SHORT_FEWEST, SHORT_MORE)
                : new DocumentGenerator(SEED, USUAL_FEWEST, USUAL_MORE);
        List<String> rows = new ArrayList<>(List.of("ja,zh-TW"));
        rows.addAll(GeneratedCorpus.write(corpus, Integer.parseInt(documents), generator));
        Files.write(gold(corpus), rows);
      }
      List<String> options = List.of(arguments).subList(3, arguments.length);
      Path output = folder.resolve("out-" + arguments[1] + documents);
      run(corpus, output, options);
      PairingScore score = PairingScore.of(gold(corpus), output.resolve("aligned/pairs.csv"));
      System.out.println(score.report().get(0) + "\n");
    }
  }

  /** The pairs that were generated: what {@code taiyaku evaluate pairs} takes. */
  private static Path gold(Path corpus) {
    return corpus.resolveSibling(corpus.getFileName() + ".gold.csv");
  }

  private static void run(Path corpus, Path output, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx4g", "-cp", System.getProperty("java.class.path")));
    command.add(ScaledBatch.class.getName());
    command.addAll(List.of(corpus.toString(), output.toString()));
    command.addAll(options);
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("the batch on " + corpus + " failed");
    }
  }
}
