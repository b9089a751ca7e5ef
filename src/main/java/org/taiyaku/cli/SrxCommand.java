package org.taiyaku.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.segmentation.OmegatRules;
import org.taiyaku.segmentation.SrxRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taiyaku srx}: the segmentation rules for other tools. */
@Command(
    name = "srx",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the sentence rules as SRX 2.0, so that a CAT tool cuts texts as taiyaku does.",
      "SRX cannot say everything: a long quote of several sentences is cut there.",
    },
    footer = {
      "",
      "Examples:",
      "  taiyaku srx -o taiyaku.srx      then import it into the CAT tool's segmentation rules",
      "  taiyaku srx --omegat -o PROJECT/omegat/segmentation.conf",
    })
final class SrxCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it (default: the standard output).")
  private Path output;

  @Option(
      names = "--omegat",
      description = "As a project of OmegaT 3 keeps them, which reads no SRX.")
  private boolean omegat;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String srx = omegat ? OmegatRules.write() : SrxRules.write();
    if (output == null) {
      spec.commandLine().getOut().print(srx);
      spec.commandLine().getOut().flush();
    } else {
      AtomicFile.write(output, out -> out.write(srx));
    }
    return Main.DONE;
  }
}
