package org.taiyaku.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir Path folder;

  @Test
  void aFileIsReadFromAnyPlaceWhileItGrows() throws IOException {
    try (Scratch scratch = new Scratch(folder)) {
      ScratchFile file = scratch.file();
      file.out().writeLong(1);
      file.out().flush();
      long place = file.size();
      file.out().writeLong(2);
      file.out().writeLong(3);
      file.out().flush();

      DataInputStream all = file.from(0);
      DataInputStream rest = file.from(place);

      assertThat(all.readLong()).isEqualTo(1);
      assertThat(rest.readLong()).isEqualTo(2);
      assertThat(all.readLong()).isEqualTo(2);
      assertThat(rest.readLong()).isEqualTo(3);
      assertThat(rest.read()).isNegative();
    }
  }

  @Test
  void nothingIsMadeBeforeItIsNeededAndNothingIsLeft() throws IOException {
    Path below = folder.resolve("made/only/then");
    Scratch scratch = new Scratch(below);
    assertThat(folder).isEmptyDirectory();
    scratch.file().out().write(7);
    scratch.file();
    scratch.close();
    assertThat(below).isEmptyDirectory();
  }

  @Test
  void whatWasRemovedCannotBeRead() {
    Scratch scratch = new Scratch(folder);
    ScratchFile file = scratch.file();
    scratch.close();
    assertThatThrownBy(() -> file.from(0).read()).isInstanceOf(IOException.class);
  }

  @Test
  void saysWhereAndHowToMendIt() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    try (Scratch scratch = new Scratch(taken)) {
      assertThatThrownBy(scratch::file)
          .isInstanceOf(ScratchFailed.class)
          .hasMessage(
              taken
                  + ": no temporary file can be written here: a file stands where a folder is"
                  + " needed; move it away");
    }
    assertThat(
            new ScratchFailed(
                folder, new FileSystemException("f", null, "No space left on device")))
        .hasMessage(
            folder
                + ": no temporary file can be written here: the disk is full; free some space and"
                + " run again");
  }
}
