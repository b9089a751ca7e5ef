package org.taiyaku.exchange;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A line of a bead list.
 *
 * @param number of the bead in its article, from 1
 * @param ja the Japanese text; empty if the bead has none
 * @param zh the Chinese text; empty if the bead has none
 * @param type sizes of the two sides, such as {@code 2-1}
 * @param moved whether the bead crosses others
 * @param confidence 0 to 1
 * @param jaPlace where the Japanese segments stand ({@link SegmentPlaces}); empty if there are none
 * @param zhPlace where the Chinese segments stand
 * @param jaBlock what their first block is, such as {@code heading 2}; empty if not known
 * @param zhBlock what the first Chinese block is
 */
public record ListedBead(
    int number,
    String ja,
    String zh,
    String type,
    boolean moved,
    double confidence,
    String jaPlace,
    String zhPlace,
    String jaBlock,
    String zhBlock) {

  private static final Pattern TYPE = Pattern.compile("\\d+-\\d+");
  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,9}\\.\\d{1,9}(-\\d{1,9}\\.\\d{1,9})?)?");

  public ListedBead {
    Objects.requireNonNull(ja, "ja");
    Objects.requireNonNull(zh, "zh");
    if (!TYPE.matcher(type).matches() || type.equals("0-0")) {
      throw new IllegalArgumentException("'%s' is no kind of bead".formatted(type));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    requirePlace(jaPlace);
    requirePlace(zhPlace);
    Objects.requireNonNull(jaBlock, "jaBlock");
    Objects.requireNonNull(zhBlock, "zhBlock");
  }

  private static void requirePlace(String place) {
    if (!PLACE.matcher(place).matches()) {
      throw new IllegalArgumentException("'%s' is no place".formatted(place));
    }
  }

  /** Whether one side has nothing that stands for the other. */
  public boolean isOmission() {
    return type.startsWith("0-") || type.endsWith("-0");
  }
}
