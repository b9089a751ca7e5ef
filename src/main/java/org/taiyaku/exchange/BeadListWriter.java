package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.alignment.Segment;

/**
 * Writes every bead of an article, omissions too, a line each, tabs between the columns.
 *
 * <p>The columns are the Japanese text, the Chinese text, the kind ({@code 2-1}, {@code 0-1},
 * {@code 1-1 moved}), the confidence, and the places on both sides: {@code 3.1} is the first
 * sentence of the third block, {@code 3.1-3.2} the first two. Japanese stands first whatever the
 * direction of the TMX.
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
    List<String> jaPlaces = places(ja);
    List<String> zhPlaces = places(zh);
    line(out, direction.ja(), direction.zh(), "kind", "confidence", "ja_place", "zh_place");
    for (Bead bead : alignment.beads()) {
      line(
          out,
          text(ja.subList(bead.jaStart(), bead.jaEnd())),
          text(zh.subList(bead.zhStart(), bead.zhEnd())),
          bead.moved() ? bead.type() + " moved" : bead.type(),
          Decimal.fixed(bead.confidence(), 2),
          range(jaPlaces.subList(bead.jaStart(), bead.jaEnd())),
          range(zhPlaces.subList(bead.zhStart(), bead.zhEnd())));
    }
  }

  private static String text(List<Segment> segments) {
    return SentenceJoiner.join(segments.stream().map(Segment::text).toList());
  }

  /** For each segment its block and its number in the block, both from 1. */
  private static List<String> places(List<Segment> segments) {
    List<String> places = new ArrayList<>(segments.size());
    int sentence = 0;
    for (int i = 0; i < segments.size(); i++) {
      int block = segments.get(i).block();
      sentence = i > 0 && segments.get(i - 1).block() == block ? sentence + 1 : 1;
      places.add((block + 1) + "." + sentence);
    }
    return places;
  }

  private static String range(List<String> places) {
    if (places.isEmpty()) {
      return "";
    }
    String first = places.get(0);
    return places.size() == 1 ? first : first + "-" + places.get(places.size() - 1);
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
