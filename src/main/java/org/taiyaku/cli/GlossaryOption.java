package org.taiyaku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The glossary that a command consults. */
final class GlossaryOption {

  @Option(
      names = {"-g", "--glossary"},
      paramLabel = "FILE",
      description = "The glossary, CSV or TBX (default: ${DEFAULT-VALUE}).")
  private Path glossary = Path.of("glossary/glossary.csv");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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
