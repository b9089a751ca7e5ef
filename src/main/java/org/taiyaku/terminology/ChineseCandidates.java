package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taiyaku.terminology.Candidate.Shape;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;

/**
 * Finds what may be a term in a Chinese sentence: stretches between word borders that hold no
 * function word but 的.
 */
final class ChineseCandidates {

  /** Most Han characters of one candidate; of a name with ·, twice as many. */
  private static final int MOST_HAN = 12;

  /** A noun ends a term best; a verb may. */
  static final double VERB_AT_END = 0.8;

  /** A verb of one character is mostly a word of its own: 來, 能. */
  private static final double SHORT_VERB_AT_END = 0.6;

  /** What HanLP takes for a function word at either end, where ICU sees no word. */
  private static final double FUNCTION_WORD_AT_END = 0.6;

  /** What leaves out a word of a Latin name. */
  private static final double HALF_A_NAME = 0.7;

  /** What loses its negation says the contrary: 授權訪問 of 未經授權訪問. */
  private static final double CUT_FROM_NEGATION = 0.6;

  private static final List<String> NEGATIONS =
      Stream.of("未經", "未", "非", "無", "不", "禁止").map(ChineseCandidates::fold).toList();

  /** What makes a compound with a foreign word: 前Meta, 新API. */
  private static final String BEFORE_NAMES = fold("前新舊雙多子主非反超微單");

  private static final double PHRASE = 0.7;

  private final SideText side;
  private final ChineseWords words;
  private final List<Candidate> found = new ArrayList<>();

  private ChineseCandidates(SideText side) {
    this.side = side;
    this.words = ChineseWords.of(side);
  }

  /** The candidates of {@code side}, each stretch once. */
  static List<Candidate> find(SideText side) {
    ChineseCandidates finder = new ChineseCandidates(side);
    for (int start = 0; start < side.folded().length(); start++) {
      if (finder.words.border(start) > 0 && finder.mayBegin(start)) {
        finder.addFrom(start);
      }
    }
    return List.copyOf(finder.found);
  }

  private boolean mayBegin(int start) {
    return !words.isBarredAt(start)
        && Character.isLetterOrDigit(side.folded().charAt(start))
        && !isOf(side.folded().charAt(start))
        && !words.isCount(start);
  }

  private void addFrom(int start) {
    int size = 0;
    int dots = 0;
    int of = 0;
    for (int end = start + 1; end <= side.folded().length(); end++) {
      char last = side.folded().charAt(end - 1);
      if (words.isBarredAt(end - 1) || end - start > Candidate.LONGEST) {
        return;
      }
      size += HanFolding.isHan(last) ? 1 : 0;
      dots += ChineseWords.isDot(last) ? 1 : 0;
      of += isOf(last) && words.border(end - 1) > 0 && words.border(end) > 0 ? 1 : 0;
      if (of > 1 || size > (dots > 0 ? 2 * MOST_HAN : MOST_HAN)) {
        return;
      }
      if (words.border(end) > 0 && mayEnd(end, of)) {
        add(start, end, of > 0);
      }
    }
  }

  private boolean mayEnd(int end, int of) {
    char last = side.folded().charAt(end - 1);
    boolean ofAtEnd = of > 0 && isOf(last);
    return Character.isLetterOrDigit(last) && !ofAtEnd;
  }

  /** Whether a character joins two nouns: 的, or 之 in what is written formally. */
  private static boolean isOf(char c) {
    return c == '的' || c == '之';
  }

  private void add(int start, int end, boolean phrase) {
    int first = words.tokenAt(start);
    int last = words.tokenAt(end - 1);
    double quality = quality(start, end);
    found.add(
        new Candidate(
            start,
            end,
            side.folded().substring(start, end),
            side.written(start, end),
            "",
            phrase ? Shape.PHRASE : Shape.RUN,
            phrase ? PHRASE * quality : quality,
            last - first + 1,
            words.partOfSpeech(last)));
  }

  /** How well a stretch is cut out of the sentence, above 0, at most 1. */
  private double quality(int start, int end) {
    double quality = words.border(start) * words.border(end) * ending(end) * inner(start, end);
    quality *= isNegated(start) ? CUT_FROM_NEGATION : 1;
    quality *= isHangingOnName(start, end) ? HALF_A_NAME : 1;
    quality *= words.isBetweenLatin(start - 1) || words.isBetweenLatin(end) ? HALF_A_NAME : 1;
    return quality * (beginsWithFunctionWord(start, end) ? FUNCTION_WORD_AT_END : 1);
  }

  /** A noun ends a term, a verb may, anything else seldom does. */
  private double ending(int end) {
    int token = words.tokenAt(end - 1);
    if (side.spans().get(token).end() != end) {
      return 0.9;
    }
    if (isBeforeOriginal(end)) {
      return 1;
    }
    boolean single = side.spans().get(token).length() == 1;
    return switch (words.partOfSpeech(token)) {
      case NOUN, PROPER_NOUN, VERBAL_NOUN, SUFFIX, ADJECTIVAL_NOUN -> 1;
      case VERB -> single ? SHORT_VERB_AT_END : VERB_AT_END;
      case ADJECTIVE, COUNTER, ADVERBIAL_NOUN -> VERB_AT_END;
      case NUMBER -> ChineseWords.isLatin(side.folded().charAt(end - 1)) ? 1 : 0.6;
      default -> 0.6;
    };
  }

  /** Whether the original follows in a bracket, whatever HanLP takes the name for. */
  private boolean isBeforeOriginal(int end) {
    return end + 1 < side.folded().length()
        && side.folded().charAt(end) == '('
        && Character.isLetter(side.folded().charAt(end + 1))
        && ChineseWords.isLatin(side.folded().charAt(end + 1));
  }

  /** A single character is seldom a word of its own. */
  private static double inner(int start, int end) {
    return end - start == 1 ? 0.5 : 1;
  }

  private boolean beginsWithFunctionWord(int start, int end) {
    int token = words.tokenAt(start);
    return side.spans().get(token).start() == start
        && side.spans().get(token).end() < end
        && words.isFunctionWord(token);
  }

  private static String fold(String text) {
    return FoldedText.of(text).folded();
  }

  /** Whether what would begin at {@code start} says the contrary with what is before it. */
  private boolean isNegated(int start) {
    return NEGATIONS.stream()
        .anyMatch(word -> side.folded().startsWith(word, start - word.length()));
  }

  /** Whether one character that makes no compounds stands before a foreign name: 郵Judi. */
  private boolean isHangingOnName(int start, int end) {
    return start + 1 < end
        && HanFolding.isHan(side.folded().charAt(start))
        && ChineseWords.isLatin(side.folded().charAt(start + 1))
        && BEFORE_NAMES.indexOf(side.folded().charAt(start)) < 0;
  }
}
