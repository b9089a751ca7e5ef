package org.taiyaku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.taiyaku.exchange.glossary.Losses;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The glossary that a command consults. */
final class GlossaryOption {

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "FILE",
      description = "The glossary, in any format that convert reads (default: ${DEFAULT-VALUE}).")
  private Path glossary = Path.of("glossary/glossary.csv");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Says what of the file was not read. */
  void tell(Losses losses) {
    losses.lines().forEach(line -> spec.commandLine().getErr().println(glossary + ": " + line));
  }

  /** The file, which exists; else the user is told where one comes from. */
  Path file() {
    if (!Files.exists(glossary)) {
      throw new ParameterException(
          spec.commandLine(),
          NamedFile.missing(glossary)
              + "\nTaiyaku align writes a glossary; name another with --glossary FILE");
    }
    return glossary;
  }
}
