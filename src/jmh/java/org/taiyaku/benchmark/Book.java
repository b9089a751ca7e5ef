package org.taiyaku.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.alignment.GeneratedPair;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.alignment.Segment;
import org.taiyaku.document.BlockKind;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.SentenceSegmenter;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * A generated article in two languages, as lists of segments; the same for the same size.
 *
 * <p>Words of the core lexicon, names and numbers; half of the words are rendered freely, of
 * hundred sentences eight stand on one side only and eight are joined with the next on one side.
 *
 * @param ja Japanese segments
 * @param zh Chinese segments
 */
public record Book(List<String> ja, List<String> zh) {

  private static final long SEED = 20_261_122;

  public Book {
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
  }

  /** A book of about {@code segments} segments a side, 1 or more. */
  public static Book of(int segments) {
    GeneratedPair pair = GeneratedPair.of(SEED, segments, GeneratedPair.Manner.FREE);
    return new Book(
        pair.ja().stream().map(Segment::text).toList(),
        pair.zh().stream().map(Segment::text).toList());
  }

  /** The Japanese side as the aligner takes it: folded and tokenised. */
  public List<Segment> japanese(JapaneseTokenizer tokenizer) {
    return japanese(tokenizer, HelpingThreads.NONE);
  }

  /** The same by several threads. */
  public List<Segment> japanese(JapaneseTokenizer tokenizer, HelpingThreads helpers) {
    return helpers.map(
        ja.size(), i -> segment(ja.get(i), tokenizer.tokenize(ja.get(i)), new SentenceSegmenter()));
  }

  /** The Chinese side as the aligner takes it: folded. */
  public List<Segment> chinese() {
    List<Segment> segments = new ArrayList<>(zh.size());
    SentenceSegmenter sentences = new SentenceSegmenter();
    zh.forEach(text -> segments.add(segment(text, List.of(), sentences)));
    return segments;
  }

  private static Segment segment(String text, List<Token> tokens, SentenceSegmenter sentences) {
    List<Span> spans = sentences.spans(text);
    return new Segment(text, FoldedText.of(text), tokens, spans, 0, BlockKind.PARAGRAPH, 0);
  }
}
