package org.taiyaku.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Aligns articles on a cluster: what {@code spark-submit} runs. */
public final class SparkMain {

  private SparkMain() {}

  /** Runs the batch. */
  public static void main(String[] arguments) throws java.io.IOException {
    try (SparkSession session = SparkSession.builder().appName("taiyaku").getOrCreate()) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
      long sum =
          context
              .parallelize(List.of(1, 2, 3, 4), 4)
              .map(n -> org.taiyaku.text.FoldedText.of("經濟").folded().length() + n)
              .reduce(Integer::sum);
      System.out.println("sum " + sum);
    }
  }
}
