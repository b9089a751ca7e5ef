package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTaskTest {

  private static PairTask task(int place, long length) {
    return new PairTask(place, place, place + 1, "a" + place, "b" + place, "a" + place, length);
  }

  @Test
  void aGiantHasAPortionOfItsOwnAndComesFirst() {
    List<PairTask> tasks = new ArrayList<>();
    for (int place = 0; place < 100; place++) {
      tasks.add(task(place, place == 70 ? 2_000_000 : 2_000 + place));
    }

    List<ArrayList<PairTask>> portions = PairTask.portions(tasks, 4);

    assertThat(portions).hasSize(4);
    assertThat(portions.get(0)).containsExactly(tasks.get(70));
    assertThat(portions.subList(1, 4)).allSatisfy(portion -> assertThat(portion).hasSize(33));
    assertThat(portions.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(tasks);
  }

  @Test
  void theOrderOfThePairsDoesNotMatter() {
    List<PairTask> tasks = new ArrayList<>();
    for (int place = 0; place < 20; place++) {
      tasks.add(task(place, 1_000 * (place % 3)));
    }
    List<PairTask> turned = new ArrayList<>(tasks);
    java.util.Collections.reverse(turned);

    assertThat(PairTask.portions(turned, 6)).isEqualTo(PairTask.portions(tasks, 6));
  }
}
