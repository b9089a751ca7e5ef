package org.taiyaku.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people said of a translation unit.
 *
 * @param reviewed whether a person looked at it and found it right, or made it so
 * @param jaOriginal the Japanese text of the article, if a person wrote another into the unit
 * @param zhOriginal the Chinese text of the article, likewise
 * @param flagged whether somebody is to look at it again
 * @param comment what a person wrote about it; may be empty
 */
public record UnitReview(
    boolean reviewed,
    Optional<String> jaOriginal,
    Optional<String> zhOriginal,
    boolean flagged,
    String comment) {

  /** Nobody said anything. */
  public static final UnitReview NONE =
      new UnitReview(false, Optional.empty(), Optional.empty(), false, "");

  private static final String YES = "yes";
  private static final String REVIEWED = "reviewed";
  private static final String EDITED = "edited";
  private static final String JA_ORIGINAL = "original-ja";
  private static final String ZH_ORIGINAL = "original-zh";
  private static final String FLAGGED = "flagged";

  public UnitReview {
    Objects.requireNonNull(jaOriginal, "jaOriginal");
    Objects.requireNonNull(zhOriginal, "zhOriginal");
    Objects.requireNonNull(comment, "comment");
  }

  /** Whether a text is not that of the article. */
  public boolean isEdited() {
    return jaOriginal.isPresent() || zhOriginal.isPresent();
  }

  /** All but the comment as names and values, only what there is; the formats add a prefix. */
  Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    if (reviewed) {
      properties.put(REVIEWED, YES);
    }
    if (isEdited()) {
      properties.put(EDITED, YES);
    }
    jaOriginal.ifPresent(text -> properties.put(JA_ORIGINAL, XmlText.clean(text)));
    zhOriginal.ifPresent(text -> properties.put(ZH_ORIGINAL, XmlText.clean(text)));
    if (flagged) {
      properties.put(FLAGGED, YES);
    }
    return properties;
  }

  /**
   * What a file says.
   *
   * @param properties its properties by name
   * @param prefix what stands before the names of ours
   */
  static UnitReview of(Map<String, String> properties, String prefix, String comment) {
    return new UnitReview(
        YES.equals(properties.get(prefix + REVIEWED)),
        Optional.ofNullable(properties.get(prefix + JA_ORIGINAL)),
        Optional.ofNullable(properties.get(prefix + ZH_ORIGINAL)),
        YES.equals(properties.get(prefix + FLAGGED)),
        comment);
  }
}
