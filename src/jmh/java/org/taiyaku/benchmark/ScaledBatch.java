package org.taiyaku.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.taiyaku.pipeline.Batch;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.CacheOptions;
import org.taiyaku.pipeline.Summary;

/**
 * One batch in this process: prints what its stages took, the most memory, and, by the samples of
 * Java Flight Recorder, the packages in which the time was spent.
 *
 * <p>A sample belongs to the package of ours that is nearest to its top: Kuromoji's and HanLP's to
 * {@code segmentation}, Okapi's to {@code document}.
 */
public final class ScaledBatch {

  private static final String OURS = "org.taiyaku.";

  private ScaledBatch() {}

  /**
   * Runs a batch.
   *
   * @param arguments folders of articles and of outputs, number of threads, folder of a cache
   */
  public static void main(String[] arguments) throws IOException {
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    BatchOptions options =
        BatchOptions.of(Path.of(arguments[0]), Path.of(arguments[1]))
            .with(
                arguments.length > 3
                    ? CacheOptions.in(Path.of(arguments[3]))
                    : CacheOptions.IN_MEMORY)
            .onThreads(threads);
    Path samples = Files.createTempFile("taiyaku", ".jfr");
    StageClock clock = new StageClock();
    Summary summary;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(20));
      recording.start();
      summary = new Batch(options, clock).run();
      recording.stop();
      recording.dump(samples);
    }
    System.out.println(clock.table(summary.files()));
    System.out.printf(
        Locale.ROOT,
        "%d pairs, %d alone, %d beads, %d words learned, %d terms; heap at most %d MB, process %s%n%n",
        summary.pairs(),
        summary.alone(),
        summary.beads(),
        summary.learned(),
        summary.terms(),
        heap() >> 20,
        resident());
    print(samples);
    Files.delete(samples);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** The most memory of the process, where the system tells. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.substring(6).strip())
            .findFirst()
            .orElse("?")
        : "?";
  }

  private static void print(Path samples) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    try (RecordingFile file = new RecordingFile(samples)) {
      while (file.hasMoreEvents()) {
        var event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
          counts.merge(name(event.getStackTrace().getFrames()), 1, Integer::sum);
          all++;
        }
      }
    }
    int total = Math.max(1, all);
    System.out.println("| package | share of samples |\n|---|---|");
    counts.forEach(
        (name, count) ->
            System.out.printf(Locale.ROOT, "| %s | %.1f %% |%n", name, 100.0 * count / total));
  }

  private static String name(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(OURS) && !type.startsWith(OURS + "benchmark")) {
        return type.substring(OURS.length(), type.indexOf('.', OURS.length()));
      }
    }
    return "other";
  }
}
