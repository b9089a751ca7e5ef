package org.taiyaku.pipeline;

import java.util.Comparator;
import java.util.List;
import org.taiyaku.alignment.Bead;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.cache.WordsForm;
import org.taiyaku.exchange.SentenceJoiner;
import org.taiyaku.lexicon.LexiconTrainer;
import org.taiyaku.lexicon.ParallelWords;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.lexicon.UnknownWords;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.text.FoldedText;

/**
 * The first pass over a batch: aligns its pairs, and learns from their confident beads which words
 * stand for each other, so that the second pass aligns better.
 *
 * <p>A sample of bounded size is kept of the beads and nothing of the alignments, and the words are
 * learned once, from the sorted sample: so the same batch gives the same words at any number of
 * threads. A batch that is too small to learn from is not passed over, and gives what its articles
 * give alone.
 */
public final class Learning {

  /**
   * Fewer pairs are no batch to learn from: a word must stand in two articles to be learned, and
   * among few articles hardly any does. The development sets in batches of five gave one to
   * thirteen words, and one set lost beads by them; in batches of ten none did.
   */
  static final int LEAST_PAIRS = 10;

  /** Nor are fewer confident beads: batches of 90 to 160 gave four to seven words. */
  static final int LEAST_BEADS = 200;

  /**
   * Beads kept to learn from. Their texts take some 10 MB, and learning from them less than 150 MB
   * and six seconds.
   */
  static final int MOST_BEADS = 20_000;

  /**
   * Pairs passed over first, chosen by the hash of their names. With ten confident beads each they
   * fill the sample; a larger batch is not read twice for more.
   */
  static final int MOST_PAIRS = 2_000;

  /** A bead to learn from is as good as certain: on the development sets 997 in 1000 are right. */
  private static final double LEAST_CONFIDENCE = 0.9;

  /** Nor is it long: what stands in three sentences a side may be anything's translation. */
  private static final int MOST_SEGMENTS = 3;

  /** Longest side in UTF-16 units. */
  private static final int LONGEST_SIDE = 400;

  private static final WordsForm WORDS = new WordsForm();

  private final Workers workers;
  private final UnknownWords unknown;
  private final JapaneseTokenizer japanese;
  private final ChineseTokenizer chinese;
  private final ResultCache cache;
  private final ContentKey known;

  /**
   * What learns from alignments.
   *
   * @param known the key of all words that the aligner knew beside the project's own
   */
  Learning(
      Workers workers,
      UnknownWords unknown,
      JapaneseTokenizer japanese,
      ChineseTokenizer chinese,
      ResultCache cache,
      ContentKey known) {
    this.workers = workers;
    this.cache = cache.forLaterRuns();
    this.known = known;
    this.unknown = unknown;
    this.japanese = japanese;
    this.chinese = chinese;
  }

  /** Whether there are enough pairs to learn from. */
  public static boolean isWorthIt(List<PlannedPair> pairs) {
    return pairs.size() >= LEAST_PAIRS;
  }

  /**
   * Adds to {@code before} what some pairs teach.
   *
   * @param aligner knows {@code before}
   */
  Learned from(List<PlannedPair> pairs, PairAligner aligner, TrainedLexicon before) {
    BeadSample sample = emptySample();
    workers.map("learning", chosen(pairs), pair -> collect(confident(pair, aligner), sample));
    return from(sample, before);
  }

  /**
   * Adds to {@code before} what a sample teaches.
   *
   * @param before what the beads of the sample were aligned with
   */
  public Learned from(BeadSample sample, TrainedLexicon before) {
    if (sample.size() < LEAST_BEADS) {
      return Learned.nothingBeyond(before);
    }
    TrainedLexicon lexicon = before.with(cache.get(() -> key(sample), WORDS, () -> train(sample)));
    int words = lexicon.words().size() - before.words().size();
    return new Learned(lexicon, words, sample.size());
  }

  private ContentKey key(BeadSample sample) {
    ContentKey.Builder key = cache.key("learned").add(known);
    sample.beads().forEach(bead -> key.add(bead.ja()).add(bead.zh()).add(sample.article(bead)));
    return key.build();
  }

  private List<TrainedWord> train(BeadSample sample) {
    List<ParallelWords> passages =
        workers.map("training", sample.beads(), bead -> words(bead, sample.article(bead)));
    return LexiconTrainer.train(passages);
  }

  /** A sample that is yet to be filled, of the size that is learned from. */
  public static BeadSample emptySample() {
    return new BeadSample(MOST_BEADS);
  }

  /** The pairs that are looked at, in any order; the same of the same pairs. */
  public static List<PlannedPair> chosen(List<PlannedPair> pairs) {
    return pairs.size() <= MOST_PAIRS
        ? pairs
        : pairs.stream()
            .sorted(Comparator.comparingLong(pair -> SampledBead.hash(pair.toString())))
            .limit(MOST_PAIRS)
            .toList();
  }

  /** Puts the confident beads of a pair into the sample, which takes them in any order. */
  private static Void collect(BeadSample own, BeadSample sample) {
    synchronized (sample) {
      sample.addAll(own);
    }
    return null;
  }

  /** The beads of a pair that may be learned from; none if it cannot be aligned. */
  public static BeadSample confident(PlannedPair pair, PairAligner aligner) {
    BeadSample own = emptySample();
    try {
      AlignedPair aligned = aligner.align(pair, "");
      List<String> ja = aligned.ja().texts();
      List<String> zh = aligned.zh().texts();
      for (Bead bead : aligned.trusted(LEAST_CONFIDENCE)) {
        if (bead.jaSize() + bead.zhSize() <= MOST_SEGMENTS) {
          String left = SentenceJoiner.join(ja.subList(bead.jaStart(), bead.jaEnd()));
          String right = SentenceJoiner.join(zh.subList(bead.zhStart(), bead.zhEnd()));
          if (left.length() <= LONGEST_SIDE && right.length() <= LONGEST_SIDE) {
            own.add(SampledBead.of(left, right), pair.ja().name());
          }
        }
      }
    } catch (UnreadableAgain | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The second pass meets the same and says so; nothing is learned from this pair.
      return new BeadSample(0);
    }
    return own;
  }

  private ParallelWords words(SampledBead bead, String article) {
    return unknown.of(
        article,
        japanese.tokenize(bead.ja()),
        FoldedText.of(bead.zh()),
        chinese.tokenize(bead.zh()));
  }
}
