package org.taiyaku.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.pipeline.Articles;
import org.taiyaku.pipeline.Found;
import org.taiyaku.pipeline.InputFile;
import org.taiyaku.pipeline.WrongInput;
import org.taiyaku.text.Language;
import scala.Tuple2;

/**
 * The rows of a table, each an article: its id, its text and perhaps its language.
 *
 * <p>An article is called by its id. Where that does not end as names of a format that is read, it
 * is plain text and gets {@code .txt} behind its id, as a file of it would have.
 */
final class TableCorpus implements Corpus {

  private static final StructType JSON =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  /**
   * A row.
   *
   * @param name what the article is called
   * @param text null where the table has none
   * @param language what it is said to be written in; empty where nothing is said
   */
  private record Record(String name, String text, String language) implements Serializable {}

  private final JavaPairRDD<Integer, Record> records;
  private final List<String> names;

  private TableCorpus(JavaPairRDD<Integer, Record> records, List<String> names) {
    this.records = records;
    this.names = names;
  }

  /**
   * Reads a table and numbers its rows.
   *
   * @throws WrongInput if a column or an id is missing, an id stands twice, or there is no row
   */
  static TableCorpus read(
      SparkSession session, String path, SparkOptions.InputFormat format, int partitions) {
    Dataset<Row> table =
        format == SparkOptions.InputFormat.PARQUET
            ? session.read().parquet(path)
            : session.read().schema(JSON).option("mode", "FAILFAST").json(path);
    List<String> columns = Arrays.asList(table.columns());
    for (String wanted : List.of("id", "text")) {
      if (!columns.contains(wanted)) {
        throw new WrongInput(
            "%s has no column %s; it has %s, and id and text are needed"
                .formatted(path, wanted, String.join(", ", columns)));
      }
    }
    boolean tells = columns.contains("language");
    Dataset<Row> wanted =
        tells ? table.select("id", "text", "language") : table.select("id", "text");
    JavaPairRDD<Integer, Record> records =
        wanted
            .toJavaRDD()
            .map(row -> record(row, tells))
            .sortBy(record -> record.name(), true, partitions)
            .zipWithIndex()
            .mapToPair(one -> new Tuple2<>(Math.toIntExact(one._2()), one._1()))
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    List<String> names = records.map(one -> one._2().name()).collect();
    requireUsable(path, names);
    return new TableCorpus(records, names);
  }

  private static Record record(Row row, boolean tells) {
    String id = row.isNullAt(0) ? "" : row.get(0).toString();
    String language = tells && !row.isNullAt(2) ? row.getString(2) : "";
    String name = DocumentReader.knowsNamesLike(id) ? id : id + ".txt";
    return new Record(
        id.isBlank() ? "" : name, row.isNullAt(1) ? null : row.getString(1), language);
  }

  private static void requireUsable(String path, List<String> names) {
    if (names.isEmpty()) {
      throw new WrongInput(path + " holds no row; name a table of articles");
    }
    if (names.get(0).isEmpty()) {
      throw new WrongInput(path + " has a row without id; give each article one of its own");
    }
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i).equals(names.get(i - 1))) {
        throw new WrongInput(
            "%s has two rows with the id %s; give each article one of its own"
                .formatted(path, names.get(i)));
      }
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public JavaPairRDD<Integer, Found> found(Broadcast<Knowledge> knowledge) {
    return records.mapValues(
        record -> {
          Map<String, Record> own = Map.of(record.name(), record);
          return Found.of(
              InputFile.elsewhere(record.name(), ""),
              Optional.empty(),
              articles(own, knowledge.value().reader()),
              knowledge.value().models().signatures());
        });
  }

  /** One side of a pair on its way to the worker. */
  private record Arrival(PairTask task, Record record) implements Serializable {}

  @Override
  public <R> JavaRDD<R> overPairs(
      List<ArrayList<PairTask>> portions,
      Broadcast<Knowledge> knowledge,
      PairFunction<R> function) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(records.context());
    List<Tuple2<Integer, Tuple2<Integer, PairTask>>> wanted = new ArrayList<>();
    for (int portion = 0; portion < portions.size(); portion++) {
      for (PairTask task : portions.get(portion)) {
        Tuple2<Integer, PairTask> to = new Tuple2<>(portion, task);
        wanted.add(new Tuple2<>(task.ja(), to));
        if (task.zh() != task.ja()) {
          wanted.add(new Tuple2<>(task.zh(), to));
        }
      }
    }
    int tasks = Math.max(1, portions.size());
    return context
        .parallelizePairs(wanted, Math.max(1, records.getNumPartitions()))
        .join(records)
        .mapToPair(
            one ->
                new Tuple2<>(
                    new PortionKey(one._2()._1()._1(), one._2()._1()._2().place()),
                    new Arrival(one._2()._1()._2(), one._2()._2())))
        .repartitionAndSortWithinPartitions(new ByPortion(tasks))
        .mapPartitions(
            arrivals -> new PairsOfArrivals<>(arrivals, knowledge.value().reader(), function));
  }

  /** A pair within a portion. */
  private record PortionKey(int portion, int place)
      implements Serializable, Comparable<PortionKey> {

    @Override
    public int compareTo(PortionKey other) {
      return Integer.compare(place, other.place);
    }
  }

  private static final class ByPortion extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int portions;

    ByPortion(int portions) {
      this.portions = portions;
    }

    @Override
    public int numPartitions() {
      return portions;
    }

    @Override
    public int getPartition(Object key) {
      return ((PortionKey) key).portion();
    }
  }

  /** Works on pairs as both of their sides have come, which follow each other. */
  private static final class PairsOfArrivals<R> implements java.util.Iterator<R> {
    private final java.util.Iterator<Tuple2<PortionKey, Arrival>> arrivals;
    private final DocumentReader reader;
    private final PairFunction<R> function;

    PairsOfArrivals(
        java.util.Iterator<Tuple2<PortionKey, Arrival>> arrivals,
        DocumentReader reader,
        PairFunction<R> function) {
      this.arrivals = arrivals;
      this.reader = reader;
      this.function = function;
    }

    @Override
    public boolean hasNext() {
      return arrivals.hasNext();
    }

    @Override
    public R next() {
      Arrival first = arrivals.next()._2();
      Map<String, Record> own = new HashMap<>();
      own.put(first.record().name(), first.record());
      if (first.task().zh() != first.task().ja()) {
        Record second = arrivals.next()._2().record();
        own.put(second.name(), second);
      }
      return function.on(first.task(), articles(own, reader));
    }
  }

  /** What a table says of a language wins over what was found out before, as that came of it. */
  private static Articles articles(Map<String, Record> records, DocumentReader reader) {
    return (file, language) -> {
      Record record = records.get(file.name());
      if (record.text() == null) {
        return new Reading.Unreadable(file.name(), "has no text in the table");
      }
      Optional<Language> told = language(record.language());
      if (told.isPresent() && told.get() == Language.OTHER) {
        return new Reading.LeftAlone(
            file.name(), Language.OTHER, "is in " + record.language() + ", as the table says");
      }
      return reader.read(
          () -> record.text().getBytes(StandardCharsets.UTF_8),
          file.name(),
          told.isPresent() ? told : language);
    };
  }

  /** Absent where nothing is said, or so little that the text must tell. */
  private static Optional<Language> language(String tag) {
    String known = tag.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    if (known.isEmpty() || known.equals("und") || known.equals("zh")) {
      return Optional.empty();
    }
    if (known.equals("ja") || known.startsWith("ja-")) {
      return Optional.of(Language.JAPANESE);
    }
    boolean traditional =
        known.startsWith("zh-hant")
            || known.equals("zh-tw")
            || known.equals("zh-hk")
            || known.equals("zh-mo");
    return Optional.of(traditional ? Language.TRADITIONAL_CHINESE : Language.OTHER);
  }
}
