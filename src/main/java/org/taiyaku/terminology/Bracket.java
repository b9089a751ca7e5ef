package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;

/**
 * A bracket that holds a foreign original: 楊格 (Kirsty Young).
 *
 * @param end index in the folded text after what stands before it, spaces left off
 * @param content what stands in it, folded
 */
record Bracket(int end, String content) {

  /** The brackets of {@code text}, which is folded, from left to right. */
  static List<Bracket> in(String text) {
    List<Bracket> found = new ArrayList<>();
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      int close = text.indexOf(')', i);
      int end = i;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (close > i + 2 && end > 0 && isForeign(text.substring(i + 1, close))) {
        found.add(new Bracket(end, text.substring(i + 1, close).strip()));
      }
    }
    return found;
  }

  private static boolean isForeign(String content) {
    return Character.isLetter(content.charAt(0)) && content.chars().allMatch(c -> c < 0x250);
  }
}
