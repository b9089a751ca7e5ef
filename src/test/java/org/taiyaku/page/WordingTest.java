package org.taiyaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say the same in each language. */
class WordingTest {

  @ParameterizedTest
  @ValueSource(strings = {"ja", "zh-Hant"})
  void everyLanguageSaysEverything(String language) {
    Map<String, String> texts = Wording.texts(language);

    assertThat(texts).containsOnlyKeys(Wording.texts("en").keySet());
    assertThat(texts.values()).noneMatch(String::isBlank);
    assertThat(texts.get("title")).isNotEqualTo(Wording.english("title"));
  }

  @Test
  void theFiguresOfTheOverviewHaveNames() {
    assertThat(Wording.texts("en").keySet()).containsAll(BeadCounts.NAMES);
  }
}
