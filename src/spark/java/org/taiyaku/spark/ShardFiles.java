package org.taiyaku.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.UnitMerger;
import org.taiyaku.pipeline.MergedUnits.MergedFile;
import org.taiyaku.pipeline.OutputLayout;
import org.taiyaku.pipeline.Outputs;
import org.taiyaku.pipeline.Version;
import scala.Tuple2;

/**
 * Merges the units of pairs into shards, a shard and kind of units in one task, as the batch of one
 * machine does from files.
 *
 * <p>A task writes under names of its own attempt, and the driver gives the files of the attempts
 * that counted their final names. So attempts that were begun twice or broken off leave nothing.
 */
final class ShardFiles {

  private final Storage storage;
  private final String folder;
  private final String parts;
  private final Shards shards;
  private final Direction direction;
  private final List<UnitFormat> formats;

  /**
   * Shards below {@code folder}.
   *
   * @param run a name that no other run into the folder has
   */
  ShardFiles(
      Storage storage,
      String folder,
      String run,
      Shards shards,
      Direction direction,
      List<UnitFormat> formats) {
    this.storage = storage;
    this.folder = folder;
    this.parts = Storage.below(folder, ".taiyaku-parts-" + run);
    this.shards = shards;
    this.direction = direction;
    this.formats = List.copyOf(formats);
  }

  /**
   * A file that an attempt wrote.
   *
   * @param name its final name
   * @param from where it lies as yet
   */
  record Written(String name, String from) implements Serializable {}

  /**
   * What a task wrote.
   *
   * @param units how many units were written
   * @param folded how many more there were, the same as one of these
   * @param files in each format
   */
  record Shard(SegmentType type, long units, long folded, ArrayList<Written> files)
      implements Serializable {}

  /** Where the units of an article go: sorted by this, they come as they are merged. */
  private record Place(int shard, SegmentType type, String article)
      implements Serializable, Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::shard)
            .thenComparing(Place::type)
            .thenComparing(Place::article);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** A partition for each shard and type. */
  private static final class ByShard extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int shards;

    ByShard(int shards) {
      this.shards = shards;
    }

    @Override
    public int numPartitions() {
      return shards * SegmentType.values().length;
    }

    @Override
    public int getPartition(Object key) {
      Place place = (Place) key;
      return place.type().ordinal() * shards + place.shard() - 1;
    }
  }

  /** Merges and writes; the files then wait for {@link #commit}. */
  List<Shard> write(JavaRDD<SentPair> pairs) {
    Shards into = shards;
    Task task = new Task(storage, parts, shards.count(), direction, new ArrayList<>(formats));
    return pairs
        .filter(pair -> pair.result().failure().isEmpty())
        .flatMapToPair(
            pair ->
                Stream.of(SegmentType.values())
                    .map(
                        type ->
                            new Tuple2<>(
                                new Place(into.of(pair.output()), type, pair.output()),
                                pair.units(type)))
                    .iterator())
        .repartitionAndSortWithinPartitions(new ByShard(shards.count()))
        .mapPartitionsWithIndex(task::merge, false)
        .collect();
  }

  /** The part of the work that is sent. */
  private record Task(
      Storage storage, String parts, int shards, Direction direction, ArrayList<UnitFormat> formats)
      implements Serializable {

    Iterator<Shard> merge(int partition, Iterator<Tuple2<Place, String>> articles)
        throws IOException {
      SegmentType type = SegmentType.values()[partition / shards];
      String name = new Shards(shards).name(OutputLayout.folder(type), 1 + partition % shards);
      Path scratch = Files.createTempDirectory("taiyaku-shard");
      try {
        List<Path> files = new ArrayList<>();
        while (articles.hasNext()) {
          Path file = scratch.resolve("%09d.tmx".formatted(files.size()));
          String units = articles.next()._2();
          AtomicFile.write(file, out -> out.write(units));
          files.add(file);
        }
        UnitMerger.Merged merged =
            new UnitMerger(direction, type, Version.NUMBER).merge(files, scratch, name, formats);
        return List.of(sent(type, name, merged, scratch)).iterator();
      } finally {
        delete(scratch);
      }
    }

    private Shard sent(SegmentType type, String name, UnitMerger.Merged merged, Path scratch)
        throws IOException {
      ArrayList<Written> files = new ArrayList<>();
      for (UnitFormat format : merged.formats()) {
        String file = name + format.ending();
        String to = Storage.below(parts, file + "-" + TaskContext.get().taskAttemptId());
        storage.upload(scratch.resolve(file), to);
        files.add(new Written(file, to));
      }
      return new Shard(type, merged.units(), merged.folded(), files);
    }

    private static void delete(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Gives the files their final names; tells {@code outputs} of each. */
  List<MergedFile> commit(List<Shard> written, Outputs outputs) throws IOException {
    List<MergedFile> merged = new ArrayList<>();
    for (Shard shard : written) {
      for (Written file : shard.files()) {
        storage.rename(file.from(), Storage.below(folder, file.name()));
        outputs.wrote(file.name());
      }
      merged.add(
          new MergedFile(
              shard.type(), new UnitMerger.Merged(shard.units(), shard.folded(), formats)));
    }
    return merged;
  }

  /** Removes what attempts left that did not count. */
  void clear() throws IOException {
    storage.remove(parts);
  }
}
