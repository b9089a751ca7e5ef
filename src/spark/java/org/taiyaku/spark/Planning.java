package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.taiyaku.pairing.Brief;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pipeline.Found;
import org.taiyaku.pipeline.InputFile;
import org.taiyaku.pipeline.Plan;
import org.taiyaku.pipeline.PlanBuilder;
import org.taiyaku.pipeline.ReadFile;
import scala.Tuple2;

/**
 * Reads every document once, and finds out which belong together.
 *
 * @param plan what is to be aligned
 * @param tasks the pairs of the plan
 */
record Planning(Plan plan, PairTasks tasks) {

  /** Documents whose data makes a part that a worker holds with ease. */
  private static final int DOCUMENTS_A_PART = 10_000;

  static Planning of(
      Corpus corpus, Broadcast<Knowledge> knowledge, JavaSparkContext context, int leastParts) {
    List<String> names = corpus.names();
    context.setCallSite("taiyaku: reading");
    JavaPairRDD<Integer, Found> found =
        corpus.found(knowledge).persist(StorageLevel.MEMORY_AND_DISK_SER());
    PlanBuilder plan = new PlanBuilder();
    List<Brief> briefs = new ArrayList<>();
    int[] lengths = new int[names.size()];
    for (Tuple2<Integer, Said> one : inOrder(found.mapValues(Said::of).collect())) {
      Said said = one._2();
      InputFile file = InputFile.elsewhere(names.get(one._1()), "");
      if (said.brief() == null) {
        plan.read(new ReadFile(file, said.other()));
      } else {
        plan.article(file);
        briefs.add(said.brief().numbered(one._1(), file.name()));
        lengths[one._1()] = said.brief().length();
      }
    }
    JavaPairRDD<Integer, Signature> signatures =
        found.filter(one -> one._2().kind() == Found.Kind.ARTICLE).mapValues(Found::signature);
    int parts = Math.max(leastParts, 1 + names.size() / DOCUMENTS_A_PART);
    plan.paired(new DistributedPairing(context, parts).pair(signatures, briefs));
    found.unpersist(false);
    Plan built = plan.build();
    return new Planning(built, new PairTasks(built.pairs(), names, lengths));
  }

  private static List<Tuple2<Integer, Said>> inOrder(List<Tuple2<Integer, Said>> said) {
    List<Tuple2<Integer, Said>> sorted = new ArrayList<>(said);
    sorted.sort(Comparator.comparing(Tuple2::_1));
    return sorted;
  }

  /**
   * What the driver is told of a document that was read.
   *
   * @param brief of an article; null of anything else
   * @param other what came of anything else; null of an article
   */
  private record Said(Brief brief, Found other) implements Serializable {

    static Said of(Found found) {
      if (found.kind() != Found.Kind.ARTICLE) {
        return new Said(null, found);
      }
      Signature signature = found.signature();
      return new Said(Brief.of(0, signature).numbered(0, ""), null);
    }
  }
}
