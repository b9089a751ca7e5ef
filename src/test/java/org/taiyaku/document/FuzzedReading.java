package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** What any bytes under any name must come to: texts, or one line of reason. */
final class FuzzedReading {

  /** One for all inputs, since making the filters takes longer than most of them. */
  private static final AtomicReference<byte[]> BYTES = new AtomicReference<>();

  private static final DocumentReader READER = new DocumentReader(path -> BYTES.get());

  private FuzzedReading() {}

  /** Reads the bytes; one thread at a time. */
  static void read(byte[] bytes, String name) {
    BYTES.set(bytes);
    Reading reading = READER.read(Path.of("a"), name);
    if (reading instanceof Reading.Article article) {
      requireText(article.document());
    } else if (reading instanceof Reading.Bilingual units) {
      requireText(units.ja());
      requireText(units.zh());
    } else if (reading instanceof Reading.Unreadable unreadable) {
      assertThat(unreadable.reason()).doesNotContain("cannot be parsed").doesNotContain("\n");
    }
  }

  private static void requireText(Document document) {
    assertThat(document.blocks()).allSatisfy(block -> assertThat(block.text()).isNotBlank());
  }
}
