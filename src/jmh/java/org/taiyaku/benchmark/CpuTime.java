package org.taiyaku.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time an operation, of all threads of the process, compiler and collector too.
 *
 * <p>On a machine that others use it says more than the clock.
 */
public final class CpuTime implements InternalProfiler {

  /** Name of the result. */
  static final String LABEL = "cpu";

  private long start;

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = nanoseconds();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = (nanoseconds() - start) / 1e6 / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, spent, "ms/op", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "processor time an operation";
  }

  /** Processor time of this process so far. */
  static long nanoseconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
