package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  private static final List<Integer> INPUTS = IntStream.range(0, 2_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsAreTakenInTheOrderOfTheInputs(int threads) {
    List<Integer> taken = new ArrayList<>();
    try (Workers workers = new Workers(threads, Progress.NONE)) {
      workers.forEach("doubling", INPUTS, i -> 2 * i, taken::add);
    }
    assertThat(taken).isEqualTo(INPUTS.stream().map(i -> 2 * i).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void noMoreResultsThanAFewAreHeld(int threads) {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Workers workers = new Workers(threads, Progress.NONE)) {
      workers.forEach(
          "holding",
          INPUTS,
          i -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
          i -> held.decrementAndGet());
    }
    assertThat(held).hasValue(0);
    assertThat(most.get()).isBetween(1, Workers.MOST_AHEAD);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void whatATaskThrowsIsThrown(int threads) {
    try (Workers workers = new Workers(threads, Progress.NONE)) {
      assertThatThrownBy(() -> workers.map("failing", INPUTS, i -> List.of().get(i)))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
