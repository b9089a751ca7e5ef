package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;

/**
 * Any bytes under any name are an article or a reason why not, never a parser that stumbles.
 *
 * <p>{@code mvn test} replays the inputs that stand in the resources; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=DocumentReaderFuzzTest#markdown} looks for new ones.
 */
class DocumentReaderFuzzTest {

  @FuzzTest
  void markdown(byte[] bytes) {
    read(bytes, "a.md");
  }

  @FuzzTest
  void page(byte[] bytes) {
    read(bytes, "a.html");
  }

  @FuzzTest
  void plainText(byte[] bytes) {
    read(bytes, "a.txt");
  }

  @FuzzTest
  void word(byte[] bytes) {
    read(bytes, "a.docx");
  }

  private static void read(byte[] bytes, String name) {
    Reading reading = new DocumentReader(path -> bytes).read(Path.of("a"), name);
    if (reading instanceof Reading.Article article) {
      for (Block block : article.document().blocks()) {
        assertThat(block.text()).isNotBlank();
      }
    } else if (reading instanceof Reading.Unreadable unreadable) {
      assertThat(unreadable.reason()).doesNotContain("cannot be parsed");
    }
  }
}
