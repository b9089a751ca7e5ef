package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

  @ParameterizedTest
  @CsvSource({
    "x.ja.md,x",
    "news/2024/x.ja.html,news/2024/x",
    "ja/x.md,ja/x",
    "x_ja.txt,x",
    "x-ja-JP.docx,x",
    "x.html.ja,x",
    "記事.MD,記事",
    "a.b.v1.2.txt,a.b.v1.2",
    "archive.tar,archive.tar",
    "ja.md,ja",
    ".ja.md,.ja",
    ".md,.md",
    "ninja.txt,ninja",
    "../../etc/x.ja.md,etc/x",
    "/tmp/./x.md,tmp/x",
    "x.d/y.md,x.d/y",
  })
  void dropsSuffixesAndKeepsFolders(String path, String name) {
    assertThat(OutputNames.of(List.of(path))).isEqualTo(Map.of(path, name));
  }

  @Test
  void givesBothOfTwoThatFallOnOneNameAHash() {
    assertThat(OutputNames.of(List.of("x.ja.md", "x.txt", "y.md")))
        .containsEntry("x.ja.md", "x-bd7211f3")
        .containsEntry("x.txt", "x-8a6dcb9c")
        .containsEntry("y.md", "y");
  }

  @Test
  void tellsNeitherCaseNorUnicodeFormsApart() {
    String composed = "ガ.md";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(OutputNames.of(List.of("News/X.md", "news/x.md")).values())
        .allMatch(name -> name.matches("(?i)news/x-[0-9a-f]{8}"));
    assertThat(OutputNames.of(List.of(composed, decomposed)).values())
        .allMatch(name -> name.matches(".+-[0-9a-f]{8}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void partsAHashedNameFromAFileThatIsCalledSo() {
    String hashed = OutputNames.of(List.of("x.md", "x.txt")).get("x.md");

    assertThat(keys(OutputNames.of(List.of("x.md", "x.txt", hashed + ".md"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void doesNotHangOnTheOrder() {
    List<String> paths = new ArrayList<>(List.of("a.md", "A.txt", "b/a.md", "a.ja.md", "c.md"));
    Map<String, String> names = OutputNames.of(paths);

    Collections.reverse(paths);

    assertThat(OutputNames.of(paths)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人", "a", "𠮷"})
  void shortensNamesThatNoFileSystemTakes(String character) {
    String folder = character.repeat(300);
    String one = folder + "/" + character.repeat(300) + "1.ja.md";
    String two = folder + "/" + character.repeat(300) + "2.ja.md";

    Map<String, String> names = OutputNames.of(List.of(one, two));

    assertThat(names.values()).doesNotHaveDuplicates();
    for (String name : names.values()) {
      for (String part : (name + ".align").split("/")) {
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isBetween(240, 255);
        assertThat(part).doesNotContain("\uFFFD").startsWith(character.repeat(50));
      }
    }
  }

  @Test
  void takesNoControlCharacters() {
    assertThat(OutputNames.of(List.of("a\nb/c\td.md")).values()).containsExactly("a_b/c_d");
  }

  @Test
  void refusesAPathWithoutAName() {
    assertThatThrownBy(() -> OutputNames.of(List.of("../"))).hasMessage("'../' names no file");
  }

  @Test
  void neverGivesTwoFilesOneName() {
    Random random = new Random(8);
    String[] pieces = {"a", "A", "ja", ".", "-", "_", "/", ".md", ".txt", "..", "é", "e\u0301"};
    for (int round = 0; round < 500; round++) {
      List<String> paths = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        StringBuilder path = new StringBuilder("a");
        for (int k = random.nextInt(5); k > 0; k--) {
          path.append(pieces[random.nextInt(pieces.length)]);
        }
        paths.add(path.toString());
      }

      Map<String, String> names = OutputNames.of(paths);

      assertThat(names).hasSize((int) paths.stream().distinct().count());
      assertThat(keys(names)).doesNotHaveDuplicates();
      assertThat(names.values()).noneMatch(name -> name.startsWith("/") || name.contains("//"));
    }
  }

  private static List<String> keys(Map<String, String> names) {
    return names.values().stream().map(OutputNames::key).collect(Collectors.toList());
  }
}
