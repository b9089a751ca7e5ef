package org.taiyaku.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainedLexiconTest {

  private static final TrainedLexicon LEXICON =
      new TrainedLexicon(
          List.of(
              new TrainedWord("文", "句子", 350, 600, 2),
              new TrainedWord("要素", "元素", 500, 866, 13),
              new TrainedWord("文", "陳述式", 500, 891, 33)));

  @Test
  void givesTheMostProbableFirst() {
    assertThat(LEXICON.translations("文"))
        .containsExactly(new Translation("陳述式", 0.5), new Translation("句子", 0.35));
    assertThat(LEXICON.translations("元素")).isEmpty();
  }

  @Test
  void whatIsKnownStaysAsItIs() {
    TrainedLexicon more =
        LEXICON.with(
            List.of(
                new TrainedWord("要素", "元素", 999, 999, 2),
                new TrainedWord("制限", "限制", 666, 666, 2)));

    assertThat(more.words())
        .extracting(TrainedWord::ja, TrainedWord::zh, TrainedWord::forward)
        .containsExactly(
            tuple("制限", "限制", 666),
            tuple("文", "陳述式", 500),
            tuple("文", "句子", 350),
            tuple("要素", "元素", 500));
  }

  @Test
  void aPairThatCannotBeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainedWord("", "句子", 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainedWord("文", "句子", 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainedWord("文", "句子", 1, 1001, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainedWord("文", "句子", 1, 1, 0));
  }
}
