package org.taiyaku.pipeline;

import java.util.List;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.document.Mark;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.AlignedBead;
import org.taiyaku.terminology.ArticleTerms;
import org.taiyaku.terminology.TermExtractor;

/** Finds the terms of an article, or what was found of them before; threads may share one. */
final class TermFinder {

  private static final TermsForm TERMS = new TermsForm();

  private final TermExtractor extractor;
  private final ResultCache cache;
  private final ContentKey known;

  /**
   * A finder.
   *
   * @param known the key of what was learned and decided, which the extractor knows
   */
  TermFinder(TermExtractor extractor, ResultCache cache, ContentKey known) {
    this.extractor = extractor;
    this.cache = cache.forLaterRuns();
    this.known = known;
  }

  /** The term pairs of {@code article}. */
  ArticleTerms find(AlignedArticle article) {
    return cache.get(() -> key(article), TERMS, () -> extractor.extract(article));
  }

  private ContentKey key(AlignedArticle article) {
    ContentKey.Builder key = cache.key("terms").add(known).add(article.name());
    for (AlignedBead bead : article.beads()) {
      key.add(bead.ja())
          .add(bead.zh())
          .add(Double.doubleToLongBits(bead.confidence()))
          .add(bead.kind().ordinal())
          .add(bead.index());
      add(bead.jaMarks(), key);
      add(bead.zhMarks(), key);
    }
    return key.build();
  }

  private static void add(List<Mark> marks, ContentKey.Builder key) {
    key.add(marks.size());
    for (Mark mark : marks) {
      key.add(mark.kind().ordinal())
          .add(mark.span().start())
          .add(mark.span().end())
          .add(mark.target());
    }
  }
}
