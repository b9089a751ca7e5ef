package org.taiyaku.segmentation;

import java.util.regex.Pattern;

/** Whether a break that ICU proposes ends a sentence of a Japanese or Chinese text. */
final class SentenceEnd {

  private static final String FULL_STOPS = "。！？!?.．｡";

  /** What follows a Japanese quote with which the sentence goes on: 「…。」と述べた, 「…！」という声. */
  private static final Pattern JAPANESE_GOES_ON =
      Pattern.compile("[とはがをにもでのへやかな]|って|など|だ|という|なんて|から|より|まで|ほど|くらい");

  /** What follows a Chinese quote with which the sentence goes on: 「……。」他說。 */
  private static final Pattern CHINESE_SPEECH =
      Pattern.compile("[^。！？，、；：「」『』]{0,12}?[說説道問稱喊寫答叫][^。！？「」『』]{0,8}[。！？]");

  private static final Pattern CHINESE_GOES_ON = Pattern.compile("[的地之是等和與跟而及讓使]");

  private static final Pattern LIST_NUMBER =
      Pattern.compile(
          "[(（]?(?:[0-9０-９]{1,2}|[A-Za-zＡ-Ｚａ-ｚ]|[ivxIVX]{2,4})(?:[.．][0-9０-９]{1,2})*[.．]");

  /** How far beyond a break is looked for what tells that the sentence goes on. */
  private static final int LOOK_AHEAD = 24;

  private SentenceEnd() {}

  /**
   * Where a break proposed at {@code end} really lies: ICU counts an opening quote behind a stop to
   * the sentence before it.
   */
  static int beforeOpening(String text, int start, int end) {
    int first = end;
    for (int i = end - 1; i > start; i--) {
      char c = text.charAt(i);
      if (Brackets.isOpening(c)) {
        first = i;
      } else if (!Character.isWhitespace(c)) {
        break;
      }
    }
    return first;
  }

  /**
   * Whether a sentence that begins at {@code start} ends at {@code end}, where ICU would break.
   *
   * @param end index after the stop, its closing marks and the white space behind it
   */
  static boolean at(String text, int start, int end, Brackets brackets) {
    int last = end - 1;
    while (last > start && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    boolean spaced = last < end - 1;
    if (brackets.openAt(last + 1)) {
      return false;
    }
    if (isLowerStop(text.charAt(last))) {
      return endsAtLowerStop(text, start, last, end, spaced);
    }
    return !Brackets.isClosing(text.charAt(last))
        || endsAfterClosing(text, start, last, end, brackets);
  }

  private static boolean isLowerStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '．';
  }

  /** After an ASCII stop: not in an address, name, version, list number (Yahoo!ニュース, v1.2, 3. ). */
  private static boolean endsAtLowerStop(
      String text, int start, int last, int end, boolean spaced) {
    char before = last > start ? text.charAt(last - 1) : ' ';
    if (!spaced && (isLatin(before) || isLatin(text.charAt(end)))) {
      return false;
    }
    if (text.charAt(last) == '．' && isWideLatin(before) && isWideLatin(text.charAt(end))) {
      return false;
    }
    return !LIST_NUMBER.matcher(text).region(wordStart(text, start, last), last + 1).matches();
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static int wordStart(String text, int start, int last) {
    int first = last;
    while (first > start && last - first < LOOK_AHEAD && isInWord(text.charAt(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isInWord(char c) {
    return isLatin(c) || isWideLatin(c) || c == '.' || c == '．' || c == '(' || c == '（';
  }

  private static boolean isWideLatin(char c) {
    return c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
  }

  /** After 。」 or 。）: does the sentence in which the quote stands go on behind it? */
  private static boolean endsAfterClosing(
      String text, int start, int last, int end, Brackets brackets) {
    int first = last;
    while (first > start && Brackets.isClosing(text.charAt(first - 1))) {
      first--;
    }
    if (FULL_STOPS.indexOf(text.charAt(first > start ? first - 1 : first)) < 0) {
      return true;
    }
    int opening = brackets.openingOf(last);
    if (!Brackets.isQuote(text.charAt(last))) {
      return opening <= start || FULL_STOPS.indexOf(lastBefore(text, opening)) >= 0;
    }
    String rest = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
    return !JAPANESE_GOES_ON.matcher(rest).lookingAt()
        && !CHINESE_GOES_ON.matcher(rest).lookingAt()
        && !CHINESE_SPEECH.matcher(rest).lookingAt();
  }

  private static char lastBefore(String text, int index) {
    return index > 0 ? text.charAt(index - 1) : '。';
  }
}
