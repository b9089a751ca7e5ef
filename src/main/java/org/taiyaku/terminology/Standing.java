package org.taiyaku.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.taiyaku.scratch.Form;

/**
 * A pair of a batch with what the articles say of it one by one, to be added up in any order.
 *
 * <p>Evidence of several articles adds up to whether a pair is right. Whether it is worth a row is
 * a question to each article by itself: a general word is none the less general for standing in
 * many of them.
 */
public final class Standing implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The same for standings of the same pair alone. */
  static final Comparator<Standing> BY_KEYS =
      Comparator.comparing(Standing::jaKey).thenComparing(Standing::zhKey);

  /** A standing as bytes. */
  static final Form<Standing> FORM =
      new Form<>() {
        @Override
        public void write(Standing standing, DataOutput out) throws IOException {
          new EvidenceForm().write(standing.pair, out);
          out.writeDouble(standing.right);
          out.writeDouble(standing.kept);
        }

        @Override
        public Standing read(DataInput in) throws IOException {
          return new Standing(new EvidenceForm().pair(in), in.readDouble(), in.readDouble());
        }
      };

  /**
   * So far other articles help a pair to pass by confirming it. What an article alone is surer of
   * and yet leaves out is left out for being general, and stands in many for the same reason.
   */
  private static final double CONFIRMED = 0.75;

  private final PairEvidence pair;
  private final double right;
  private final double kept;

  /**
   * A standing.
   *
   * @param pair what all articles say together
   * @param right how likely it is right by the article that is surest of it, 0 to 1
   * @param kept how likely it is kept by the article that it says most about, 0 to 1
   */
  Standing(PairEvidence pair, double right, double kept) {
    this.pair = Objects.requireNonNull(pair, "pair");
    this.right = right;
    this.kept = kept;
  }

  PairEvidence pair() {
    return pair;
  }

  /** The Japanese term, folded. */
  public String jaKey() {
    return pair.jaKey();
  }

  /** The Chinese term, folded. */
  public String zhKey() {
    return pair.zhKey();
  }

  /** What another set of articles, none of them in this one, says of the same pair as well. */
  public Standing plus(Standing other) {
    return new Standing(
        pair.plus(other.pair), Math.max(right, other.right), Math.max(kept, other.kept));
  }

  /** The judgement by all articles, in which no pair falls behind what one of them gives alone. */
  Judged judged(Judge judge) {
    return judged(judge.right(pair));
  }

  /** The judgement where the pair is right by all articles with the likelihood {@code byAll}. */
  Judged judged(double byAll) {
    double together = Math.max(right, byAll);
    double confirmed = Math.min(together, Math.max(right, CONFIRMED));
    return Judged.of(pair, together, confirmed, kept);
  }
}
