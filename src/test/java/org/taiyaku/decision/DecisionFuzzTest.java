package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.glossary.Losses;

/** Termbases and decisions of other people are read, or refused with the file's name. */
class DecisionFuzzTest {

  @FuzzTest
  void tbx(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("a", ".tbx"), bytes);
    try {
      assertThat(GlossaryFile.read(file, Direction.DEFAULT, new Losses())).isNotEmpty();
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith(file.toString());
    } finally {
      Files.delete(file);
    }
  }

  @FuzzTest
  void decisions(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("a", ".csv"), bytes);
    try {
      DecisionFile.read(file);
      GlossaryFile.read(file, Direction.DEFAULT, new Losses());
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith(file.toString());
    } finally {
      Files.delete(file);
    }
  }
}
