package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.Direction;

/** What {@code convert} does with one kind of input: units, or a glossary. */
interface Conversion {

  /**
   * What is asked for.
   *
   * @param input a file or folder that exists
   * @param from the format that the user says the input is in, if the user says one
   * @param format one of {@link #formats()}
   * @param output the file to write; absent for the standard output
   * @param direction languages and direction of what is written
   * @param simplified whether Simplified Chinese is taken as well as Traditional
   * @param out the standard output
   * @param err where what was left out is told
   */
  record Request(
      Path input,
      Optional<String> from,
      String format,
      Optional<Path> output,
      Direction direction,
      boolean simplified,
      PrintWriter out,
      PrintWriter err) {}

  /** What the inputs are called in messages, such as {@code TMX}. */
  String name();

  /** Whether the input is of this kind, by its name or its first bytes. */
  boolean takes(Path input);

  /** The formats that it writes, as {@code --to} names them, in lower case. */
  List<String> formats();

  /**
   * Converts.
   *
   * @return the exit code
   * @throws org.taiyaku.exchange.InputFailed if the input cannot be read
   * @throws org.taiyaku.exchange.OutputFailed if the output cannot be written
   */
  int convert(Request request);
}
