package org.taiyaku.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taiyaku.text.Span;

/** Finds the numbers, Latin words and addresses of a folded text. */
public final class AnchorFinder {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|ftp://|www\\.)[!-~&&[^<>\"]]+|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,255}");

  /** A Latin word may hold digits and inner marks: gpt-3.5, node.js, c++, at&t, o'neill. */
  private static final Pattern LATIN =
      Pattern.compile(
          "[a-z\\u00df-\\u024f](?:[a-z0-9\\u00df-\\u024f]|[-._'’&/](?=[a-z0-9]))*[+#]{0,2}");

  /** What a single Han digit counts: only there is it taken for a number (一 in 一些 is none). */
  private static final String COUNTED = "年月日人名个件次回岁时点分秒周週倍位所家国种类章条项步天期届度级座只本台部";

  private AnchorFinder() {}

  /** The anchors of {@code folded} in order; they don't overlap. */
  public static List<Anchor> find(String folded) {
    List<Anchor> anchors = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      Anchor anchor = at(folded, i);
      if (anchor == null) {
        i++;
      } else {
        anchors.add(anchor);
        i = anchor.span().end();
      }
    }
    return anchors;
  }

  private static Anchor at(String text, int start) {
    char c = text.charAt(start);
    if (c >= 'a' && c <= 'z' || c >= '\u00df' && c <= '\u024f') {
      return latin(text, start);
    }
    return Numeral.begins(c) ? number(text, start) : null;
  }

  private static Anchor latin(String text, int start) {
    int horizon = Math.min(text.length(), start + 2_000);
    Matcher address = ADDRESS.matcher(text).region(start, horizon);
    if (address.lookingAt()) {
      return new Anchor(Anchor.Kind.ADDRESS, address.group(), new Span(start, address.end()));
    }
    Matcher word = LATIN.matcher(text).region(start, horizon);
    return word.lookingAt()
        ? new Anchor(Anchor.Kind.LATIN, word.group(), new Span(start, word.end()))
        : null;
  }

  private static Anchor number(String text, int start) {
    Matcher numeral = Numeral.at(text, start);
    if (numeral == null || isWord(text, start, numeral.end())) {
      return null;
    }
    return new Anchor(
        Anchor.Kind.NUMBER, Numeral.value(numeral.group()), new Span(start, numeral.end()));
  }

  /** Whether Han digits stand in a word (一些, 万一, 千 as a name) and count nothing. */
  private static boolean isWord(String text, int start, int end) {
    if (end - start > 1 || !Numeral.isHanNumeral(text.charAt(start))) {
      return false;
    }
    boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
    boolean counts = end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0;
    return !ordinal && !counts;
  }
}
