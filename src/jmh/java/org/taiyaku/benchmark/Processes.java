package org.taiyaku.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.Language;

/** Runs {@link WholeProcess}es and gathers what they took. */
final class Processes {

  /** What one process took: seconds by the clock and of processor time, MB of heap. */
  record Cost(double seconds, double cpu, double heap) {}

  private final Path folder;

  /** Writes the texts that the processes read into {@code folder}. */
  Processes(Path folder, List<Integer> sizes, int pairs) throws IOException {
    this.folder = folder;
    for (int size : sizes) {
      Book book = Book.of(size);
      write(text(size), book.ja(), book.zh());
    }
    Pile pile = Pile.of(pairs);
    Files.createDirectories(articles());
    pile.write(articles(), "md");
    write(
        sentences(),
        pile.sentences(Language.JAPANESE),
        pile.sentences(Language.TRADITIONAL_CHINESE));
  }

  private static void write(String text, List<String> ja, List<String> zh) throws IOException {
    Files.write(Path.of(text + ".ja.txt"), ja);
    Files.write(Path.of(text + ".zh.txt"), zh);
  }

  String text(int size) {
    return folder.resolve("book" + size).toString();
  }

  String sentences() {
    return folder.resolve("sentences").toString();
  }

  Path articles() {
    return folder.resolve("articles");
  }

  /**
   * Runs a task.
   *
   * @param heap the most heap it may use, as {@code -Xmx} takes it
   * @throws IOException if it fails
   */
  Cost run(String heap, String... task) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WholeProcess.class.getName());
    command.addAll(List.of(task));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", task) + " failed: " + output);
    }
    String[] lines = output.strip().split("\n");
    String[] figures = lines[lines.length - 1].strip().split(" ");
    return new Cost(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]));
  }
}
