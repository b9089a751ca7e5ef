package org.taiyaku.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

  @Test
  void whatBeginsAWordIsNeverDenied() {
    Beginnings beginnings = new Beginnings();
    beginnings.add("人材流出");
    assertThat(beginnings.mayBe("")).isTrue();
    assertThat(beginnings.mayBe("人")).isTrue();
    assertThat(beginnings.mayBe("人材流出")).isTrue();
    assertThat(beginnings.reach("深刻な人材流出", 3, 7)).isEqualTo(7);
  }

  @Test
  void nearlyAllElseIs() {
    Beginnings beginnings = new Beginnings();
    for (char c = '一'; c < '一' + 10_000; c++) {
      beginnings.add(c + "語");
    }
    int wrong = 0;
    for (char c = '一'; c < '一' + 10_000; c++) {
      wrong += beginnings.mayBe(c + "話") ? 1 : 0;
    }
    assertThat(wrong).isLessThan(500);
    assertThat(beginnings.mayBe("あ")).isFalse();
    assertThat(beginnings.reach("あ一語", 0, 3)).isZero();
  }

  @Test
  void aLexiconKnowsHowItsWordsBegin() {
    Lexicon core = CoreLexicon.load();
    assertThat(core.translations("人材")).isNotEmpty();
    assertThat(core.mayBegin("人")).isTrue();
    assertThat(core.mayBegin("ををを")).isFalse();
  }
}
