package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;

class HelpingThreadsTest {

  private static final Consumer<Runnable> NEVER = task -> {};

  @Test
  void resultsStandInTheirOrderWhoeverDidThem() {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Integer> squares = new HelpingThreads(3, threads::execute).map(5_000, i -> i * i);
      assertThat(squares).isEqualTo(IntStream.range(0, 5_000).mapToObj(i -> i * i).toList());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  @Timeout(10)
  void whoeverIsNotComeIsNotWaitedFor() {
    assertThat(new HelpingThreads(4, NEVER).map(3, i -> i)).containsExactly(0, 1, 2);
  }

  @Test
  void aHelperThatComesLateFindsNothingLeft() {
    List<Runnable> late = new ArrayList<>();
    List<Integer> done = new ArrayList<>();
    new HelpingThreads(1, late::add).map(3, done::add);
    late.forEach(Runnable::run);
    assertThat(late).hasSize(1);
    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void nobodyIsAskedForWorkThatCannotBeShared() {
    List<Runnable> asked = new ArrayList<>();
    new HelpingThreads(4, asked::add).map(1, i -> i);
    new HelpingThreads(4, asked::add).map(0, i -> i);
    assertThat(asked).isEmpty();
  }

  @Test
  void theFirstFailureIsThrownToTheOwner() {
    HelpingThreads helpers = new HelpingThreads(1, NEVER);
    assertThatThrownBy(
            () ->
                helpers.map(
                    9,
                    i -> {
                      if (i % 3 == 2) {
                        throw new IllegalStateException("share " + i);
                      }
                      return i;
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("share 2");
  }

  @Test
  void anArticleIsAlignedAlikeWithAndWithoutHelp() {
    CoreLexicon lexicon = CoreLexicon.load();
    GeneratedPair pair = GeneratedPair.of(31, 1_500, GeneratedPair.Manner.FREE);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      HelpingThreads helpers = new HelpingThreads(3, threads::execute);
      Aligner helped = new Aligner(lexicon, TrainedLexicon.EMPTY, helpers);
      assertThat(helped.align(pair.ja(), pair.zh()))
          .isEqualTo(new Aligner(lexicon).align(pair.ja(), pair.zh()));
    } finally {
      threads.shutdown();
    }
  }
}
