package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a term stands in each form in which it is written.
 *
 * <p>Nearly every term has one form, and a large batch has millions of terms: so two small arrays
 * and no map.
 */
final class FormCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int[] ONCE = {1};

  private final String[] forms;
  private final int[] counts;

  /** The counts of forms, of which there is one or more. */
  static FormCounts of(Map<String, Integer> counted) {
    return new FormCounts(new TreeMap<>(counted));
  }

  private FormCounts(SortedMap<String, Integer> counted) {
    this.forms = counted.keySet().toArray(String[]::new);
    int[] each = counted.values().stream().mapToInt(Integer::intValue).toArray();
    this.counts = Arrays.equals(each, ONCE) ? ONCE : each;
  }

  /** The counts of forms, of which there is one or more, each as often as it stands there. */
  static FormCounts of(Collection<String> forms) {
    SortedMap<String, Integer> counted = new TreeMap<>();
    forms.forEach(form -> counted.merge(form, 1, Integer::sum));
    return new FormCounts(counted);
  }

  /** The counts of both together. */
  FormCounts plus(FormCounts other) {
    SortedMap<String, Integer> sum = asMap();
    other.asMap().forEach((form, count) -> sum.merge(form, count, Integer::sum));
    return new FormCounts(sum);
  }

  /** The forms, the most frequent first. */
  List<String> mostFirst() {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(asMap().entrySet());
    entries.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  /** The counts by form. */
  SortedMap<String, Integer> asMap() {
    SortedMap<String, Integer> map = new TreeMap<>();
    for (int i = 0; i < forms.length; i++) {
      map.put(forms[i], counts[i]);
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormCounts counted
        && Arrays.equals(forms, counted.forms)
        && Arrays.equals(counts, counted.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(forms) + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
