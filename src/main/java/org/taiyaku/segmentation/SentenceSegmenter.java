package org.taiyaku.segmentation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.Span;

/**
 * Splits a block of Japanese or Chinese into sentences.
 *
 * <p>ICU's sentence break iteration (Unicode Standard Annex 29, with CLDR's list of English
 * abbreviations) proposes the breaks. Those it proposes inside quotes and brackets, after a quote
 * with which the sentence goes on, inside addresses, file names and list numbers are taken back by
 * {@link SentenceEnd}. Both languages have the same rules, as the texts quote each other. The time
 * is linear in the length of the block.
 *
 * <p>An instance is for one thread.
 */
public final class SentenceSegmenter {

  private static final ULocale WITH_ABBREVIATIONS = new ULocale("en@ss=standard");

  private final BreakIterator breaks = BreakIterator.getSentenceInstance(WITH_ABBREVIATIONS);

  /**
   * The sentences of {@code block}, in order; together they hold every character of it that is no
   * white space.
   */
  public List<Sentence> segment(String block) {
    // A line break inside a block is layout and no sentence end; ICU would stop at it.
    String text =
        block.replace('\n', ' ').replace('\r', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    breaks.setText(text);
    Brackets brackets = Brackets.of(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      int end = SentenceEnd.beforeOpening(text, start, next);
      if (end == text.length() || SentenceEnd.at(text, start, end, brackets)) {
        add(block, start, end, sentences);
        start = end;
      }
    }
    add(block, start, block.length(), sentences);
    return sentences;
  }

  private static void add(String block, int start, int end, List<Sentence> sentences) {
    int from = start;
    int to = end;
    while (from < to && isSpace(block.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(block.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(block.substring(from, to), new Span(from, to)));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
