package org.taiyaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.text.Language;

/** The articles of a folder of pairs {@code id.ja.*}, {@code id.zh.*}, aligned as a batch does. */
public final class AlignedFolder {

  private final DocumentReader reader = new DocumentReader();
  private final JapaneseTokenizer tokenizer = new JapaneseTokenizer();
  private final Segmenter segmenter = new Segmenter(() -> tokenizer, ResultCache.NONE);
  private final Aligner aligner = new Aligner(CoreLexicon.load());
  private final Path folder;

  public AlignedFolder(Path folder) {
    this.folder = folder;
  }

  /** The pair of articles that is called {@code id}. */
  public AlignedArticle article(String id) throws IOException {
    Side ja = side(id + ".ja.", Language.JAPANESE);
    Side zh = side(id + ".zh.", Language.TRADITIONAL_CHINESE);
    AlignedPair pair =
        new AlignedPair(
            id, ja, zh, aligner.align(segmenter.tokenised(ja).segments(), zh.segments()));
    return pair.article(UnitOptions.DEFAULT_MIN_CONFIDENCE);
  }

  private Side side(String prefix, Language language) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
      Reading reading = reader.read(found.get(0), found.get(0).getFileName().toString(), language);
      return segmenter.sentences(((Reading.Article) reading).document());
    }
  }
}
