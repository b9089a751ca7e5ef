package org.taiyaku.segmentation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where, near a break that ICU proposes, a sentence of a Japanese or Chinese text really ends. */
final class SentenceEnd {

  /** How far around a break is looked for what tells whether the sentence goes on. */
  private static final int LOOK_AHEAD = 80;

  private static final String FULL_STOPS = "。！？!?.．｡‼⁇⁈⁉";

  /** Titles are always part of a sentence, whatever stop they hold: 《你好！》票房破億 */
  private static final String TITLE_END = "》〉";

  /**
   * What stands behind a stop and still belongs to it: 😊, ♪, （笑）, the footnote mark [1], a note of
   * source （出典：…）.
   */
  static final Pattern TAIL =
      Pattern.compile(
          "(?:[\\x{2600}-\\x{2775}\\x{1F300}-\\x{1FAFF}\\x{FE0F}\\x{200D}&&[^☎☑⚠✅✓✔❌👉📌📍📢🔸🔹]]"
              + "|[¹²³⁰⁴-⁹]"
              + "|[\\[［〔](?:[注註]\\s?)?[0-9０-９a-z]{1,3}[\\]］〕]"
              + "|[\\[［](?:要出典|來源請求)[\\]］]"
              + "|[（(](?:爆笑|苦笑|失笑|笑い?|大笑|笑聲|掌聲|拍手|[涙淚泣汗怒驚])[）)]"
              + "|[（(](?:[注註※図圖表]|出典|写真|参照|參見|參照|資料來源|來源)[^（）()。]{0,40}[）)])+");

  /** Who said it, behind the quote: 「…。」（相馬さん） */
  static final Pattern SPEAKER = Pattern.compile("[（(][^（）()。！？]{1,20}[）)]");

  /** Who wrote it, at the end of a block: …。——魯迅 */
  private static final Pattern SIGNATURE = Pattern.compile("[―─–]{1,2}[^。！？!?]{0,30}\\z");

  /**
   * What goes on behind ！ and ？ without a quote: なぜだろう？と思った, 『ラブライブ！』 written without its marks:
   * ラブライブ！の新作. A particle other than と, を must stand before a word of its own.
   */
  static final Pattern GOES_ON_BEHIND_MARK =
      Pattern.compile(
          "を|と(?=[、いはか「\\p{IsHan}])|って(?=[、いか\\p{IsHan}])|的"
              + "|[はがにのでも](?=[、\\p{IsHan}\\p{IsKatakana}])");

  private final String text;
  private final Brackets brackets;
  private final QuoteEnd quotes;
  private final LatinStop latin;

  SentenceEnd(String text) {
    this.text = text;
    this.brackets = Brackets.of(text);
    this.quotes = new QuoteEnd(text, brackets);
    this.latin = new LatinStop(text);
  }

  /**
   * Where the sentence from {@code first} ends, given that ICU would break at {@code proposed};
   * {@code first} itself if it does not end there.
   */
  int find(int first, int proposed) {
    // The end of the text needs no stop; what is left there is a sentence anyway.
    if (proposed <= first || proposed == text.length()) {
      return first;
    }
    int end = afterMarks(first, proposed);
    if (end <= first || brackets.openAt(end)) {
      return first;
    }
    int tail = tailEnd(end);
    if (brackets.openAt(tail)) {
      return first;
    }
    int next = skipSpace(tail);
    return next == text.length() || ends(first, end, next) ? tail : first;
  }

  /**
   * The index behind the stop and its closing marks: ICU counts white space and opening marks
   * behind a stop to the sentence before.
   */
  private int afterMarks(int first, int proposed) {
    int end = proposed;
    while (end > first
        && (isIgnored(text.charAt(end - 1))
            || brackets.opensAt(end - 1)
            || opensAsApostrophe(first, end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a straight quote, which ICU takes for a closing mark, opens: 。'README' に… */
  private boolean opensAsApostrophe(int first, int index) {
    if (text.charAt(index) != '\''
        || index + 1 == text.length()
        || !Character.isLetterOrDigit(text.charAt(index + 1))) {
      return false;
    }
    String before = text.substring(Math.max(first, index - LOOK_AHEAD), index);
    return before.chars().filter(c -> c == '\'').count() % 2 == 0;
  }

  private int tailEnd(int end) {
    if (end == text.length() || Character.isLetter(text.charAt(end))) {
      return end;
    }
    int tail = lookingAt(TAIL, text, end).map(Matcher::end).orElse(end);
    while (tail < text.length() && Character.getType(text.charAt(tail)) == Character.FORMAT) {
      tail++;
    }
    boolean quoted = Brackets.isQuote(text.charAt(end - 1)) && brackets.closesAt(end - 1);
    return quoted ? lookingAt(SPEAKER, text, tail).map(Matcher::end).orElse(tail) : tail;
  }

  /**
   * @param first where the sentence begins
   * @param end behind the stop and its closing marks
   * @param next where the text goes on, behind the tail and white space
   */
  private boolean ends(int first, int end, int next) {
    if (isSignature(next)) {
      return false;
    }
    int last = end - 1;
    if (brackets.closesAt(last)) {
      return endsBehindClosing(first, last, next);
    }
    char stop = text.charAt(last);
    if (latin.isListNumber(first, last)) {
      return false;
    }
    if (LatinStop.isLatinStop(stop)) {
      return latin.ends(first, last, next) && !goesOnBehindMark(stop, end, next);
    }
    return !goesOnBehindMark(stop, end, next);
  }

  private boolean goesOnBehindMark(char stop, int end, int next) {
    return "！？!?".indexOf(stop) >= 0
        && next == end
        && (lookingAt(GOES_ON_BEHIND_MARK, text, next).isPresent() || latin.isName(end));
  }

  private boolean endsBehindClosing(int first, int last, int next) {
    int stop = last;
    while (stop > first && brackets.closesAt(stop)) {
      stop--;
    }
    if (FULL_STOPS.indexOf(text.charAt(stop)) < 0) {
      return true;
    }
    if (TITLE_END.indexOf(text.charAt(last)) >= 0 || quotes.particleAt(next)) {
      return false;
    }
    int opening = Math.max(first, brackets.openingOf(last));
    if (Brackets.isQuote(text.charAt(last))) {
      return quotes.ends(first, opening, stop, next);
    }
    // A parenthesis that holds sentences is one of its own behind a stop, else part of another.
    int before = opening - 1;
    while (before > first && isIgnored(text.charAt(before))) {
      before--;
    }
    return before < first || FULL_STOPS.indexOf(text.charAt(before)) >= 0;
  }

  /** The first index from {@code from} on where something visible stands. */
  int skipSpace(int from) {
    int index = from;
    while (index < text.length() && isIgnored(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** White space and invisible format characters. */
  private static boolean isIgnored(char c) {
    return SentenceSegmenter.isSpace(c) || Character.getType(c) == Character.FORMAT;
  }

  private boolean isSignature(int index) {
    return text.length() - index < LOOK_AHEAD && lookingAt(SIGNATURE, text, index).isPresent();
  }

  static Optional<Matcher> lookingAt(Pattern pattern, String text, int from) {
    Matcher matcher =
        pattern.matcher(text).region(from, Math.min(text.length(), from + LOOK_AHEAD));
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }
}
