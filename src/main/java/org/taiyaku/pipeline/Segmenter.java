package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.alignment.Segment;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.cache.TokensForm;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.document.Mark;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Sentence;
import org.taiyaku.segmentation.SentenceSegmenter;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Turns a document into the segments that are aligned; threads may share one.
 *
 * <p>Segments have no tokens yet: where an alignment is known already, none are needed.
 */
final class Segmenter {

  private static final TokensForm TOKENS = new TokensForm();

  private final Supplier<JapaneseTokenizer> tokenizer;
  private final ResultCache cache;
  private final HelpingThreads helpers;

  /**
   * A segmenter that keeps the words it found in {@code cache}.
   *
   * @param tokenizer asked for when words are
   */
  Segmenter(Supplier<JapaneseTokenizer> tokenizer, ResultCache cache) {
    this(tokenizer, cache, HelpingThreads.NONE);
  }

  /** A segmenter that lets others take a share of a long article. */
  Segmenter(Supplier<JapaneseTokenizer> tokenizer, ResultCache cache, HelpingThreads helpers) {
    this.tokenizer = tokenizer;
    this.cache = cache.forLaterRuns();
    this.helpers = helpers;
  }

  /** The segments of a Japanese side with their words. */
  Side tokenised(Side side) {
    List<String> texts = side.texts();
    List<List<Token>> tokens = cache.get(() -> key(texts), TOKENS, () -> words(texts));
    List<Segment> segments = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      segments.add(side.segments().get(i).withTokens(tokens.get(i)));
    }
    return new Side(side.path(), side.blocks(), segments, side.marks());
  }

  private ContentKey key(List<String> texts) {
    ContentKey.Builder key = cache.key("tokens");
    texts.forEach(key::add);
    return key.build();
  }

  private List<List<Token>> words(List<String> texts) {
    JapaneseTokenizer loaded = tokenizer.get();
    return helpers.map(texts.size(), i -> loaded.tokenize(texts.get(i)));
  }

  /** The sentences of an article. */
  Side sentences(Document document) {
    SentenceSegmenter sentences = new SentenceSegmenter();
    List<Segment> segments = new ArrayList<>();
    List<List<Mark>> marks = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      for (Sentence sentence : sentences.segment(block.text())) {
        segments.add(Segment.ofSentence(sentence.text(), b, block.kind(), block.level()));
        marks.add(inside(block.marks(), sentence.span()));
      }
    }
    return new Side(
        document.path(), document.blocks().stream().map(Block::text).toList(), segments, marks);
  }

  /** The units of one side of a bilingual file, a segment each. */
  Side units(Document document) {
    SentenceSegmenter sentences = new SentenceSegmenter();
    List<Segment> segments = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Span> spans = sentences.spans(block.text());
      int place = segments.size();
      segments.add(segment(block.text(), spans, place, block.kind(), block.level()));
    }
    return new Side(
        document.path(),
        document.blocks().stream().map(Block::text).toList(),
        segments,
        document.blocks().stream().map(Block::marks).toList());
  }

  /** The lines of a pre-segmented text, whose paragraphs blank lines part. */
  Side lines(String path, List<String> lines) {
    SentenceSegmenter sentences = new SentenceSegmenter();
    List<Segment> segments = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : lines) {
      String text = line.strip();
      if (!text.isEmpty()) {
        List<Span> spans = sentences.spans(text);
        segments.add(segment(text, spans, blocks.size(), BlockKind.PARAGRAPH, 0));
        block.append(text);
      } else if (!block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    return new Side(path, blocks, segments, segments.stream().map(s -> List.<Mark>of()).toList());
  }

  private static Segment segment(
      String text, List<Span> sentences, int block, BlockKind kind, int level) {
    return new Segment(text, FoldedText.of(text), List.of(), sentences, block, kind, level);
  }

  private static List<Mark> inside(List<Mark> marks, Span sentence) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (sentence.contains(mark.span())) {
        int start = mark.span().start() - sentence.start();
        Span span = new Span(start, start + mark.span().length());
        inside.add(new Mark(mark.kind(), span, mark.target()));
      }
    }
    return inside;
  }
}
