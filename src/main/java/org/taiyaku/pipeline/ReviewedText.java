package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.taiyaku.alignment.Segment;
import org.taiyaku.decision.FilePair;
import org.taiyaku.decision.JournalEntry.Relocation;
import org.taiyaku.decision.Located;
import org.taiyaku.decision.Review;
import org.taiyaku.decision.ReviewedBead;

/**
 * An article as a review shows it.
 *
 * @param files its two files
 * @param name what its outputs are called
 * @param ja the Japanese segments, which name their blocks; without words
 * @param zh the Chinese segments
 * @param base the beads that the last run wrote, in the order of the Japanese side; every segment
 *     stands in just one
 */
public record ReviewedText(
    FilePair files, String name, List<Segment> ja, List<Segment> zh, List<ReviewedBead> base) {

  public ReviewedText {
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(name, "name");
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    base = List.copyOf(base);
  }

  /**
   * What a journal must say before anything else is done to this article, since its text is not the
   * one that was reviewed; empty if it is.
   */
  public Optional<Relocation> relocation(Review review) {
    List<ReviewedBead> rows = review.rows(files);
    List<ReviewedBead> lost = review.stale(files);
    if (rows.isEmpty() && lost.isEmpty()) {
      return Optional.empty();
    }
    Located now = Located.of(rows, lost, texts(ja), texts(zh));
    return now.found().equals(rows) && now.stale().equals(lost)
        ? Optional.empty()
        : Optional.of(new Relocation(review.nextNumber(), files, now.found(), now.stale()));
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::text).toList();
  }
}
