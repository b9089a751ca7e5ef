package org.taiyaku.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a process of its own, which can be killed. */
final class Taiyaku implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;

  private Taiyaku(Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As its launcher does.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add("org.taiyaku.cli.Main");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Aligns and waits for the end. */
  static List<String> align(Path in, Path output) throws IOException, InterruptedException {
    try (Taiyaku run = new Taiyaku("align", "--presegmented", in, "-o", output)) {
      List<String> lines = run.out.lines().toList();
      if (run.process.waitFor() != 0) {
        throw new IOException(String.join("\n", lines));
      }
      return lines;
    }
  }

  /** Starts a review. */
  static Taiyaku review(Path output) throws IOException {
    return new Taiyaku("review", output, "--no-open");
  }

  /** What it printed first: the address. */
  String address() throws IOException {
    String line = out.readLine();
    if (line == null || !line.startsWith("http://127.0.0.1:")) {
      throw new IOException("no address: " + line);
    }
    return line;
  }

  /** Ends it as a power cut would, in the middle of whatever it does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
