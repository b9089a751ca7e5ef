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
 * <p>A sentence ends at 。！？, at their ASCII and half-width forms, and where the block ends; not at
 * ；, ： or an ellipsis. Known limits: names that hold a stop, such as モーニング娘。, are cut; a title
 * before a sentence without any mark between them stays with it.
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
    String text = forBreaking(block);
    breaks.setText(text);
    SentenceEnd sentenceEnd = new SentenceEnd(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int first = sentenceEnd.skipSpace(start);
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      int end = sentenceEnd.find(first, next);
      if (end > first) {
        add(block, start, end, sentences);
        start = end;
        first = sentenceEnd.skipSpace(start);
      }
    }
    add(block, start, block.length(), sentences);
    return sentences;
  }

  /** Where the sentences of {@code block} stand; one that shows nothing visible is one sentence. */
  public List<Span> spans(String block) {
    List<Span> spans = segment(block).stream().map(Sentence::span).toList();
    return spans.isEmpty() ? List.of(new Span(0, block.length())) : spans;
  }

  /**
   * The block as ICU shall see it, character for character: a line break inside a block is layout
   * and no sentence end; ICU would stop at it. Nor does a sentence always go on behind a dash, as
   * ICU thinks of — but not of ―.
   */
  private static String forBreaking(String block) {
    return block
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\u0085', ' ')
        .replace('\u2028', ' ')
        .replace('\u2029', ' ')
        .replace('—', '―');
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

  /** White space of every kind, the ideographic and the no-break ones too. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
