package org.taiyaku.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.alignment.Segment;
import org.taiyaku.cli.Main;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;

/**
 * One task in a process of its own, from the start of the virtual machine to its end.
 *
 * <p>The last line of its output says what that took: seconds by the clock, seconds of processor
 * time, the most heap used in MB.
 */
public final class WholeProcess {

  private WholeProcess() {}

  /**
   * Does a task.
   *
   * @param arguments {@code align | gale-church | omegat | tokenise} and the path of a text without
   *     its {@code .ja.txt} or {@code .zh.txt}; {@code read} and a folder of articles, to read and
   *     tokenise them; or {@code batch} and arguments of the command line
   */
  public static void main(String[] arguments) throws IOException {
    // The command line ends the process, so the figures come last whatever the task was.
    Runtime.getRuntime().addShutdownHook(new Thread(WholeProcess::print));
    if (arguments[0].equals("batch")) {
      Main.main(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
      return;
    }
    String text = arguments[1];
    int results =
        switch (arguments[0]) {
          case "align" -> align(book(text));
          case "gale-church" -> Maligna.galeChurch(book(text)).size();
          case "omegat" -> Maligna.omegat(book(text)).size();
          case "tokenise" -> tokenise(book(text));
          case "read" -> tokenise(Pile.read(Path.of(text)).book());
          default -> throw new IllegalArgumentException("no such task: " + arguments[0]);
        };
    System.out.println(results + " results");
  }

  /** Aligns with two threads, as {@code taiyaku} does on two cores. */
  private static int align(Book book) {
    ExecutorService threads = Executors.newFixedThreadPool(1);
    try {
      HelpingThreads helpers = new HelpingThreads(1, threads::execute);
      var lexicon = threads.submit(CoreLexicon::load);
      List<Segment> ja = book.japanese(new JapaneseTokenizer(), helpers);
      Aligner aligner = new Aligner(lexicon.get(), TrainedLexicon.EMPTY, helpers);
      return aligner.align(ja, book.chinese()).beads().size();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private static int tokenise(Book book) {
    return Pile.tokenise(new JapaneseTokenizer(), book.ja(), new ChineseTokenizer(), book.zh());
  }

  private static Book book(String text) throws IOException {
    return new Book(lines(text, ".ja.txt"), lines(text, ".zh.txt"));
  }

  private static List<String> lines(String text, String suffix) throws IOException {
    return Files.readAllLines(Path.of(text + suffix));
  }

  private static void print() {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(
        Locale.ROOT,
        "%.2f %.2f %d%n",
        ManagementFactory.getRuntimeMXBean().getUptime() / 1e3,
        CpuTime.nanoseconds() / 1e9,
        peak >> 20);
  }
}
