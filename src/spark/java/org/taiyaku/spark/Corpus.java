package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.taiyaku.pipeline.Articles;
import org.taiyaku.pipeline.Found;

/** The documents of a batch, numbered in the order of their names. */
interface Corpus {

  /** The names of the documents, sorted; a document's place among them is its number. */
  List<String> names();

  /** What comes of reading each document for the first time, by its number. */
  JavaPairRDD<Integer, Found> found(Broadcast<Knowledge> knowledge);

  /** Work on one pair after another, with whoever reads its documents. */
  interface PairFunction<R> extends Serializable {
    /** Works on a pair. */
    R on(PairTask task, Articles articles);
  }

  /** The results of work on pairs, a portion in one task. */
  <R> JavaRDD<R> overPairs(
      List<ArrayList<PairTask>> portions, Broadcast<Knowledge> knowledge, PairFunction<R> function);
}
