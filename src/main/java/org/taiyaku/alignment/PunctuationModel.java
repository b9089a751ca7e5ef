package org.taiyaku.alignment;

/**
 * What quotation marks, questions and colons tell: where the original begins to quote, ends a
 * quotation, asks or announces something, the translation mostly does so too.
 *
 * <p>Of each segment it is known whether it holds an opening mark, a closing mark, a question, a
 * colon; a bead has what any of its segments has. A trait that hardly occurs in the two articles
 * says nothing.
 */
final class PunctuationModel {

  private static final String OPENING = "「『“〝";
  private static final String CLOSING = "」』”〟";
  private static final String NO_COLON_BEFORE = OPENING + "/0123456789";
  private static final String ASKING = "？?";

  private static final int QUESTION = 2;
  private static final int COLON = 3;
  private static final int TRAITS = 4;

  /** A trait of fewer segments is taken for not being in use in these articles. */
  private static final double LEAST_SHARE = 0.02;

  private final byte[] ja;
  private final byte[] zh;

  /** By the traits of the Japanese and of the Chinese side, a bit each; asked for every bead. */
  private final double[][] sums = new double[1 << TRAITS][1 << TRAITS];

  PunctuationModel(Side jaSide, Side zhSide) {
    ja = traits(jaSide, true);
    zh = traits(zhSide, false);
    for (int trait = 0; trait < TRAITS; trait++) {
      double share =
          (double) (count(ja, trait) + count(zh, trait)) / Math.max(1, ja.length + zh.length);
      double kept = trait == QUESTION ? Weights.QUESTION_KEPT : Weights.MARK_KEPT;
      if (share >= LEAST_SHARE) {
        add(trait, ratios(kept, share));
      }
    }
  }

  private void add(int trait, double[][] ratios) {
    for (int inJapanese = 0; inJapanese < sums.length; inJapanese++) {
      for (int inChinese = 0; inChinese < sums.length; inChinese++) {
        sums[inJapanese][inChinese] += ratios[inJapanese >> trait & 1][inChinese >> trait & 1];
      }
    }
  }

  /** Of a trait, by whether the Japanese side has it and whether the Chinese side does. */
  private static double[][] ratios(double kept, double share) {
    double unlike = Math.log(1 - kept);
    double bothWithout = Math.log((kept + (1 - kept) * (1 - share)) / (1 - share));
    double bothWith = Math.log((kept + (1 - kept) * share) / share);
    return new double[][] {{bothWithout, unlike}, {unlike, bothWith}};
  }

  private static int count(byte[] traits, int trait) {
    int count = 0;
    for (byte one : traits) {
      count += one >> trait & 1;
    }
    return count;
  }

  private static byte[] traits(Side side, boolean japanese) {
    byte[] traits = new byte[side.size()];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = traits(side.segment(i).text(), japanese);
    }
    return traits;
  }

  private static byte traits(String text, boolean japanese) {
    int traits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        traits |= 1;
      } else if (CLOSING.indexOf(c) >= 0) {
        traits |= 2;
      } else if (ASKING.indexOf(c) >= 0 || japanese && c == 'か' && endsAt(text, i + 1)) {
        traits |= 1 << QUESTION;
      } else if (isColon(text, i)) {
        traits |= 1 << COLON;
      }
    }
    return (byte) traits;
  }

  /**
   * A colon, and not that of a time or an address, nor that which Chinese puts before a quotation
   * and Japanese does not.
   */
  private static boolean isColon(String text, int index) {
    char c = text.charAt(index);
    return (c == '：' || c == ':')
        && (index + 1 == text.length() || NO_COLON_BEFORE.indexOf(text.charAt(index + 1)) < 0);
  }

  /** Japanese asks with か before the full stop, too. */
  private static boolean endsAt(String text, int index) {
    return index < text.length()
        && (text.charAt(index) == '。' || CLOSING.indexOf(text.charAt(index)) >= 0);
  }

  /** The log-likelihood ratio of a bead's marks. */
  double score(int jaStart, int jaEnd, int zhStart, int zhEnd) {
    return sums[union(ja, jaStart, jaEnd)][union(zh, zhStart, zhEnd)];
  }

  private static int union(byte[] traits, int start, int end) {
    int union = 0;
    for (int i = start; i < end; i++) {
      union |= traits[i];
    }
    return union;
  }
}
