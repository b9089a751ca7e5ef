package org.taiyaku.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taiyaku.pipeline.Progress;

/** What each stage of a batch takes, by the clock and of processor time. */
final class StageClock implements Progress {

  /** A stage that has ended: seconds by the clock and of processor time. */
  record Stage(String name, double seconds, double cpu) {}

  private final List<Stage> ended = new ArrayList<>();
  private String running = "starting";
  private long start = System.nanoTime();
  private long cpuStart = CpuTime.nanoseconds();

  @Override
  public void begins(String stage, int steps) {
    end();
    running = stage;
  }

  @Override
  public void step() {}

  private void end() {
    long now = System.nanoTime();
    long cpu = CpuTime.nanoseconds();
    ended.add(new Stage(running, (now - start) / 1e9, (cpu - cpuStart) / 1e9));
    start = now;
    cpuStart = cpu;
  }

  /** Ends the last stage and gives the table of all, in Markdown. */
  String table(int documents) {
    end();
    double total = ended.stream().mapToDouble(Stage::cpu).sum();
    StringBuilder table =
        new StringBuilder("| stage | s | processor s | share |\n|---|---|---|---|\n");
    for (Stage stage : ended) {
      table.append(row(stage, total));
    }
    double seconds = ended.stream().mapToDouble(Stage::seconds).sum();
    table.append(row(new Stage("all", seconds, total), total));
    return table
        .append(
            String.format(
                Locale.ROOT,
                "%n%d documents: %.1f a second, %.1f processor ms each%n",
                documents,
                documents / seconds,
                1e3 * total / documents))
        .toString();
  }

  private static String row(Stage stage, double total) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.0f %% |%n",
        stage.name(),
        stage.seconds(),
        stage.cpu(),
        100 * stage.cpu() / total);
  }
}
