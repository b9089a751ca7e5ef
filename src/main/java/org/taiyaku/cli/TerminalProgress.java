package org.taiyaku.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.taiyaku.pipeline.Progress;

/** A progress bar on the terminal, one for each stage. */
final class TerminalProgress implements Progress, AutoCloseable {

  private ProgressBar bar;

  /**
   * Whether a person sits before it; Java 22 and later have a console without one too, and say so.
   */
  static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

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
      bar = null;
    }
  }
}
