package org.taiyaku.pairing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.text.Language;

/**
 * Prints what pairing costs, in seconds of processor time and in memory, and finds on generated
 * piles: a row of a table a size.
 *
 * <p>Memory is what cannot be collected: each pile is paired a second time, while another thread
 * collects garbage all the time and notes the most that was left, beyond the lexicon and what this
 * program itself keeps.
 *
 * <p>Arguments: numbers of documents, before them {@code small} to hold hardly any signatures and
 * small blocks, so that what follows the number of documents shows. Run by the command in {@code
 * docs/pairing.md}; a size a run gives the truest time.
 */
public final class PairingMeasurement {

  private static final long SEED = 20_250_601;

  private static final int FEW_SIGNATURES = 100;
  private static final int SMALL_BLOCK = 250;

  private PairingMeasurement() {}

  /** Measures each size given. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean isSmall = arguments[0].equals("small");
    System.out.println(
        "| documents | pairs | reading s | pairing s | kept B each | most B each | result B each"
            + " | precision | recall |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    GeneratedPile.of(200, SEED - 1);
    Path folder = Files.createTempDirectory("taiyaku-pairing");
    for (String size : List.of(arguments).subList(isSmall ? 1 : 0, arguments.length)) {
      try (Scratch scratch = new Scratch(folder)) {
        measure(Integer.parseInt(size), isSmall, scratch);
      }
    }
    Files.delete(folder);
  }

  private static void measure(int documents, boolean isSmall, Scratch scratch)
      throws InterruptedException {
    SignatureMaker maker = new SignatureMaker(CoreLexicon.load());
    DocumentGenerator generator = new DocumentGenerator(SEED);
    int articles = articles(documents, generator);
    long nothing = used();
    int inMemory = isSmall ? FEW_SIGNATURES : SignatureStore.MOST_IN_MEMORY;
    int block = isSmall ? SMALL_BLOCK : Pairer.BLOCK;
    SignatureStore japanese = new SignatureStore(scratch, inMemory);
    SignatureStore chinese = new SignatureStore(scratch, inMemory);
    long start = processor();
    for (int i = 0; i < articles; i++) {
      if (generator.hasJapanese(i)) {
        japanese.add(maker.sign(generator.document(i, Language.JAPANESE)));
      }
      if (generator.hasChinese(i)) {
        chinese.add(maker.sign(generator.document(i, Language.TRADITIONAL_CHINESE)));
      }
    }
    long read = processor();
    long kept = used();
    long begin = processor();
    Pairing pairing = pair(japanese, chinese, block);
    long end = processor();
    long result = used() - kept;
    GeneratedPile found = gold(articles, generator);
    double precision = found.precision(pairing);
    double recall = found.recall(pairing);
    pairing = null;
    found = null;
    long most = mostWhile(() -> pair(japanese, chinese, block));
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %.1f | %d | %d | %d | %.4f | %.4f |%n",
        documents,
        gold(articles, generator).gold().size(),
        (read - start) / 1e9,
        (end - begin) / 1e9,
        (kept - nothing) / documents,
        (most - nothing) / documents,
        result / documents,
        precision,
        recall);
  }

  private static Pairing pair(SignatureStore japanese, SignatureStore chinese, int block) {
    return Pairer.pair(
        japanese.briefs(), japanese, chinese.briefs(), chinese, (ja, zh) -> false, block);
  }

  /** How many articles have so many documents. */
  private static int articles(int documents, DocumentGenerator generator) {
    int articles = 0;
    for (int made = 0; made < documents; articles++) {
      made += generator.hasJapanese(articles) ? 1 : 0;
      made += generator.hasChinese(articles) ? 1 : 0;
    }
    return articles;
  }

  private static GeneratedPile gold(int articles, DocumentGenerator generator) {
    Map<String, String> gold = new HashMap<>();
    for (int i = 0; i < articles; i++) {
      if (generator.hasJapanese(i) && generator.hasChinese(i)) {
        gold.put(
            generator.path(i, Language.JAPANESE), generator.path(i, Language.TRADITIONAL_CHINESE));
      }
    }
    return new GeneratedPile(List.of(), List.of(), gold);
  }

  /** The most memory that could not be collected while {@code task} ran. */
  private static long mostWhile(Runnable task) throws InterruptedException {
    Thread working = new Thread(task);
    long most = used();
    working.start();
    while (working.isAlive()) {
      most = Math.max(most, used());
      working.join(200);
    }
    return most;
  }

  /** Processor time of this process so far, which says more than the clock of a shared machine. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
