package org.taiyaku.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.Located;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;

/**
 * The two texts of an article, cut into segments, and how the last run aligned them.
 *
 * @param name what its outputs are called
 * @param files where the texts come from
 * @param ja the Japanese segments
 * @param zh the Chinese segments
 * @param base the beads that the last run wrote; each segment stands in just one
 */
record ArticleText(
    String name,
    FilePair files,
    List<ShownSegment> ja,
    List<ShownSegment> zh,
    List<ReviewedBead> base) {

  /**
   * A segment as the pages show it.
   *
   * @param text of the article
   * @param look what block it stands in, such as {@code heading-2}
   * @param opens whether a block begins with it
   */
  record ShownSegment(String text, String look, boolean opens) {
    ShownSegment {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(look, "look");
    }
  }

  ArticleText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(files, "files");
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    base = List.copyOf(base);
  }

  /**
   * What a journal must say before anything is done to the article, since its text is not the one
   * that was reviewed; empty if it is.
   */
  Optional<Relocation> relocation(Review review) {
    List<ReviewedBead> rows = review.rows(files);
    List<ReviewedBead> lost = review.stale(files);
    if (rows.isEmpty() && lost.isEmpty()) {
      return Optional.empty();
    }
    Located now = Located.of(rows, lost, texts(ja), texts(zh));
    boolean same = now.found().equals(rows) && now.stale().equals(lost);
    return same
        ? Optional.empty()
        : Optional.of(new Relocation(review.nextNumber(), files, now.found(), now.stale()));
  }

  private static List<String> texts(List<ShownSegment> segments) {
    return segments.stream().map(ShownSegment::text).toList();
  }
}
