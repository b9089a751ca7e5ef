package org.taiyaku.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything and prints it as tables of Markdown.
 *
 * <p>Everything is measured once a round, in a fresh virtual machine each; the rounds follow each
 * other, so that what disturbs the machine for a while disturbs all alike. The tables hold medians.
 */
public final class Measure {

  private static final List<Integer> SIZES = List.of(100, 1_000, 2_000, 6_500, 22_000);

  /** The full matrix of OmegaT's configuration needs 2.2 GB for as many segments. */
  private static final int MOST_FOR_OMEGAT = 6_500;

  private static final int PAIRS = 200;

  private final Samples warm = new Samples();
  private final Samples processes = new Samples();
  private final Samples batches = new Samples();

  private Measure() {}

  /**
   * Prints the tables of {@code docs/benchmarks.md}.
   *
   * @param arguments number of rounds, 1 or more; then {@code aligners} or {@code batches} to
   *     measure these alone
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    String what = arguments.length > 1 ? arguments[1] : "";
    Measure measure = new Measure();
    Path folder = Files.createTempDirectory("taiyaku-benchmark");
    try {
      Processes started = new Processes(folder, SIZES, PAIRS);
      for (int round = 0; round < rounds; round++) {
        if (!what.equals("batches")) {
          measure.aligners(started);
          measure.warm("(Taiyaku|Omegat|GaleChurch)Benchmark");
        }
        if (!what.equals("aligners")) {
          measure.batches(started, folder.resolve("out" + round));
          measure.warm("BatchBenchmark");
        }
      }
    } finally {
      delete(folder);
    }
    measure.print();
  }

  /** A round of JMH. */
  private void warm(String classes) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("org\\.taiyaku\\.benchmark\\." + classes)
            .forks(1)
            .warmupIterations(1)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(2)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(CpuTime.class)
            .shouldFailOnError(true)
            .output("target/benchmarks.log")
            .build();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark().replaceAll(".*\\.(?=\\w+\\.\\w+$)", "");
      String size = result.getParams().getParam("segments");
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        fork.getIterationResults().forEach(iteration -> add(name, size, iteration));
      }
    }
  }

  private void add(String name, String size, IterationResult iteration) {
    double clock = iteration.getPrimaryResult().getScore() / 1e3;
    double cpu = iteration.getSecondaryResults().get(CpuTime.LABEL).getScore() / 1e3;
    if (size == null) {
      batches.add("1 " + name + ", warm", "s", clock);
      batches.add("1 " + name + ", warm", "processor s", cpu);
    } else {
      warm.add("1 " + name + ", s", size, clock);
      warm.add("2 " + name + ", processor s", size, cpu);
    }
  }

  /** Aligners, a process each. */
  private void aligners(Processes started) throws IOException, InterruptedException {
    for (int size : SIZES) {
      add("taiyaku", size, started.run("1g", "align", started.text(size)));
      add("Gale–Church (maligna)", size, started.run("4g", "gale-church", started.text(size)));
      if (size <= MOST_FOR_OMEGAT) {
        add("OmegaT (maligna)", size, started.run("4g", "omegat", started.text(size)));
      }
    }
  }

  private void add(String name, int size, Processes.Cost cost) {
    String column = Integer.toString(size);
    processes.add("1 " + name + ", s", column, cost.seconds());
    processes.add("2 " + name + ", processor s", column, cost.cpu());
    processes.add("3 " + name + ", heap MB", column, cost.heap());
  }

  private void batches(Processes started, Path output) throws IOException, InterruptedException {
    add("batch, 2 threads", batch(started, output, "--no-cache"));
    add("batch that keeps its results, 2 threads", batch(started, output));
    add("the same batch again, 2 threads", batch(started, output));
    add("tokenise", started.run("1g", "tokenise", started.sentences()));
    add("read and tokenise", started.run("1g", "read", started.articles().toString()));
  }

  private static Processes.Cost batch(Processes started, Path output, String... more)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("batch", "align"));
    command.addAll(List.of(started.articles().toString(), "-o", output.toString()));
    command.addAll(List.of("--threads", "2"));
    command.addAll(List.of(more));
    return started.run("1g", command.toArray(String[]::new));
  }

  private void add(String name, Processes.Cost cost) {
    batches.add("2 " + name + ", process", "s", cost.seconds());
    batches.add("2 " + name + ", process", "processor s", cost.cpu());
    batches.add("2 " + name + ", process", "heap MB", cost.heap());
  }

  private void print() {
    List<String> sizes = SIZES.stream().map(String::valueOf).toList();
    System.out.println("Java " + Runtime.version() + ", segments a side, warm:\n");
    System.out.println(warm.table(sizes));
    System.out.println("A process each:\n");
    System.out.println(processes.table(sizes));
    System.out.println("A batch of " + PAIRS + " pairs, and tokenising its text once:\n");
    System.out.println(batches.table(List.of("s", "processor s", "heap MB")));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
