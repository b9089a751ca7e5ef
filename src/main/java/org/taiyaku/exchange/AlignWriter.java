package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;

/**
 * Writes the beads of a pre-segmented article by the indices of their segments, from 0, a line
 * each: {@code [0, 1]:[0]:0.98}.
 */
public final class AlignWriter {

  private AlignWriter() {}

  /**
   * Writes all beads in the order of the alignment, the confidence with two to four decimals;
   * {@code out} stays open.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Writer out, Alignment alignment) throws IOException {
    for (Bead bead : alignment.beads()) {
      out.write(indices(bead.jaStart(), bead.jaEnd()));
      out.write(':');
      out.write(indices(bead.zhStart(), bead.zhEnd()));
      out.write(':');
      out.write(Decimal.between(bead.confidence(), 2, 4));
      out.write('\n');
    }
  }

  private static String indices(int start, int end) {
    return IntStream.range(start, end)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
