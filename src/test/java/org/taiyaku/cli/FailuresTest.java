package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.scratch.ScratchFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

  @Command(name = "taiyaku")
  static final class Nothing {}

  @Test
  void aTemporaryFileThatCannotBeWrittenIsSaidInALineAndEndsWithTwo(@TempDir Path folder)
      throws IOException {
    Path taken = Files.createFile(folder.resolve("out"));
    ScratchFailed failure;
    try (Scratch scratch = new Scratch(taken)) {
      failure = catchThrowableOfType(ScratchFailed.class, scratch::file);
    }
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new Nothing()).setErr(new PrintWriter(said, true));

    int code = Failures.execution(failure, command, null);

    assertThat(code).isEqualTo(2);
    assertThat(said.toString().lines())
        .containsExactly(
            taken
                + ": no temporary file can be written here: "
                + "a file stands where a folder is needed; move it away");
  }
}
