package org.taiyaku.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one article says about term pairs: to be merged with other articles' into a {@link
 * Glossary}.
 */
public final class ArticleTerms implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String article;
  private final List<PairEvidence> pairs;

  ArticleTerms(String article, List<PairEvidence> pairs) {
    this.article = Objects.requireNonNull(article, "article");
    this.pairs = List.copyOf(pairs);
  }

  /** The name of the article. */
  public String article() {
    return article;
  }

  /** Writes the terms whole; {@link #read} gives their equal. */
  public void write(DataOutput out) throws IOException {
    ArticleTermsForm.write(this, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if that is not what stands there
   */
  public static ArticleTerms read(DataInput in) throws IOException {
    return ArticleTermsForm.read(in);
  }

  /** What it says of each pair, to be added up with what others say of the same. */
  public List<Standing> standings() {
    return standings(Judge.FITTED);
  }

  List<Standing> standings(Judge judge) {
    GeneralWords general = GeneralWords.load();
    return pairs.stream()
        .map(pair -> new Standing(pair, judge.right(pair), judge.kept(pair, general)))
        .toList();
  }

  List<PairEvidence> pairs() {
    return pairs;
  }
}
