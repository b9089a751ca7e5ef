package org.taiyaku.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A unit as it was read from a TMX or a bead list, of whichever tool.
 *
 * @param position what names it in its file: the number of its bead where the file tells it, else
 *     how many units stand up to it
 * @param ja its Japanese texts, tags left out; most often one, may be none
 * @param zh its Traditional Chinese texts
 * @param simplified its Simplified Chinese texts
 * @param fromChinese whether the file says that Chinese is the source
 * @param properties what else the file says of it, by the type of the property; the last of a type
 */
public record BilingualUnit(
    String position,
    List<String> ja,
    List<String> zh,
    List<String> simplified,
    boolean fromChinese,
    Map<String, String> properties) {

  public BilingualUnit {
    Objects.requireNonNull(position, "position");
    ja = List.copyOf(ja);
    zh = List.copyOf(zh);
    simplified = List.copyOf(simplified);
    properties = Map.copyOf(properties);
  }

  /** A unit of which the file says nothing but its texts. */
  public BilingualUnit(String position, List<String> ja, List<String> zh, List<String> simplified) {
    this(position, ja, zh, simplified, false, Map.of());
  }

  /** This unit with one of the two languages as its source, whatever the file says. */
  public BilingualUnit from(boolean chinese) {
    return new BilingualUnit(position, ja, zh, simplified, chinese, properties);
  }

  /** This unit with its Simplified Chinese texts beside the Traditional ones. */
  public BilingualUnit withSimplifiedAsChinese() {
    List<String> all = new ArrayList<>(zh);
    all.addAll(simplified);
    return new BilingualUnit(position, ja, all, List.of(), fromChinese, properties);
  }
}
