package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.document.FileBytes;

/** What a file system does to a batch, and pages of other shapes. */
class UnusualInputTest {

  private static final Path JA = Path.of("seeds/004_a95c2f4170de83b6.txt");
  private static final Path ZH = Path.of("seeds/000_72f0b6d8c1e5493a.txt");

  @TempDir private Path temporary;

  @Test
  void aFileWithoutReadPermissionIsNamed() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    Files.copy(ZH, temporary.resolve("b.md"));

    Summary summary = run(file -> deny(file, new AccessDeniedException(file.toString())));

    assertThat(summary.failed()).isTrue();
    assertThat(summary.unreadable()).isEqualTo(1);
    assertThat(summary.problems())
        .containsExactly("b.md: must not be read; give yourself permission to read it");
  }

  private static byte[] deny(Path file, IOException denied) throws IOException {
    if (file.endsWith("b.md")) {
      throw denied;
    }
    return Files.readAllBytes(file);
  }

  @Test
  void aFileThatVanishesWhileTheBatchRunsFailsItsPairOnly() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    Files.copy(ZH, temporary.resolve("b.md"));
    Map<String, Integer> reads = new ConcurrentHashMap<>();

    Summary summary =
        run(
            file ->
                reads.merge(file.toString(), 1, Integer::sum) == 1
                    ? Files.readAllBytes(file)
                    : deny(file, new NoSuchFileException(file.toString())));

    assertThat(summary.failed()).isTrue();
    assertThat(summary.pairs()).isZero();
    assertThat(summary.problems())
        .containsExactly(
            "b.md: changed while the batch ran; run it again when nothing writes there");
    assertThat(temporary.resolve("out/aligned/pairs.csv")).content().contains("a.md,b.md,,unread");
  }

  @Test
  void aFolderThatChangesWhileItIsRead() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    Files.copy(ZH, temporary.resolve("b.md"));
    Files.copy(JA, temporary.resolve("gone.md"));

    Summary summary =
        run(
            file -> {
              Files.deleteIfExists(temporary.resolve("gone.md"));
              Files.writeString(temporary.resolve("new.md"), "後から来た。");
              return Files.readAllBytes(file);
            });

    assertThat(summary.files()).isEqualTo(3);
    assertThat(summary.pairs()).isEqualTo(1);
    assertThat(summary.problems()).containsExactly("gone.md: does not exist");
  }

  @Test
  void aFileThatIsEmptiedWhileTheBatchRunsFailsItsPairOnly() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    Files.copy(ZH, temporary.resolve("b.md"));
    Map<String, Integer> reads = new ConcurrentHashMap<>();

    Summary summary =
        run(
            file ->
                reads.merge(file.toString(), 1, Integer::sum) == 1
                    ? Files.readAllBytes(file)
                    : new byte[0]);

    assertThat(summary.pairs()).isZero();
    assertThat(summary.problems()).hasSize(1).allMatch(line -> line.contains("changed while"));
  }

  /** The Chinese page as a scraper leaves it: one line, no marks of Markdown. */
  @Test
  void aPageOnOneLineIsAlignedWithItsStructuredCounterpart() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    String text = Files.readString(ZH).replaceFirst("(?s)^---.*?---\n", "");
    String plain =
        text.replaceAll("(?m)^[#>*|-]+ *|[*|`]|^[-:| ]+$", "")
            .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
            .replaceAll("\\s*\n\\s*", " ");
    Files.writeString(temporary.resolve("b.txt"), plain);

    Summary summary = run(Files::readAllBytes);

    assertThat(summary.pairs()).isEqualTo(1);
    assertThat(summary.sentenceUnits()).isGreaterThanOrEqualTo(25);
    assertThat(temporary.resolve("out/aligned/sentences/a.tmx"))
        .content()
        .contains("<seg>一片直徑300毫米的晶圓，從投片到完成約需7,500公升超純水。</seg>");
    assertThat(summary.chained()).isGreaterThan(0);
  }

  @Test
  void aFileThatVanishesOnceItWasReadIsNotMissedWhereThereWasRoomToKeepIt() throws IOException {
    Files.copy(JA, temporary.resolve("a.md"));
    Files.copy(ZH, temporary.resolve("b.md"));
    Map<String, Integer> reads = new ConcurrentHashMap<>();

    Summary summary =
        run(
            file -> {
              reads.merge(file.toString(), 1, Integer::sum);
              byte[] content = Files.readAllBytes(file);
              Files.delete(file);
              return content;
            },
            CacheOptions.IN_MEMORY);

    assertThat(summary.failed()).isFalse();
    assertThat(summary.pairs()).isEqualTo(1);
    assertThat(reads.values()).containsExactly(1, 1);
  }

  /** A run that keeps nothing, so that files are read again when it is their turn. */
  private Summary run(FileBytes bytes) {
    return run(bytes, new CacheOptions(Optional.empty(), 0, 0));
  }

  private Summary run(FileBytes bytes, CacheOptions cache) {
    BatchOptions options =
        BatchOptions.of(temporary, temporary.resolve("out")).with(cache).onThreads(2);
    return new Batch(options, Progress.NONE, bytes).run();
  }
}
