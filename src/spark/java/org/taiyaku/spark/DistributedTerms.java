package org.taiyaku.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.taiyaku.pipeline.BatchTerms;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.terminology.ApprovedSighting;
import org.taiyaku.terminology.ApprovedSightings;
import org.taiyaku.terminology.Standing;
import scala.Tuple2;

/**
 * What all pairs say of terms, added up on the workers.
 *
 * <p>The driver takes it from them a part at a time, in any order, as it sorts what does not fit
 * into its memory. Only the approved pairs, which are as many as people decided on, it takes at
 * once.
 */
final class DistributedTerms {

  /** Tasks whose terms the driver takes at once: two thousand pairs, some thirty megabytes. */
  private static final int TASKS_A_PART = 10;

  private DistributedTerms() {}

  /**
   * Adds up what {@code pairs} say.
   *
   * @param cores of the cluster, 1 or more
   */
  static BatchTerms of(JavaRDD<SentPair> pairs, int cores, Scratch scratch) {
    BatchTerms found = new BatchTerms(scratch);
    found.addApproved(
        pairs
            .map(SentPair::approved)
            .treeAggregate(
                new ApprovedSightings(), DistributedTerms::with, DistributedTerms::joined)
            .merged());
    pairs.context().setCallSite("taiyaku: terms");
    pairs
        .flatMap(one -> one.standings().iterator())
        .keyBy(one -> new Tuple2<>(one.jaKey(), one.zhKey()))
        .reduceByKey(Standing::plus, Math.max(cores, pairs.getNumPartitions() / TASKS_A_PART))
        .values()
        .toLocalIterator()
        .forEachRemaining(found::add);
    return found;
  }

  private static ApprovedSightings with(ApprovedSightings sum, List<ApprovedSighting> ofPair) {
    sum.addAll(ofPair);
    return sum;
  }

  private static ApprovedSightings joined(ApprovedSightings sum, ApprovedSightings others) {
    sum.addAll(others.merged());
    return sum;
  }
}
