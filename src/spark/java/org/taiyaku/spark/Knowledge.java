package org.taiyaku.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.pipeline.Models;
import org.taiyaku.pipeline.PairWork;
import org.taiyaku.pipeline.Progress;
import org.taiyaku.pipeline.UnitOptions;
import org.taiyaku.pipeline.Workers;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decisions;

/**
 * What a worker must know of the two languages: sent as the few things that differ from batch to
 * batch, and built from them when it is first asked for, once in each process.
 */
final class Knowledge implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<Decision> decisions;
  private final double minConfidence;
  private final boolean dropIdentical;

  private transient Models models;
  private transient DocumentReader reader;

  Knowledge(List<Decision> decisions, UnitOptions units) {
    this.decisions = new ArrayList<>(decisions);
    this.minConfidence = units.minConfidence();
    this.dropIdentical = units.dropIdentical();
  }

  synchronized Models models() {
    if (models == null) {
      // Its one thread loads the dictionaries and then has nothing to do.
      models = new Models(new Workers(1, Progress.NONE), Decisions.of(decisions));
    }
    return models;
  }

  synchronized DocumentReader reader() {
    if (reader == null) {
      reader = new DocumentReader();
    }
    return reader;
  }

  /** Words that a batch has learned, and what works with them. */
  static final class Words implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<TrainedWord> words;
    private transient Aligner aligner;
    private transient PairWork work;

    Words(TrainedLexicon lexicon) {
      this.words = new ArrayList<>(lexicon.words());
    }

    synchronized Aligner aligner(Models models) {
      if (aligner == null) {
        aligner = models.aligner(new TrainedLexicon(words));
      }
      return aligner;
    }

    synchronized PairWork work(Knowledge knowledge) {
      if (work == null) {
        work =
            new PairWork(
                UnitOptions.of(knowledge.minConfidence, knowledge.dropIdentical),
                knowledge.models(),
                new TrainedLexicon(words));
      }
      return work;
    }
  }
}
