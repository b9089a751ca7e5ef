package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A run of somebody else's tool.
 *
 * @param exit its exit code
 * @param output what it wrote to both streams
 */
record Tool(int exit, String output) {

  /** Where Debian puts OmegaT. */
  static final Path OMEGAT = Path.of("/usr/share/omegat/OmegaT.jar");

  private static final int MOST_MINUTES = 5;

  /** Runs a tool and waits; one that is not installed is a failure that says what to install. */
  static Tool run(Path folder, String... command) {
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "HOME", folder.toString()));
      Process process = builder.start();
      boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertThat(ended).as("%s has not ended", List.of(command)).isTrue();
      return new Tool(
          process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " does not run (" + e.getMessage() + "); install " + PACKAGES, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final String PACKAGES =
      "the packages omegat, translate-toolkit and libxml2-utils, or leave out -Ptools";

  /** Runs a tool that must succeed. */
  static String output(Path folder, String... command) {
    Tool run = run(folder, command);
    assertThat(run.exit()).as(run.output()).isZero();
    return run.output();
  }

  /** Takes the schemas out of OmegaT, which brings those of TMX and TBX. */
  static Path schemas(Path folder) {
    assertThat(OMEGAT).as("install " + PACKAGES).exists();
    try (ZipFile jar = new ZipFile(OMEGAT.toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().startsWith("schemas/")).toList()) {
        Path file = folder.resolve(Path.of(entry.getName()).getFileName().toString());
        if (!entry.isDirectory()) {
          Files.write(file, jar.getInputStream(entry).readAllBytes());
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
