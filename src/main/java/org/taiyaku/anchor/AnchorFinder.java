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

  /** Longer addresses are cut. */
  private static final int LONGEST_ADDRESS = 2_000;

  /** What a single Han digit counts: only there is it taken for a number (一 in 一些 is none). */
  private static final String COUNTED = "年月日人名个件次回岁时点分秒周週倍位所家国种类章条项步天期届度级座只本台部";

  /** Words that begin with Han digits and count nothing, unless what follows them does. */
  private static final Pattern WORDS =
      Pattern.compile("[百千万]分之|十分(?![钟之间])|万一|一部分|一时(?![间半])|千万(?=[别不要])");

  /** After a share in tenths: 3割, 三成 (but not 三成为, 一成功). */
  private static final Pattern TENTHS = Pattern.compile("割|成(?![为员立功本长果就型熟语])");

  private static final String TRAILING_MARKS = ".,;:!?)]'}";

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
    if (isLatin(c)) {
      return latin(text, start);
    }
    return Numeral.begins(c) ? number(text, start) : null;
  }

  private static Anchor latin(String text, int start) {
    int horizon = Math.min(text.length(), start + LONGEST_ADDRESS);
    Matcher address = ADDRESS.matcher(text).region(start, horizon);
    if (address.lookingAt()) {
      return anchor(Anchor.Kind.ADDRESS, text, start, withoutMarks(text, start, address.end()));
    }
    return anchor(Anchor.Kind.LATIN, text, start, wordEnd(text, start));
  }

  private static Anchor anchor(Anchor.Kind kind, String text, int start, int end) {
    return new Anchor(kind, text.substring(start, end), new Span(start, end));
  }

  /** Marks after an address belong to the sentence. */
  private static int withoutMarks(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && TRAILING_MARKS.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  /** A Latin word may hold digits and inner marks: gpt-3.5, node.js, c++, at&t, o'neill. */
  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && (isWordCharacter(text.charAt(end)) || isInnerMark(text, end))) {
      end++;
    }
    int most = Math.min(text.length(), end + 2);
    while (end < most && "+#".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return isLatin(c) || isDigit(c);
  }

  private static boolean isInnerMark(String text, int at) {
    return "-._'’&/".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isWordCharacter(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= '\u00df' && c <= '\u024f';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Anchor number(String text, int start) {
    Matcher numeral = Numeral.at(text, start);
    if (numeral == null || WORDS.matcher(text).region(start, text.length()).lookingAt()) {
      return null;
    }
    int end = numeral.end();
    String value = Numeral.value(numeral.group());
    if (TENTHS.matcher(text).region(end, text.length()).lookingAt()) {
      return new Anchor(Anchor.Kind.NUMBER, Numeral.tenfold(value), new Span(start, end + 1));
    }
    return isWord(text, start, end)
        ? null
        : new Anchor(Anchor.Kind.NUMBER, value, new Span(start, end));
  }

  /** Whether a single Han digit stands in a word (一些, 千 as a name) and counts nothing. */
  private static boolean isWord(String text, int start, int end) {
    if (end - start > 1 || !Numeral.isHanNumeral(text.charAt(start))) {
      return false;
    }
    boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
    boolean counts = end < text.length() && COUNTED.indexOf(text.charAt(end)) >= 0;
    return !ordinal && !counts;
  }
}
