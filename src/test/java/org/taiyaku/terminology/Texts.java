package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;

/**
 * What the tests of this package share: the analysers, loaded once, and articles of a few lines.
 */
final class Texts {

  static final JapaneseTokenizer JAPANESE = new JapaneseTokenizer();
  static final ChineseTokenizer CHINESE = new ChineseTokenizer();
  static final CoreLexicon LEXICON = CoreLexicon.load();
  static final TermExtractor EXTRACTOR = new TermExtractor(JAPANESE, CHINESE, LEXICON);

  private Texts() {}

  static SideText ja(String text) {
    return SideText.of(text, new KatakanaSplitter(LEXICON).split(JAPANESE.tokenize(text)));
  }

  static SideText zh(String text) {
    return SideText.of(text, CHINESE.tokenize(text));
  }

  /** An article of beads, Japanese and Chinese by turns. */
  static AlignedArticle article(String name, String... lines) {
    List<AlignedBead> beads = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      beads.add(AlignedBead.of(lines[i], lines[i + 1], 1, i / 2));
    }
    return new AlignedArticle(name, beads);
  }

  /** The glossary of some articles, each of them given once. */
  static Glossary glossary(List<ArticleTerms> articles) {
    Glossary glossary = new Glossary(Judge.FITTED);
    articles.forEach(glossary::add);
    return glossary;
  }

  static List<TermPair> rows(Glossary glossary, Strictness strictness) {
    return List.copyOf(glossary.select(strictness).rows());
  }

  /** The pairs of a glossary of one article, as {@code ja/zh}. */
  static List<String> pairs(Strictness strictness, String... lines) {
    Glossary glossary = glossary(List.of(EXTRACTOR.extract(article("a", lines))));
    return rows(glossary, strictness).stream().map(row -> row.ja() + "/" + row.zh()).toList();
  }
}
