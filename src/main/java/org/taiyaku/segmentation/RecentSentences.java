package org.taiyaku.segmentation;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of the sentences that were asked for last: the aligner, the learning and the terms ask
 * for those of the same sentences one after the other.
 *
 * <p>Where there is no room, what was not asked for for longest goes first. Threads may share one.
 */
final class RecentSentences {

  /** None are kept. */
  static final RecentSentences NONE = new RecentSentences(0);

  private final int most;
  private final Map<String, List<Token>> words = new LinkedHashMap<>(16, 0.75f, true);
  private int held;

  /**
   * Room for sentences.
   *
   * @param most UTF-16 units that they have together; the words of each take some 100 bytes
   */
  RecentSentences(int most) {
    this.most = most;
  }

  /** The words of a sentence, as {@code tokenizer} gives them; nobody can change the list. */
  List<Token> words(String sentence, Function<String, List<Token>> tokenizer) {
    List<Token> known = find(sentence);
    if (known != null) {
      return known;
    }
    List<Token> found = List.copyOf(tokenizer.apply(sentence));
    keep(sentence, found);
    return found;
  }

  private synchronized List<Token> find(String sentence) {
    return words.get(sentence);
  }

  private synchronized void keep(String sentence, List<Token> found) {
    if (sentence.length() <= most && words.put(sentence, found) == null) {
      held += sentence.length();
    }
    for (Iterator<String> oldest = words.keySet().iterator(); held > most; ) {
      held -= oldest.next().length();
      oldest.remove();
    }
  }
}
