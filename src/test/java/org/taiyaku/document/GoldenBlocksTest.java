package org.taiyaku.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code NAME.EXTENSION} under the test resources is read as {@code NAME.blocks} says. */
class GoldenBlocksTest {

  static Stream<Path> inputs() throws IOException, URISyntaxException {
    Path folder = Path.of(GoldenBlocksTest.class.getResource("structure.md").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(md|html|txt)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @DisplayName("reads blocks as recorded")
  void readsBlocksAsRecorded(Path input) throws IOException {
    String name = input.getFileName().toString();
    Path golden = input.resolveSibling(name.replaceFirst("\\.\\w+$", ".blocks"));
    Reading reading = new DocumentReader().read(input, name);
    assertThat(show(reading)).isEqualTo(Files.readString(golden));
  }

  private static String show(Reading reading) {
    if (!(reading instanceof Reading.Article article)) {
      return reading.toString();
    }
    Document document = article.document();
    StringBuilder shown = new StringBuilder();
    shown.append("language: ").append(document.language().tag()).append('\n');
    shown.append("metadata: ").append(document.metadata()).append('\n');
    for (Block block : document.blocks()) {
      shown.append("%s %d|%s%n".formatted(block.kind(), block.level(), block.text()));
      for (Mark mark : block.marks()) {
        String marked = mark.span().of(block.text());
        shown.append("  %s|%s|%s%n".formatted(mark.kind(), marked, mark.target()));
      }
    }
    List<String> links = document.links();
    links.forEach(link -> shown.append("link: ").append(link).append('\n'));
    return shown.toString();
  }
}
