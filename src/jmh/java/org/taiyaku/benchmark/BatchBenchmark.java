package org.taiyaku.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.taiyaku.cli.Main;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.text.Language;
import picocli.CommandLine;

/** A whole batch on one thread, and tokenising its text once with the same tokenisers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g"})
public class BatchBenchmark {

  /** Pairs of articles. */
  @Param("200")
  public int pairs;

  private Path folder;
  private Path output;
  private JapaneseTokenizer japanese;
  private ChineseTokenizer chinese;
  private List<String> ja;
  private List<String> zh;

  /** Loads the dictionaries, writes the articles. */
  @Setup
  public void load() throws IOException {
    Pile pile = Pile.of(pairs);
    folder = Files.createTempDirectory("taiyaku-benchmark");
    output = Files.createTempDirectory("taiyaku-benchmark");
    pile.write(folder, "md");
    japanese = new JapaneseTokenizer();
    chinese = new ChineseTokenizer();
    chinese.tokenize("詞");
    ja = pile.sentences(Language.JAPANESE);
    zh = pile.sentences(Language.TRADITIONAL_CHINESE);
  }

  /** Reads, pairs, aligns, extracts and writes; loads its dictionaries anew. */
  @Benchmark
  public int batch() {
    CommandLine commands = new CommandLine(new Main());
    commands.setOut(new PrintWriter(Writer.nullWriter()));
    return commands.execute(
        "align", folder.toString(), "-o", output.toString(), "--threads", "1", "--no-cache");
  }

  /** Tokenises the sentences of the same articles. */
  @Benchmark
  public int tokenise() {
    return Pile.tokenise(japanese, ja, chinese, zh);
  }

  /** Deletes what was written. */
  @TearDown
  public void delete() throws IOException {
    for (Path root : List.of(folder, output)) {
      try (var files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
