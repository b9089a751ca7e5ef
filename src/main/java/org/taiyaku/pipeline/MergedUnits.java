package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.UnitMerger.Merged;

/**
 * What was merged of a batch.
 *
 * @param files files in each format, of sentences and of paragraphs
 * @param sentenceUnits sentence units written
 * @param paragraphUnits paragraph units written
 * @param folded units more, of both, that say the same as one of these
 */
public record MergedUnits(int files, long sentenceUnits, long paragraphUnits, long folded) {

  /** A file to be made of those of some articles. */
  private record Task(SegmentType type, String name, List<String> articles) {}

  /**
   * Merges the units of articles, as they stand in their files.
   *
   * @param names what the outputs of the articles are called; they are merged in the order of their
   *     UTF-16 code units
   */
  static MergedUnits write(
      Collection<String> names, Shards shards, Outputs outputs, Workers workers) {
    SortedMap<Integer, List<String>> articles = new TreeMap<>();
    for (int shard = 1; shard <= shards.count(); shard++) {
      articles.put(shard, new ArrayList<>());
    }
    new TreeSet<>(names).forEach(name -> articles.get(shards.of(name)).add(name));
    List<Task> tasks = new ArrayList<>();
    for (SegmentType type : SegmentType.values()) {
      articles.forEach(
          (shard, some) ->
              tasks.add(new Task(type, shards.name(OutputLayout.folder(type), shard), some)));
    }
    return sum(
        tasks,
        workers.map(
            "merging", tasks, task -> outputs.merge(task.type(), task.name(), task.articles())));
  }

  private static MergedUnits sum(List<Task> tasks, List<Merged> merged) {
    return sum(
        IntStream.range(0, tasks.size())
            .mapToObj(i -> new MergedFile(tasks.get(i).type(), merged.get(i)))
            .toList());
  }

  /** What was merged into one file. */
  public record MergedFile(SegmentType type, Merged merged) {}

  /** What was merged into some files. */
  public static MergedUnits sum(Collection<MergedFile> files) {
    long sentences = 0;
    long paragraphs = 0;
    long folded = 0;
    for (MergedFile file : files) {
      boolean ofSentences = file.type() == SegmentType.SENTENCE;
      sentences += ofSentences ? file.merged().units() : 0;
      paragraphs += ofSentences ? 0 : file.merged().units();
      folded += file.merged().folded();
    }
    return new MergedUnits(files.size(), sentences, paragraphs, folded);
  }
}
