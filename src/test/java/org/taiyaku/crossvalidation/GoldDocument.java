package org.taiyaku.crossvalidation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.SentenceSegmenter;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * A pre-segmented document with its gold beads, analysed as far as no weight of the aligner can
 * change it.
 *
 * @param set the name of its folder
 * @param article what the document is made from; the same in all sets made from one article
 * @param gold beads with both sides as {@code 0,1:0}
 */
record GoldDocument(
    String set, String article, List<Line> japanese, List<Line> chinese, Set<String> gold) {

  /** A line that is a segment; where its sentences stand, and the number of its block. */
  record Line(
      String text, FoldedText folded, List<Token> tokens, List<Span> sentences, int block) {}

  /** The documents of a folder, by name. */
  static List<GoldDocument> in(Path folder, JapaneseTokenizer tokenizer) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        String id = gold.getFileName().toString().replace(".gold", "");
        documents.add(
            new GoldDocument(
                folder.getFileName().toString(),
                id,
                lines(folder.resolve(id + ".ja.txt"), tokenizer),
                lines(folder.resolve(id + ".zh.txt"), null),
                beads(gold)));
      }
    }
    return documents;
  }

  private static List<Line> lines(Path file, JapaneseTokenizer tokenizer) throws IOException {
    SentenceSegmenter segmenter = new SentenceSegmenter();
    List<Line> lines = new ArrayList<>();
    int block = 0;
    for (String raw : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String text = raw.strip();
      if (text.isEmpty()) {
        block++;
      } else {
        List<Token> tokens = tokenizer == null ? List.of() : tokenizer.tokenize(text);
        lines.add(new Line(text, FoldedText.of(text), tokens, segmenter.spans(text), block));
      }
    }
    return lines;
  }

  private static Set<String> beads(Path file) throws IOException {
    Set<String> beads = new HashSet<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] sides = line.replace(" ", "").split(":", -1);
      if (sides.length > 1 && !sides[0].isEmpty() && !sides[1].isEmpty()) {
        beads.add(sides[0] + ":" + sides[1]);
      }
    }
    return beads;
  }
}
