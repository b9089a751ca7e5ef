package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taiyaku.text.Span;

/**
 * Web addresses that stand in a text as they are: part of the sentence that they stand in
 * (予約はhttps://example.org/xで受け付ける。), or cut out where they stand between texts, as in the cards of
 * links that a page without line ends runs together.
 */
final class BareAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp)://(?:(?!https?://)[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%])+");

  /** A slug of a weblog with its closing slash, and a word of the text that runs into it. */
  private static final Pattern RUN_IN =
      Pattern.compile("^(.*/[A-Za-z0-9_%]+(?:-[A-Za-z0-9_%]+){2,}/)[A-Za-z]+['.,:;!?]*$");

  /** A text that has not ended; in the group, if it is there, what an address is expected after. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:([はにをでへとがもの至到在於見為是從自往用與和或及請址、，,：:]|[\\p{L}\\p{N}]\\s*[「『（(\\[［【〈《<＜])"
              + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])"
              + "\\s*[「『（(\\[［【〈《<＜]*\\s*$");

  /** What goes on with a sentence behind an address, or ends the text. */
  private static final Pattern CLOSING =
      Pattern.compile("\\s*[」』）)\\]］】〉》>＞]*\\s*(?:[でをにへとはがもの、。，]|から|まで|$)");

  /** Characters beside an address that say whether it belongs there. */
  private static final int BESIDE = 20;

  /** No address that a person wrote is longer, and the pattern's depth follows the length. */
  private static final int LONGEST_RUN_IN = 2_000;

  private BareAddresses() {}

  /**
   * The text before, between and after the addresses that are no part of a sentence; all addresses
   * are added to {@code links}.
   *
   * <p>Inside inline code an address is part of the code, and no link. What is left of a cut text
   * and has neither letter nor digit, such as a pair of brackets, is dropped.
   */
  static List<MarkedText> cut(MarkedText text, List<String> links) {
    List<MarkedText> parts = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text.text());
    int start = 0;
    int from = 0;
    while (matcher.find(from)) {
      String address = withoutFollowingText(matcher.group());
      Span span = new Span(matcher.start(), matcher.start() + address.length());
      from = span.end();
      if (!isInsideCode(text, span)) {
        links.add(address);
        if (!isInsideSentence(text, start, span)) {
          addWorded(text.part(new Span(start, span.start())), parts);
          start = span.end();
        }
      }
    }
    if (start == 0) {
      return List.of(text);
    }
    addWorded(text.part(new Span(start, text.text().length())), parts);
    return parts;
  }

  /**
   * Whether an address is part of a sentence: something before it introduces it, or the sentence
   * goes on behind it, or it ends the text. After the end of a sentence or a Latin word the address
   * is that of a page whose title and summary stand around it.
   */
  private static boolean isInsideSentence(MarkedText text, int start, Span address) {
    int from = Math.max(start, address.start() - BESIDE);
    Matcher before = OPENING.matcher(text.text().substring(from, address.start()));
    int to = Math.min(text.text().length(), address.end() + BESIDE);
    Matcher after = CLOSING.matcher(text.text().substring(address.end(), to));
    return before.find() && (before.group(1) != null || after.lookingAt());
  }

  private static boolean isInsideCode(MarkedText text, Span span) {
    return text.marks().stream()
        .anyMatch(mark -> mark.kind() == Mark.Kind.CODE && mark.span().contains(span));
  }

  private static void addWorded(MarkedText part, List<MarkedText> parts) {
    if (part.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(part);
    }
  }

  private static String withoutFollowingText(String match) {
    Matcher runIn = RUN_IN.matcher(match);
    boolean runsIn = match.length() <= LONGEST_RUN_IN && runIn.matches();
    String address = runsIn ? runIn.group(1) : match;
    while (endsWithPunctuation(address)) {
      address = address.substring(0, address.length() - 1);
    }
    return address;
  }

  private static boolean endsWithPunctuation(String address) {
    char last = address.charAt(address.length() - 1);
    boolean opened = last == ')' && address.indexOf('(') >= 0;
    return ".,;:!?'*)]".indexOf(last) >= 0 && !opened;
  }
}
