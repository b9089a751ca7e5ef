package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.page.Wording;

/** The pages say the same in each language, and have words for all that they say. */
class WordsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/org/taiyaku/review");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "zh-Hant"})
  void everyLanguageSaysEverything(String language) {
    Map<String, String> english = Wording.texts(Words.class, "texts", "en");
    Map<String, String> texts = Wording.texts(Words.class, "texts", language);

    assertThat(texts).containsOnlyKeys(english.keySet());
    assertThat(texts.values()).noneMatch(String::isBlank);
    english.forEach((key, text) -> assertThat(values(texts.get(key))).isEqualTo(values(text)));
  }

  private static Set<String> values(String text) {
    return found("\\{\\d}", text);
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }

  @Test
  void scriptsSayNothingWithoutWords() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        keys.addAll(found("\\bsay\\(\"([^\"]+)\"", Files.readString(file)));
        found("action: \"([a-z-]+)\" }", Files.readString(file))
            .forEach(action -> keys.add("action." + action));
      }
    }

    assertThat(keys).hasSizeGreaterThan(40);
    assertThat(keys).allSatisfy(key -> assertThat(Words.in("en").say(key)).isNotEmpty());
  }

  @Test
  void everyActionHasAName() throws IOException {
    Path answers = Path.of("src/main/java/org/taiyaku/review/ArticleAnswers.java");

    assertThat(found("case \"([a-z-]+)\" ->", Files.readString(answers)))
        .hasSize(10)
        .allSatisfy(action -> assertThat(Words.in("ja").say("action." + action)).isNotEmpty());
  }

  @Test
  void refusalsHaveWords() throws IOException {
    Path corrections = Path.of("src/main/java/org/taiyaku/review/Corrections.java");

    assertThat(found("new Refused\\(\"([^\"]+)\"", Files.readString(corrections)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(Words.in("ja").say("refused." + key)).isNotEmpty());
  }
}
