package org.taiyaku.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How many columns the terminal has. */
final class TerminalWidth {

  private static final int USUAL = 80;

  private TerminalWidth() {}

  /**
   * The width that COLUMNS says, else the terminal; the usual one where nobody looks at it.
   *
   * @param columns the value of COLUMNS, which shells seldom pass on; null where it is not set
   * @param onTerminal whether a person looks at it
   */
  static int get(String columns, boolean onTerminal) {
    if (columns != null && columns.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(columns);
    }
    return onTerminal ? ofTerminal() : USUAL;
  }

  private static int ofTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(Redirect.DISCARD)
              .start();
      byte[] said = stty.getInputStream().readAllBytes();
      stty.waitFor(1, TimeUnit.SECONDS);
      return columns(new String(said, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }

  /**
   * Reads rows and columns as {@code stty size} says them; 0 columns mean that it does not know.
   */
  static int columns(String said) {
    String text = said.strip();
    return text.matches("[0-9]+ [1-9][0-9]{0,3}")
        ? Integer.parseInt(text.substring(text.indexOf(' ') + 1))
        : USUAL;
  }
}
