package org.taiyaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What two texts share, whatever form it has in each. */
class SharedCharactersTest {

  private static String shared(String text, String other) {
    StringBuilder found = new StringBuilder();
    SharedCharacters.of(text, other).stream().forEach(i -> found.append(text.charAt(i)));
    return found.toString();
  }

  @Test
  void formsOfACharacterAreTheSame() {
    assertThat(shared("図書館の学生", "圖書館的學生")).isEqualTo("図書館学生");
  }

  @Test
  void numbersAndWordsAreComparedAsAWhole() {
    assertThat(shared("2024年にGPUを12枚", "2025年買１２張gpu")).isEqualTo("年GPU12");
    assertThat(shared("２０２４", "2024")).isEqualTo("２０２４");
  }

  @Test
  void kanaAndPunctuationAreNotMarked() {
    assertThat(shared("はい、です。", "はい、です。")).isEmpty();
  }

  @Test
  void aCharacterOfTwoUnitsIsMarkedWhole() {
    assertThat(shared("𠮷田", "𠮷田")).isEqualTo("𠮷田");
  }

  @Test
  void stretchesAreGivenByTheirPlaces() {
    assertThat(SharedCharacters.stretches("図書館の𠮷田", "圖書館𠮷")).isEqualTo("0-3 4-6");
    assertThat(SharedCharacters.stretches("はい", "是")).isEmpty();
  }
}
