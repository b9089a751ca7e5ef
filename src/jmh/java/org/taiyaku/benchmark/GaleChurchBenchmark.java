package org.taiyaku.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.loomchild.maligna.coretypes.Alignment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** maligna's Gale and Church, from texts, as it takes nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g"})
public class GaleChurchBenchmark {

  /** Segments a side. */
  @Param({"100", "1000", "2000", "6500", "22000"})
  public int segments;

  private Book book;

  /** Makes the book. */
  @Setup
  public void load() {
    book = Book.of(segments);
  }

  /** Aligns the texts. */
  @Benchmark
  public List<Alignment> align() {
    return Maligna.galeChurch(book);
  }
}
