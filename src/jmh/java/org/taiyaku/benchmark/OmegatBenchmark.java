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

/** maligna as OmegaT configures it, from texts; 22,000 segments would take some 25 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g"})
public class OmegatBenchmark {

  /** Segments a side. */
  @Param({"100", "1000", "2000", "6500"})
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
    return Maligna.omegat(book);
  }
}
