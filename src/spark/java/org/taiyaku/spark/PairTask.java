package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.taiyaku.pipeline.InputFile;
import org.taiyaku.pipeline.PlannedPair;

/**
 * A pair that is to be worked on by one worker.
 *
 * @param place its place among all pairs
 * @param ja number of the Japanese document
 * @param zh number of the Chinese one; the same if one document holds both languages
 * @param jaName name of the Japanese document
 * @param zhName name of the Chinese one
 * @param output what its outputs are called
 * @param length characters of both documents
 */
record PairTask(int place, int ja, int zh, String jaName, String zhName, String output, long length)
    implements Serializable {

  /** What even the shortest pair costs beside its length, in characters. */
  private static final int LEAST = 200;

  PlannedPair pair() {
    InputFile left = InputFile.elsewhere(jaName, "");
    InputFile right = ja == zh ? left : InputFile.elsewhere(zhName, "");
    return new PlannedPair(left, right, OptionalDouble.empty(), "");
  }

  /** The work that the pair is: a lattice has the length of one side times that of the other. */
  private double cost() {
    double side = length / 2.0 + LEAST;
    return side + side * side / 50_000;
  }

  /**
   * Deals pairs into portions of like work, the longest pairs and the largest portions first, so
   * that no giant is begun when all others are done.
   *
   * @param portions how many at most, 1 or more
   */
  static List<ArrayList<PairTask>> portions(Collection<PairTask> tasks, int portions) {
    record Portion(int number, ArrayList<PairTask> tasks, double[] cost) {}
    PriorityQueue<Portion> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Portion portion) -> portion.cost()[0])
                .thenComparingInt(Portion::number));
    for (int number = 0; number < Math.min(portions, tasks.size()); number++) {
      queue.add(new Portion(number, new ArrayList<>(), new double[1]));
    }
    tasks.stream()
        .sorted(
            Comparator.comparingDouble(PairTask::cost).reversed().thenComparing(PairTask::place))
        .forEach(
            task -> {
              Portion least = queue.remove();
              least.tasks().add(task);
              least.cost()[0] += task.cost();
              queue.add(least);
            });
    return queue.stream()
        .sorted(
            Comparator.comparingDouble((Portion portion) -> -portion.cost()[0])
                .thenComparingInt(Portion::number))
        .map(Portion::tasks)
        .toList();
  }
}
