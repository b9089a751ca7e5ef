package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that the system's charset cannot say, in a Java of its own. */
class LocaleTest {

  @TempDir private Path temporary;

  @Test
  void namesThatTheCharsetCannotSay() throws Exception {
    Path in = Run.articles(temporary.resolve("in"));
    // Made by the shell: whether this Java could say the names is another matter.
    String shell = "cp library.ja.md 記事.md && cp library.zh-TW.md 文章.md";
    start(in, "UTF-8", "sh", "-c", shell);

    Run run = java(in, ".", "-o", temporary.resolve("out").toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .hasSize(2)
        .allMatch(line -> line.contains(".md: has a name that the charset of the system's locale"))
        .allMatch(line -> line.endsWith("set LC_ALL=C.UTF-8 and run again"));
    assertThat(run.out()).contains("4 files: 1 pair, 2 files unreadable");
  }

  @Test
  void argumentsThatTheCharsetCannotSay() throws Exception {
    Path in = Run.articles(temporary.resolve("in"));

    Run output = java(in, ".", "-o", "出力");
    assertThat(output.exit()).isEqualTo(2);
    assertThat(output.err()).contains("set LC_ALL=C.UTF-8 and run again");
    assertThat(java(in, "記事.md").err()).contains("set LC_ALL=C.UTF-8 and run again");
  }

  /** Turkish has an i of its own: what is folded in the locale of the machine goes wrong there. */
  @Test
  void theBytesAreThoseOfAnyLocale() throws Exception {
    Path in = Run.articles(temporary.resolve("in"));
    Path here = temporary.resolve("here");
    Path there = temporary.resolve("there");
    assertThat(Run.of("align", in, "-o", here).exit()).isZero();

    List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
    Run run = java(turkish, in, ".", "-o", there.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Run.files(there)).isEqualTo(Run.files(here));
  }

  private static Run java(Path folder, String... arguments) throws Exception {
    return java(List.of(), folder, arguments);
  }

  private static Run java(List<String> options, Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", absoluteClassPath()));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return start(folder, "C", command.toArray(String[]::new));
  }

  private static String absoluteClassPath() {
    List<String> paths = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      paths.add(Path.of(path).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, paths);
  }

  private static Run start(Path folder, String locale, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("LC_ALL", locale.equals("C") ? "C" : "C.UTF-8");
    int exit = builder.start().waitFor();
    Run run = new Run(exit, read(out), read(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
