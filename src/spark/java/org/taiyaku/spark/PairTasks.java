package org.taiyaku.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.taiyaku.exchange.OutputNames;
import org.taiyaku.pipeline.PlannedPair;

/** The pairs of a plan as tasks, by the names of their Japanese documents. */
final class PairTasks {

  private final Map<String, PairTask> byJapanese = new HashMap<>();

  /**
   * Makes tasks of pairs.
   *
   * @param pairs in the order of the Japanese names
   * @param names of all documents, sorted
   * @param lengths characters of each of these, where they are known
   */
  PairTasks(List<PlannedPair> pairs, List<String> names, int[] lengths) {
    SortedMap<String, String> outputs =
        OutputNames.of(pairs.stream().map(pair -> pair.ja().name()).toList());
    for (int place = 0; place < pairs.size(); place++) {
      String ja = pairs.get(place).ja().name();
      String zh = pairs.get(place).zh().name();
      int left = Collections.binarySearch(names, ja);
      int right = Collections.binarySearch(names, zh);
      long length = (long) lengths[left] + lengths[right];
      byJapanese.put(ja, new PairTask(place, left, right, ja, zh, outputs.get(ja), length));
    }
  }

  int size() {
    return byJapanese.size();
  }

  /** All tasks, dealt into so many portions at most. */
  List<ArrayList<PairTask>> portions(int portions) {
    return PairTask.portions(byJapanese.values(), portions);
  }

  /** The tasks of some pairs. */
  List<ArrayList<PairTask>> portions(Collection<PlannedPair> some, int portions) {
    return PairTask.portions(
        some.stream().map(pair -> byJapanese.get(pair.ja().name())).toList(), portions);
  }
}
