package org.taiyaku.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {

  private static ParallelWords passage(String article, String ja, String zh) {
    return new ParallelWords(article, List.of(ja.split(" ")), List.of(zh.split(" ")));
  }

  @Test
  void whatKeepsCompanyEverywhereStandsForEachOther() {
    List<TrainedWord> words =
        LexiconTrainer.train(
            List.of(
                passage("1", "文 要素", "陳述式 元素"),
                passage("2", "文 制限", "限制 陳述式"),
                passage("3", "要素 制限", "限制 元素")));

    assertThat(words)
        .containsExactly(
            new TrainedWord("制限", "限制", 666, 666, 2),
            new TrainedWord("文", "陳述式", 666, 666, 2),
            new TrainedWord("要素", "元素", 666, 666, 2));
  }

  @Test
  void oneArticleDoesNotConfirmItself() {
    assertThat(
            LexiconTrainer.train(
                List.of(
                    passage("1", "文 要素", "陳述式 元素"),
                    passage("1", "文 制限", "限制 陳述式"),
                    passage("1", "要素 制限", "限制 元素"))))
        .isEmpty();
  }

  @Test
  void whatStandsOnceIsNotLearned() {
    assertThat(LexiconTrainer.train(List.of(passage("1", "文", "陳述式")))).isEmpty();
    assertThat(LexiconTrainer.train(List.of())).isEmpty();
  }

  @Test
  void aWordWithTwoTranslationsHasBoth() {
    List<ParallelWords> passages = new ArrayList<>(passages(200));
    for (int p = 0; p < 6; p++) {
      passages.add(passage("article " + p, "文 語" + p, (p < 3 ? "陳述式" : "句子") + " 譯" + p));
    }

    assertThat(LexiconTrainer.train(passages))
        .filteredOn(word -> word.ja().equals("文"))
        .containsExactly(
            new TrainedWord("文", "句子", 428, 750, 3), new TrainedWord("文", "陳述式", 428, 750, 3));
  }

  @Test
  void aDictionaryIsFoundAgainInFreeTranslations() {
    List<TrainedWord> words = LexiconTrainer.train(passages(600));

    long right = words.stream().filter(w -> w.zh().equals("譯" + w.ja().substring(1))).count();
    assertThat(right / (double) words.size()).as("right").isGreaterThan(0.97);
    assertThat(right / (double) WORDS).as("found").isGreaterThan(0.9);
  }

  @Test
  void theOrderOfThePassagesDoesNotMatter() {
    List<ParallelWords> passages = passages(200);
    List<ParallelWords> shuffled = new ArrayList<>(passages);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(LexiconTrainer.train(shuffled))
        .isNotEmpty()
        .isEqualTo(LexiconTrainer.train(passages));
  }

  private static final int WORDS = 80;

  /**
   * Passages of eight words, rare and frequent ones, of which three in four are translated; four
   * more Chinese words stand there for nothing.
   */
  private static List<ParallelWords> passages(int count) {
    Random random = new Random(7);
    List<ParallelWords> passages = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      List<String> ja = new ArrayList<>();
      List<String> zh = new ArrayList<>();
      IntStream.range(0, 4).forEach(i -> zh.add("無" + random.nextInt(60)));
      for (int w = 0; w < 8; w++) {
        int word = Math.min(random.nextInt(WORDS), random.nextInt(WORDS));
        ja.add("語" + word);
        if (random.nextInt(4) > 0) {
          zh.add("譯" + word);
        }
      }
      passages.add(new ParallelWords("article " + p % 20, ja, zh));
    }
    return passages;
  }
}
