package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Lists of beads, answers and lexicons are read, or refused with the file's name. */
class ListFuzzTest {

  @FuzzTest
  void beads(byte[] bytes) throws IOException {
    read(bytes, ".tsv", file -> BeadListReader.read(file, unit -> {}));
  }

  @FuzzTest
  void answers(byte[] bytes) throws IOException {
    read(bytes, ".align", AlignReader::read);
  }

  @FuzzTest
  void lexicon(byte[] bytes) throws IOException {
    read(bytes, ".tsv", LexiconFile::read);
  }

  private static void read(byte[] bytes, String extension, Consumer<Path> reader)
      throws IOException {
    Path file = Files.write(Files.createTempFile("a", extension), bytes);
    try {
      reader.accept(file);
    } catch (InputFailed e) {
      assertThat(e).hasMessageStartingWith(file.toString());
    } finally {
      Files.delete(file);
    }
  }
}
