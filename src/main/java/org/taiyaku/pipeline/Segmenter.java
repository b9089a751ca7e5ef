package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taiyaku.alignment.HelpingThreads;
import org.taiyaku.alignment.Segment;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.document.Mark;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Sentence;
import org.taiyaku.segmentation.SentenceSegmenter;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Language;
import org.taiyaku.text.Span;

/** Turns a document into the segments that are aligned; threads may share one. */
final class Segmenter {

  private final JapaneseTokenizer tokenizer;

  private final HelpingThreads helpers;

  Segmenter(JapaneseTokenizer tokenizer) {
    this(tokenizer, HelpingThreads.NONE);
  }

  /** A segmenter that lets others take a share of a long article. */
  Segmenter(JapaneseTokenizer tokenizer, HelpingThreads helpers) {
    this.tokenizer = tokenizer;
    this.helpers = helpers;
  }

  /** The sentences of an article. */
  Side sentences(Document document) {
    SentenceSegmenter sentences = new SentenceSegmenter();
    boolean japanese = document.language() == Language.JAPANESE;
    List<Supplier<Segment>> begun = new ArrayList<>();
    List<List<Mark>> marks = new ArrayList<>();
    for (int b = 0; b < document.blocks().size(); b++) {
      int place = b;
      Block block = document.blocks().get(b);
      for (Sentence sentence : sentences.segment(block.text())) {
        begun.add(() -> segment(sentence.text(), japanese, 1, place, block.kind(), block.level()));
        marks.add(inside(block.marks(), sentence.span()));
      }
    }
    List<Segment> segments = segments(begun);
    return new Side(
        document.path(), document.blocks().stream().map(Block::text).toList(), segments, marks);
  }

  /** The units of one side of a bilingual file, a segment each. */
  Side units(Document document) {
    boolean japanese = document.language() == Language.JAPANESE;
    SentenceSegmenter sentences = new SentenceSegmenter();
    List<Segment> segments = new ArrayList<>();
    for (Block block : document.blocks()) {
      int count = Math.max(1, sentences.segment(block.text()).size());
      int place = segments.size();
      segments.add(segment(block.text(), japanese, count, place, block.kind(), block.level()));
    }
    return new Side(
        document.path(),
        document.blocks().stream().map(Block::text).toList(),
        segments,
        document.blocks().stream().map(Block::marks).toList());
  }

  /** The lines of a pre-segmented text, whose paragraphs blank lines part. */
  Side lines(String path, Language language, List<String> lines) {
    boolean japanese = language == Language.JAPANESE;
    SentenceSegmenter sentences = new SentenceSegmenter();
    List<Supplier<Segment>> begun = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : lines) {
      String text = line.strip();
      if (!text.isEmpty()) {
        int count = Math.max(1, sentences.segment(text).size());
        int place = blocks.size();
        begun.add(() -> segment(text, japanese, count, place, BlockKind.PARAGRAPH, 0));
        block.append(text);
      } else if (!block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    List<Segment> segments = segments(begun);
    return new Side(path, blocks, segments, segments.stream().map(s -> List.<Mark>of()).toList());
  }

  /** Most of the work is to tokenise the texts, each by itself. */
  private List<Segment> segments(List<Supplier<Segment>> begun) {
    return helpers.map(begun.size(), s -> begun.get(s).get());
  }

  private Segment segment(
      String text, boolean japanese, int sentences, int block, BlockKind kind, int level) {
    List<Token> tokens = japanese ? tokenizer.tokenize(text) : List.of();
    return new Segment(text, FoldedText.of(text), tokens, sentences, block, kind, level);
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
