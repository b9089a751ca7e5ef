package org.taiyaku.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Single characters that stand in a Markdown source for what the parser must not see.
 *
 * <p>An entity, an escaped mark or a macro would cut a text in two or be taken for markup. Each is
 * replaced by a character of the private use planes, which every parser treats as a letter, and
 * comes back when the text is read.
 */
final class Masks {

  private static final int FIRST = 0xF0000;
  private static final int LAST = 0x10FFFD;

  /** A letter in the eyes of the parser and nothing to the reader. */
  static final String NOTHING = Character.toString(FIRST);

  /**
   * What a mask stands for.
   *
   * @param literal what is seen inside inline code
   * @param shown what is seen elsewhere
   */
  private record Masked(String literal, String shown) {
    boolean isTag() {
      return literal.startsWith("<") && shown.isEmpty();
    }
  }

  private final List<Masked> masked = new ArrayList<>();
  private final Map<String, Map<String, Integer>> index = new HashMap<>();

  Masks() {
    mask("", "");
  }

  /** The mask for a stretch of the source; the stretch itself should the masks ever run out. */
  String mask(String literal, String shown) {
    int place =
        index
            .computeIfAbsent(literal, l -> new HashMap<>())
            .computeIfAbsent(shown, s -> add(new Masked(literal, s)));
    return FIRST + place <= LAST ? Character.toString(FIRST + place) : literal;
  }

  /** The mask for an HTML tag, which is read as a tag when it comes back. */
  String maskTag(String tag) {
    return mask(tag, "");
  }

  /** The HTML tag that a character masks, if it masks one. */
  Optional<String> tag(int codePoint) {
    int place = codePoint - FIRST;
    return place >= 0 && place < masked.size() && masked.get(place).isTag()
        ? Optional.of(masked.get(place).literal())
        : Optional.empty();
  }

  private int add(Masked entry) {
    masked.add(entry);
    return masked.size() - 1;
  }

  /** Puts back what the masks in {@code text} stand for. */
  String unmask(CharSequence text, boolean insideCode) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= FIRST && c - FIRST < masked.size()) {
                Masked entry = masked.get(c - FIRST);
                out.append(insideCode ? entry.literal() : entry.shown());
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Masks the characters of an original that masks or the filters use themselves. */
  static String maskReserved(String text, Masks masks) {
    if (text.codePoints().noneMatch(Masks::isReserved)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .mapToObj(
            c -> {
              String own = Character.toString(c);
              return Masks.isReserved(c) ? masks.mask(own, own) : own;
            })
        .forEach(out::append);
    return out.toString();
  }

  /**
   * Whether a character of the original must be masked itself, since masks or the filter use it.
   */
  static boolean isReserved(int codePoint) {
    // Okapi marks inline codes with U+E101 to U+E103 and numbers them from U+E110 on.
    return codePoint >= FIRST || (codePoint >= 0xE100 && codePoint < 0xF900);
  }
}
