package org.taiyaku.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taiyaku.pipeline.BatchInputs;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.ReviewInputs;
import org.taiyaku.pipeline.ReviewWork;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.pipeline.WrongInput;
import org.taiyaku.report.Report;
import org.taiyaku.review.ReviewDesk;
import org.taiyaku.review.ReviewServer;
import org.taiyaku.review.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku review}: corrections in the browser. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Opens the outputs of align in the browser, to correct beads, terms and pairs. Everything"
            + " is saved as one goes; the next align keeps it.",
    footer = {
      "",
      "The address holds a secret and is reached from this machine alone; Ctrl+C ends the server.",
      "",
      "Examples:",
      "  taiyaku review                     the outputs in the current folder",
      "  taiyaku review out --input texts   the articles have been moved to texts",
    })
final class ReviewCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "OUTPUT_FOLDER",
      arity = "0..1",
      description = "What align wrote with -o (default: the current folder).")
  private Path output = Path.of(".");

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Where the articles are, if not where align read them.")
  private Path input;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = {
        "Listen there and not at 127.0.0.1. Whoever reaches it and knows the address reads and",
        "changes everything, and what is sent is not encrypted."
      })
  private String host = ServerOptions.LOOPBACK;

  @Option(names = "--port", paramLabel = "N", description = "Listen at this port (default: any).")
  private int port;

  @Option(names = "--no-open", description = "Print the address and open no browser.")
  private boolean notOpened;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ServerOptions options = options();
    PrintWriter out = spec.commandLine().getOut();
    if (!isThisMachineAlone()) {
      spec.commandLine()
          .getErr()
          .println(
              "warning: others can reach "
                  + host
                  + "; whoever learns the address reads and changes everything, unencrypted");
    }
    ReviewWork work = ReviewWork.open(inputs());
    try (ReviewDesk desk =
            ReviewDesk.open(work, Optional.of(new Report()), summary -> lines(work, summary));
        ReviewServer server = start(desk, options)) {
      out.println(server.address());
      out.println("Open it in a browser; Ctrl+C here ends the review, and nothing is lost.");
      out.flush();
      if (!notOpened) {
        open(server.address());
      }
      server.join();
    }
    return Main.DONE;
  }

  private boolean isThisMachineAlone() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--host: '" + host + "' is no name of a machine");
    }
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(host, port);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private ReviewInputs inputs() {
    ReviewInputs written = ReviewInputs.read(output, Runtime.getRuntime().availableProcessors());
    if (input == null) {
      return written;
    }
    BatchInputs then = written.options().inputs();
    BatchInputs now = new BatchInputs(List.of(input), then.pairs(), then.presegmented());
    return new ReviewInputs(written.options().with(now), written.report());
  }

  private ReviewServer start(ReviewDesk desk, ServerOptions options) {
    try {
      return ReviewServer.start(desk, options);
    } catch (IOException e) {
      throw new WrongInput(
          "cannot listen at %s, port %d: %s; name another with --host or --port"
              .formatted(host, port, e.getMessage()));
    }
  }

  private static List<String> lines(ReviewWork work, Summary summary) {
    BatchOptions options = work.options();
    StringWriter text = new StringWriter();
    new SummaryPrinter(options).print(summary, new PrintWriter(text, true));
    List<String> lines = new ArrayList<>(summary.problems());
    text.toString().lines().forEach(lines::add);
    return lines;
  }

  /** Where there is a desktop; where there is none, the printed address is enough. */
  private static void open(URI address) {
    if (GraphicsEnvironment.isHeadless()
        || !Desktop.isDesktopSupported()
        || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      return;
    }
    try {
      Desktop.getDesktop().browse(address);
    } catch (IOException e) {
      // Nothing is lost: the address is printed.
      return;
    }
  }
}
