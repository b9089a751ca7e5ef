package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.pipeline.WrongInput;

/** Spark writes, byte for byte, what one machine writes of the same articles. */
class SameBytesTest {

  private static final int SHARDS = 3;
  private static final Path SEEDS = Path.of("seeds");

  private static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("language", DataTypes.StringType);

  @TempDir private static Path temporary;

  private static SparkSession session;
  private static SortedMap<String, String> wanted;

  @BeforeAll
  static void runOnOneMachine() throws IOException {
    session = LocalSpark.session();
    LocalRun.of(SEEDS, temporary.resolve("local"), SHARDS);
    wanted = LocalRun.files(temporary.resolve("local"));
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static SortedMap<String, String> spark(
      Path in, SparkOptions.InputFormat format, String out) throws IOException {
    LocalSpark.run(session, in, format, temporary.resolve(out), SHARDS);
    return LocalRun.files(temporary.resolve(out));
  }

  /** The seeds as rows, in an order that says nothing. */
  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var files = Files.walk(SEEDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = SEEDS.relativize(file).toString();
        // Of plain text the ending may be left out.
        String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        rows.add(0, RowFactory.create(id, Files.readString(file), null));
      }
    }
    return rows;
  }

  @Test
  void ofFiles() throws IOException {
    assertThat(spark(SEEDS, SparkOptions.InputFormat.FILES, "files")).isEqualTo(wanted);
  }

  @Test
  void ofJsonLines() throws IOException {
    Path table = temporary.resolve("table.jsonl");
    List<String> lines = session.createDataFrame(rows(), COLUMNS).toJSON().collectAsList();
    Files.write(table, lines);

    assertThat(spark(table, SparkOptions.InputFormat.JSONL, "jsonl")).isEqualTo(wanted);
  }

  @Test
  void ofParquet() throws IOException {
    Path table = temporary.resolve("table.parquet");
    session.createDataFrame(rows(), COLUMNS).repartition(2).write().parquet(table.toString());

    assertThat(spark(table, SparkOptions.InputFormat.PARQUET, "parquet")).isEqualTo(wanted);
  }

  @Test
  void aSecondRunIntoFewerShardsRemovesTheOthersAndNothingElse() throws IOException {
    Path out = temporary.resolve("again");
    LocalSpark.run(session, SEEDS, SparkOptions.InputFormat.FILES, out, SHARDS);
    Files.writeString(out.resolve("aligned/mine.tmx"), "not written by taiyaku");
    LocalSpark.run(session, SEEDS, SparkOptions.InputFormat.FILES, out, 1);

    assertThat(LocalRun.files(out).keySet())
        .containsExactly(
            "aligned/mine.tmx",
            "aligned/pairs.csv",
            "aligned/paragraphs.jsonl",
            "aligned/paragraphs.tmx",
            "aligned/sentences.jsonl",
            "aligned/sentences.tmx",
            "glossary/.glossary-written.csv",
            "glossary/glossary.csv");
    assertThat(LocalRun.files(out).get("glossary/glossary.csv"))
        .isEqualTo(wanted.get("glossary/glossary.csv"));
  }

  @Test
  void editsOfTheGlossaryAreNotLost() throws IOException {
    Path out = temporary.resolve("edited");
    LocalSpark.run(session, SEEDS, SparkOptions.InputFormat.FILES, out, 1);
    Path glossary = out.resolve("glossary/glossary.csv");
    String edited = Files.readString(glossary).replaceFirst("proposed", "approved");
    Files.writeString(glossary, edited);

    assertThatThrownBy(() -> LocalSpark.run(session, SEEDS, SparkOptions.InputFormat.FILES, out, 1))
        .isInstanceOf(WrongInput.class);
    assertThat(glossary).hasContent(edited);
  }

  @Test
  void aTableWithoutItsColumnsIsRefused() {
    Path table = temporary.resolve("wrong.parquet");
    session
        .createDataFrame(rowsOf("a", "b"), new StructType().add("id", DataTypes.StringType))
        .write()
        .parquet(table.toString());

    assertThatThrownBy(
            () ->
                LocalSpark.run(
                    session,
                    table,
                    SparkOptions.InputFormat.PARQUET,
                    temporary.resolve("refused"),
                    1))
        .isInstanceOf(WrongInput.class)
        .hasMessageContaining("has no column text; it has id");
  }

  private static List<Row> rowsOf(String... ids) {
    List<Row> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(RowFactory.create(id));
    }
    return rows;
  }
}
