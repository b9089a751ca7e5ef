package org.taiyaku.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.taiyaku.pipeline.Progress;

/** A progress bar on the terminal, one for each stage. */
final class TerminalProgress implements Progress, AutoCloseable {

  private ProgressBar bar;

  @Override
  public void begins(String stage, int steps) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName(stage)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build();
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
