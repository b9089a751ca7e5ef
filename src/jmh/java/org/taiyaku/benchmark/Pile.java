package org.taiyaku.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taiyaku.document.Document;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.GeneratedCorpus;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.Sentence;
import org.taiyaku.segmentation.SentenceSegmenter;
import org.taiyaku.text.Language;

/**
 * Generated articles in two languages, all of them with their counterpart; the same for the same
 * number.
 *
 * @param documents the Japanese and the Chinese version of each, by turns
 */
public record Pile(List<Document> documents) {

  private static final long SEED = 20_261_122;

  public Pile {
    documents = List.copyOf(documents);
  }

  /** A pile of so many pairs. */
  public static Pile of(int pairs) {
    DocumentGenerator generator = new DocumentGenerator(SEED);
    List<Document> documents = new ArrayList<>();
    for (int number = 0; documents.size() < 2 * pairs; number++) {
      if (generator.hasJapanese(number) && generator.hasChinese(number)) {
        documents.add(generator.document(number, Language.JAPANESE));
        documents.add(generator.document(number, Language.TRADITIONAL_CHINESE));
      }
    }
    return new Pile(documents);
  }

  /** Writes every document into {@code folder}, as Markdown or as plain text ({@code md, txt}). */
  public void write(Path folder, String type) throws IOException {
    for (int d = 0; d < documents.size(); d++) {
      String text = GeneratedCorpus.text(documents.get(d), type);
      Files.writeString(folder.resolve("%05d.%s".formatted(d, type)), text);
    }
  }

  /** Reads the documents of a folder, as a batch does. */
  public static Pile read(Path folder) throws IOException {
    DocumentReader reader = new DocumentReader();
    try (Stream<Path> files = Files.list(folder)) {
      return new Pile(
          files
              .sorted()
              .map(file -> reader.read(file, file.getFileName().toString()))
              .map(reading -> ((Reading.Article) reading).document())
              .toList());
    }
  }

  /** The sentences of both languages; those at the same place need not belong together. */
  public Book book() {
    return new Book(sentences(Language.JAPANESE), sentences(Language.TRADITIONAL_CHINESE));
  }

  /** The sentences of one language. */
  public List<String> sentences(Language language) {
    SentenceSegmenter segmenter = new SentenceSegmenter();
    return documents.stream()
        .filter(document -> document.language() == language)
        .flatMap(document -> document.blocks().stream())
        .flatMap(block -> segmenter.segment(block.text()).stream())
        .map(Sentence::text)
        .toList();
  }

  /** Tokenises sentences of both languages once; returns the number of words. */
  static int tokenise(
      JapaneseTokenizer japanese, List<String> ja, ChineseTokenizer chinese, List<String> zh) {
    int words = 0;
    for (String sentence : ja) {
      words += japanese.tokenize(sentence).size();
    }
    for (String sentence : zh) {
      words += chinese.tokenize(sentence).size();
    }
    return words;
  }
}
