package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.pipeline.FileNames;
import org.taiyaku.pipeline.WrongInput;
import org.taiyaku.scratch.ScratchFailed;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what went wrong and how to mend it, and gives the exit code for it. */
final class Failures {

  private Failures() {}

  /** A command line that cannot be understood. */
  static int usage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return Main.USAGE;
  }

  /** A command that ended before it was done. */
  static int execution(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof OutputFailed
        || failure instanceof ScratchFailed
        || failure instanceof WrongInput) {
      command.getErr().println(failure.getMessage());
      return Main.USAGE;
    }
    command
        .getErr()
        .println(failure instanceof InputFailed ? failure.getMessage() : unexpected(failure));
    return Main.UNREAD;
  }

  /** A fault of taiyaku, or of the machine. */
  static String unexpected(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "taiyaku has not enough memory; give it more with java -Xmx4g -jar taiyaku.jar";
    }
    return "taiyaku failed in a way that it should not ("
        + failure.toString().lines().findFirst().orElse("")
        + "); please report it with the input";
  }

  /** Reads a whole number from the command line. */
  static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no whole number; write one such as 20");
    }
  }

  /** Reads a number from the command line. */
  static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no number; write one such as 0.5");
    }
  }

  /** A line without control characters, which file names may hold and terminals obey. */
  static String shown(String line) {
    return line.replaceAll("\\p{Cc}", "?");
  }

  /** Reads a path from the command line. */
  static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("an empty name is no path; leave it out, or name a file");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "' is no path here" + FileNames.hint());
    }
  }
}
