package org.taiyaku.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.pipeline.GlossaryOptions;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.pipeline.UnitOptions;

/** Spark within the process of the tests: what is sent is sent all the same. */
final class LocalSpark {

  private LocalSpark() {}

  /** A session of two threads. */
  static SparkSession session() {
    return SparkSession.builder()
        .appName("taiyaku tests")
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
        .getOrCreate();
  }

  /** Aligns articles into so many shards of TMX and JSON Lines. */
  static Summary run(
      SparkSession session, Path in, SparkOptions.InputFormat format, Path out, int shards)
      throws IOException {
    SparkOptions options =
        new SparkOptions(
            in.toAbsolutePath().toString(),
            format,
            out.toString(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Direction.DEFAULT,
            UnitOptions.DEFAULT.as(List.of(UnitFormat.JSONL), Optional.of(new Shards(shards))),
            GlossaryOptions.DEFAULT,
            Optional.empty());
    return new SparkBatch(options, session).run();
  }
}
