package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  @TempDir private Path temporary;

  @Test
  void letsOneRunInAtATime() {
    Path folder = temporary.resolve("new/aligned");
    try (OutputLock first = OutputLock.take(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> OutputLock.take(folder))
          .isInstanceOf(OutputFailed.class)
          .hasMessage(
              folder
                  + ": another run of taiyaku is writing here; wait until it is done, or choose"
                  + " another folder with -o");
      assertThatThrownBy(() -> OutputLock.requireFree(folder)).isInstanceOf(OutputFailed.class);
    }
    assertThatCode(() -> OutputLock.take(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void isInNobodysWayWhenItsRunIsGone() throws IOException {
    Files.writeString(temporary.resolve(OutputLock.NAME), "");

    assertThatCode(() -> OutputLock.take(temporary).close()).doesNotThrowAnyException();
  }

  @Test
  void askingMakesNoFolder() {
    OutputLock.requireFree(temporary.resolve("aligned"));

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void saysThatTheFolderMustNotBeWritten() {
    Path disk =
        FaultyDisk.at(
            temporary,
            (change, path, bytes) -> {
              throw new AccessDeniedException(path.toString());
            });

    assertThatThrownBy(() -> OutputLock.take(disk))
        .isInstanceOf(OutputFailed.class)
        .hasMessageContaining("no permission; give it, or choose another folder with -o");
  }
}
