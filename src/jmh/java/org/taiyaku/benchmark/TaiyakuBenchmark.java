package org.taiyaku.benchmark;

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
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Segment;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;

/** taiyaku's aligner, in 1 GB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g"})
public class TaiyakuBenchmark {

  /** Segments a side. */
  @Param({"100", "1000", "2000", "6500", "22000"})
  public int segments;

  private Book book;
  private List<Segment> ja;
  private List<Segment> zh;
  private Aligner aligner;
  private JapaneseTokenizer tokenizer;

  /** Loads the dictionaries, makes the book. */
  @Setup
  public void load() {
    tokenizer = new JapaneseTokenizer();
    aligner = new Aligner(CoreLexicon.load());
    book = Book.of(segments);
    ja = book.japanese(tokenizer);
    zh = book.chinese();
  }

  /** Aligns segments that are folded and tokenised already. */
  @Benchmark
  public Alignment align() {
    return aligner.align(ja, zh);
  }

  /** Folds and tokenises the texts, then aligns them. */
  @Benchmark
  public Alignment tokeniseAndAlign() {
    return aligner.align(book.japanese(tokenizer), book.chinese());
  }
}
