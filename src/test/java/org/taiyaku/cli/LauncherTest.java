package org.taiyaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code taiyaku}, with a Java that prints its arguments. */
class LauncherTest {

  @TempDir private Path temporary;
  private Path home;
  private Path launcher;

  @BeforeEach
  void copyLauncher() throws IOException {
    home = Files.createDirectories(temporary.resolve("a folder").resolve("home"));
    launcher = home.resolve("taiyaku");
    Files.copy(Path.of("taiyaku"), launcher);
    Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor a; do echo \"<$a>\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void saysHowToBuildWhatIsMissing() throws Exception {
    assertThat(run("")).contains("is not built yet: run mvn -q -DskipTests package in " + home);
  }

  @Test
  void passesArgumentsAndOptionsOn() throws Exception {
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("target/taiyaku.jar"), "");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), launcher);

    launcher = link;
    assertThat(run("-Xmx1g -Dx=y"))
        .isEqualTo(
            "<-XX:TieredStopAtLevel=1>\n<-Xmx1g>\n<-Dx=y>\n<-jar>\n<%s/target/taiyaku.jar>\n<align>\n<a b>\n<$c *>\n"
                .formatted(home));
  }

  private String run(String options) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", launcher.toString(), "align", "a b", "$c *")
            .redirectErrorStream(true);
    builder.environment().put("JAVA_OPTS", options);
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
