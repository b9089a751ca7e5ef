package org.taiyaku.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes under any name are an article or a reason why not, never a parser that stumbles.
 *
 * <p>{@code mvn test} replays the inputs that stand in the resources; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=DocumentReaderFuzzTest#markdown} looks for new ones.
 */
class DocumentReaderFuzzTest {

  @FuzzTest
  void markdown(byte[] bytes) {
    FuzzedReading.read(bytes, "a.md");
  }

  @FuzzTest
  void page(byte[] bytes) {
    FuzzedReading.read(bytes, "a.html");
  }

  @FuzzTest
  void plainText(byte[] bytes) {
    FuzzedReading.read(bytes, "a.txt");
  }

  @FuzzTest
  void word(byte[] bytes) {
    FuzzedReading.read(bytes, "a.docx");
  }
}
