package org.taiyaku.terminology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pair that may stand in the glossary, as a row or as a form in one: what decides on that, and
 * nothing of what a row shows, since a large batch has millions of them.
 */
final class Contender {

  /** A form of a pair that is right is less in doubt than one that stands alone. */
  private static final int LEAST_OF_VARIANT = 150;

  /** What is a part of the form in the row may be cut wrongly: 障礙 of 無障礙. */
  private static final int LEAST_OF_PART = 400;

  /** The order of {@link Judged#BEST_FIRST}. */
  static final Comparator<Contender> BEST_FIRST =
      Comparator.comparingInt((Contender contender) -> -contender.worth)
          .thenComparingInt(contender -> -contender.confidence)
          .thenComparingInt(contender -> -contender.often)
          .thenComparing(Contender::jaKey)
          .thenComparing(Contender::zhKey);

  private final String jaKey;
  private final String zhKey;
  private final short confidence;
  private final short worth;
  private final short often;
  private final boolean passes;

  /** Its place among all contenders, the best first. */
  private int rank;

  /** The pair in whose row it stands, itself if it has one; null if in none. */
  private Contender head;

  /** The Chinese term as the row shows it; null where no other row needs to name it. */
  private String shownZh;

  /** The next head with the same Japanese term but for what may be left out; null for the last. */
  private Contender nextAlike;

  /** The next head with the same Chinese term; null for the last. */
  private Contender nextOfZh;

  Contender(Judged judged, Strictness strictness) {
    this.jaKey = judged.pair().jaKey();
    this.zhKey = judged.pair().zhKey();
    this.confidence = (short) judged.confidence();
    this.worth = (short) judged.worth();
    this.often = judged.often();
    this.passes = judged.passes(strictness);
  }

  /** Whether a pair of this judgement may stand beside one that passes, as a form of it. */
  static boolean mayBeVariant(int confidence) {
    return confidence >= LEAST_OF_VARIANT;
  }

  String jaKey() {
    return jaKey;
  }

  String zhKey() {
    return zhKey;
  }

  /** The Japanese term without what may be left out of it. */
  String form() {
    return Concept.plain(jaKey);
  }

  /** How likely it is right, in thousandths. */
  int confidence() {
    return confidence;
  }

  boolean passes() {
    return passes;
  }

  int rank() {
    return rank;
  }

  void rank(int place) {
    rank = place;
  }

  boolean is(PairEvidence pair) {
    return jaKey.equals(pair.jaKey()) && zhKey.equals(pair.zhKey());
  }

  /** Whether it stands in the glossary. */
  boolean stands() {
    return head != null;
  }

  /** Whether it has a row of its own. */
  boolean isHead() {
    return head == this;
  }

  /** The pair in whose row it stands. */
  Contender head() {
    return head;
  }

  void standsUnder(Contender other) {
    head = other;
  }

  /** Whether it is a form of a pair that has the same {@link #form}. */
  boolean isFormOf(Contender other) {
    if (!mayBeVariant(confidence)) {
      return false;
    }
    String zh = Concept.plain(zhKey);
    String otherZh = Concept.plain(other.zhKey);
    if (zh.equals(otherZh)) {
      return true;
    }
    return zh.contains(otherZh) || otherZh.contains(zh)
        ? confidence >= LEAST_OF_PART
        : Concept.shareAnEnd(zh, otherZh);
  }

  /**
   * Whether it gives the Chinese term, which both have, to a part of the other's Japanese one, or
   * to more.
   */
  boolean isCutBetterThan(Contender other) {
    return confidence >= other.confidence
        && (jaKey.contains(other.jaKey) || other.jaKey.contains(jaKey))
        && !Match.isPieceOfName(other.jaKey, jaKey);
  }

  /** This head and those after it with the same {@link #form}. */
  Stream<Contender> alike() {
    return Stream.iterate(this, contender -> contender != null, contender -> contender.nextAlike);
  }

  /** This head and those after it with the same Chinese term. */
  Stream<Contender> ofZh() {
    return Stream.iterate(this, contender -> contender != null, contender -> contender.nextOfZh);
  }

  /** Puts a head after all that are {@link #alike}. */
  void addAlike(Contender last) {
    last(alike()).nextAlike = last;
  }

  /** Puts a head after all that have the same Chinese term. */
  void addOfZh(Contender last) {
    last(ofZh()).nextOfZh = last;
  }

  /** Whether heads that are {@link #alike} come after this one. */
  boolean hasOthers() {
    return nextAlike != null;
  }

  private static Contender last(Stream<Contender> row) {
    return row.reduce((one, next) -> next).orElseThrow();
  }

  void shownAs(String zh) {
    shownZh = zh;
  }

  /**
   * What the row says of other rows of the same Japanese term; empty if there is none.
   *
   * @param first the first head of that term
   */
  String note(Contender first) {
    List<String> others =
        first.alike().filter(other -> other != this).map(other -> other.shownZh).toList();
    return others.isEmpty() ? "" : "also translated: " + String.join(", ", others);
  }
}
