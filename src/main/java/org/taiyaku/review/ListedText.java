package org.taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.decision.ReviewedBead;
import org.taiyaku.exchange.ListedBead;
import org.taiyaku.review.WrittenOutput.Article;

/**
 * An article as its bead list has it, which a page shows until the article itself has been read:
 * that takes a Java that has just started some seconds for a book.
 *
 * <p>A list joins the sentences of a bead, and does not say where blocks begin inside it. So this
 * is near to the article but need not be the same: whoever shows it compares the two and does
 * nothing by it.
 */
final class ListedText {

  private final List<ListedBead> beads = new ArrayList<>();

  private ListedText() {}

  /**
   * Reads the bead list of an article.
   *
   * @throws RuntimeException if it cannot be read
   */
  static ArticleText read(WrittenOutput output, Article article) {
    ListedText listed = new ListedText();
    output.beads(article, (of, bead) -> listed.beads.add(bead));
    return listed.text(article);
  }

  private ArticleText text(Article article) {
    ListedSide ja = new ListedSide();
    ListedSide zh = new ListedSide();
    for (ListedBead bead : beads) {
      int dash = bead.type().indexOf('-');
      int jaSize = Integer.parseInt(bead.type().substring(0, dash));
      int zhSize = Integer.parseInt(bead.type().substring(dash + 1));
      ja.add(bead.ja(), jaSize, bead.jaPlace(), bead.jaBlock(), false);
      zh.add(bead.zh(), zhSize, bead.zhPlace(), bead.zhBlock(), bead.moved());
    }
    ja.place();
    zh.place();
    List<ReviewedBead> base = new ArrayList<>(beads.size());
    for (int i = 0; i < beads.size(); i++) {
      ListedBead bead = beads.get(i);
      base.add(
          ReviewedBead.found(
              ja.start(i), ja.texts(i), zh.start(i), zh.texts(i), bead.confidence(), bead.moved()));
    }
    base.sort(ReviewedBead.ORDER);
    return new ArticleText(article.name(), article.files(), ja.segments(), zh.segments(), base);
  }
}
