package org.taiyaku.alignment;

/**
 * The sentence ends of one side: how many a stretch of segments has, and how often a segment
 * without one, as a headline is, stands before one that has.
 *
 * <p>What does not end is no sentence: a headline that stands in one line with the sentence below
 * it, as {@code はじめにこのレッスンで学ぶこと。}, is not told from it there either.
 */
final class SentenceEnds {

  private static final String ENDING = "。！？!?.．…｡";

  /** What may follow the end of a sentence: quotation marks, brackets, emphasis. */
  private static final String TRAILING = "」』）)】]\"”’'*_ \u3000";

  /** What ends a part of a sentence that goes on in the next segment. */
  private static final String PAUSING = "、，,;；:：";

  /** Sums over the segments before each place. */
  private final int[] sentences;

  private final int[] headlines;

  SentenceEnds(Side side) {
    sentences = new int[side.size() + 1];
    headlines = new int[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      boolean headline = i > 0 && isHeadline(text(side, i - 1)) && isFinished(text(side, i));
      int unfinished = isFinished(text(side, i)) ? 0 : 1;
      sentences[i + 1] = sentences[i] + side.segment(i).sentences().size() - unfinished;
      headlines[i + 1] = headlines[i] + (headline ? 1 : 0);
    }
  }

  private static String text(Side side, int index) {
    return side.segment(index).text();
  }

  private static boolean isHeadline(String text) {
    return !isFinished(text) && PAUSING.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether a text ends a sentence. */
  static boolean isFinished(String text) {
    int last = text.length() - 1;
    while (last >= 0 && TRAILING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDING.indexOf(text.charAt(last)) >= 0;
  }

  /** Number of sentences that end in the segments from {@code start} to before {@code end}. */
  int sentences(int start, int end) {
    return sentences[end] - sentences[start];
  }

  /** How often a headline and a sentence that follows it stand together in the segments. */
  int headlinesJoined(int start, int end) {
    return headlines[end] - headlines[Math.min(start + 1, end)];
  }
}
