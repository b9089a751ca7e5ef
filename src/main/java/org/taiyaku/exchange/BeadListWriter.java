package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;

/**
 * Writes every bead of an article, omissions too, a line each, tabs between the columns.
 *
 * <p>The columns are the Japanese text, the Chinese text, the kind ({@code 2-1}, {@code 0-1},
 * {@code 1-1 moved}), the confidence, the {@linkplain SegmentPlaces places} on both sides, and what
 * the blocks are that the two sides begin in ({@code heading 2}, {@code list item 1}). Japanese
 * stands first whatever the direction of the TMX.
 */
public final class BeadListWriter {

  private final Direction direction;

  public BeadListWriter(Direction direction) {
    this.direction = Objects.requireNonNull(direction, "direction");
  }

  /**
   * Writes the list in the order of the alignment; {@code out} stays open.
   *
   * @param ja the Japanese segments that the alignment speaks of
   * @param zh the Chinese segments
   * @throws IOException if {@code out} does
   */
  public void write(Writer out, Alignment alignment, List<Segment> ja, List<Segment> zh)
      throws IOException {
    if (alignment.jaSegments() != ja.size() || alignment.zhSegments() != zh.size()) {
      throw new IllegalArgumentException("the segments are not those that were aligned");
    }
    SegmentPlaces jaPlaces = new SegmentPlaces(ja);
    SegmentPlaces zhPlaces = new SegmentPlaces(zh);
    line(
        out,
        direction.ja(),
        direction.zh(),
        "kind",
        "confidence",
        "ja_place",
        "zh_place",
        "ja_block",
        "zh_block");
    for (Bead bead : alignment.beads()) {
      line(
          out,
          text(ja.subList(bead.jaStart(), bead.jaEnd())),
          text(zh.subList(bead.zhStart(), bead.zhEnd())),
          bead.moved() ? bead.type() + " moved" : bead.type(),
          Decimal.fixed(bead.confidence(), 2),
          jaPlaces.range(bead.jaStart(), bead.jaEnd()),
          zhPlaces.range(bead.zhStart(), bead.zhEnd()),
          block(ja.subList(bead.jaStart(), bead.jaEnd())),
          block(zh.subList(bead.zhStart(), bead.zhEnd())));
    }
  }

  private static String block(List<Segment> segments) {
    if (segments.isEmpty()) {
      return "";
    }
    Segment first = segments.get(0);
    String kind = first.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return first.level() > 0 ? kind + " " + first.level() : kind;
  }

  private static String text(List<Segment> segments) {
    return SentenceJoiner.join(segments.stream().map(Segment::text).toList());
  }

  private static void line(Writer out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(oneLine(cells[i]));
    }
    out.write('\n');
  }

  /** Segments hold no tab or line end; if one does, the table stays a table. */
  private static String oneLine(String cell) {
    return cell.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }
}
