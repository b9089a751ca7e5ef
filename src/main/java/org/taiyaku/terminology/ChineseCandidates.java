package org.taiyaku.terminology;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.terminology.Candidate.Shape;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Finds what may be a term in a Chinese sentence: stretches between word borders that hold no
 * function word but 的.
 *
 * <p>HanLP and ICU both err on words of Taiwan, and not on the same ones; a border that both see
 * counts in full, one that either sees alone in part.
 */
final class ChineseCandidates {

  /** Most Han characters of one candidate; of a name with ·, twice as many. */
  private static final int MOST_HAN = 12;

  private static final double SEEN_BY_HANLP_ONLY = 0.85;
  private static final double SEEN_BY_ICU_ONLY = 0.75;

  /** What leaves out a word of a Latin name. */
  private static final double HALF_A_NAME = 0.7;

  /** Whether what would begin at {@code start} says the contrary with what is before it. */
  private boolean isNegated(int start) {
    for (String word : NEGATIONS) {
      if (side.folded().startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one character that makes no compounds stands before a foreign name: 郵Judi. */
  private boolean isHangingOnName(int start, int end) {
    return start + 1 < end
        && HanFolding.isHan(side.folded().charAt(start))
        && isLatin(side.folded().charAt(start + 1))
        && BEFORE_NAMES.indexOf(side.folded().charAt(start)) < 0;
  }

  /** A noun ends a term best; a verb may. */
  static final double VERB_AT_END = 0.8;

  private static final double IN_COMPOUND = 0.95;

  /** Single characters that end a noun phrase wherever they are words of their own. */
  private static final String FUNCTION_WORDS =
      "了是在和與及或而但也都就被把將從對於以為其這那此該他她它我你您們嗎呢吧著很更已並若則因由讓給等至到向自不沒有要能會可";

  /** What loses its negation says the contrary: 授權訪問 of 未經授權訪問. */
  private static final double CUT_FROM_NEGATION = 0.6;

  private static final List<String> NEGATIONS = List.of("未經", "未经", "未", "非", "無", "不", "沒有", "禁止");

  /** What stands before a foreign word as a word of its own, whatever the analysers say. */
  private static final String PREPOSITIONS = "如在並和與或由從向對於將把被讓給及以用";

  /** What makes a compound with a foreign word: 前Meta, 新API. */
  private static final String BEFORE_NAMES = "前新舊旧雙双多子主非反超微單单";

  private final SideText side;
  private final double[] border;
  private final boolean[] barred;
  private final int[] tokenAt;
  private final List<Candidate> found = new ArrayList<>();

  private ChineseCandidates(SideText side) {
    this.side = side;
    this.border = borders(side);
    this.tokenAt = tokenAt(side);
    this.barred = barred();
  }

  /** The candidates of {@code side}, each stretch once. */
  static List<Candidate> find(SideText side) {
    ChineseCandidates finder = new ChineseCandidates(side);
    for (int start = 0; start < side.folded().length(); start++) {
      if (finder.border[start] > 0 && finder.mayBegin(start)) {
        finder.addFrom(start);
      }
    }
    return List.copyOf(finder.found);
  }

  private static double[] borders(SideText side) {
    double[] border = new double[side.folded().length() + 1];
    for (Span span : side.spans()) {
      border[span.start()] = SEEN_BY_HANLP_ONLY;
      border[span.end()] = SEEN_BY_HANLP_ONLY;
    }
    BreakIterator words = BreakIterator.getWordInstance(ULocale.TRADITIONAL_CHINESE);
    // The text as written: ICU's dictionary knows Traditional Chinese.
    words.setText(side.text().original());
    for (int i = words.first(); i != BreakIterator.DONE; i = words.next()) {
      int place = side.text().toFolded(new Span(i, i)).start();
      boolean inCompound = border[place] == 0 && isInCompound(side, place);
      border[place] = border[place] > 0 ? 1 : inCompound ? IN_COMPOUND : SEEN_BY_ICU_ONLY;
    }
    return border;
  }

  /** Whether HanLP has taken two words of two characters or more for one: 資源分配. */
  private static boolean isInCompound(SideText side, int place) {
    for (Span span : side.spans()) {
      if (span.start() + 2 <= place && place + 2 <= span.end()) {
        return true;
      }
    }
    return false;
  }

  private static int[] tokenAt(SideText side) {
    int[] tokenAt = new int[side.folded().length()];
    java.util.Arrays.fill(tokenAt, -1);
    for (int t = 0; t < side.spans().size(); t++) {
      for (int i = side.spans().get(t).start(); i < side.spans().get(t).end(); i++) {
        tokenAt[i] = t;
      }
    }
    return tokenAt;
  }

  /** The places that no candidate covers. */
  private boolean[] barred() {
    boolean[] barred = new boolean[side.folded().length()];
    for (int i = 0; i < barred.length; i++) {
      barred[i] = isBarred(i);
    }
    return barred;
  }

  private boolean isBarred(int i) {
    char c = side.folded().charAt(i);
    if (c == '的' || c == '·' || c == '‧' || c == '・') {
      return false;
    }
    if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
      return !isInsideLatin(i);
    }
    if (tokenAt[i] < 0 || isBeforeLatin(i) && PREPOSITIONS.indexOf(c) >= 0) {
      return true;
    }
    int t = tokenAt[i];
    // HanLP takes parts of words that it doesn't know for function words: both must agree.
    boolean agreed =
        border[side.spans().get(t).start()] == 1 && border[side.spans().get(t).end()] == 1;
    return agreed && isFunctionWord(side.tokens().get(t));
  }

  private static boolean isFunctionWord(Token token) {
    if (token.surface().length() == 1) {
      return FUNCTION_WORDS.contains(token.surface());
    }
    return switch (token.partOfSpeech()) {
      case PARTICLE, PRONOUN, CONJUNCTION, AUXILIARY -> true;
      default -> false;
    };
  }

  /** Whether a space or mark stands between Latin words or beside one: IP 位址, pull requests. */
  private boolean isInsideLatin(int i) {
    if (i <= 0 || i + 1 >= side.folded().length()) {
      return false;
    }
    char before = side.folded().charAt(i - 1);
    char after = side.folded().charAt(i + 1);
    boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean latin = isLatin(before) || isLatin(after);
    char c = side.folded().charAt(i);
    return letters && latin && (c == ' ' || "-/.&'’_".indexOf(c) >= 0);
  }

  private boolean isBeforeLatin(int i) {
    return i + 1 < side.folded().length() && isLatin(side.folded().charAt(i + 1));
  }

  private boolean isBetweenLatin(int i) {
    return isInsideLatin(i)
        && isLatin(side.folded().charAt(i - 1))
        && isLatin(side.folded().charAt(i + 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private boolean mayBegin(int start) {
    return !barred[start]
        && Character.isLetterOrDigit(side.folded().charAt(start))
        && side.folded().charAt(start) != '的'
        && !isCount(start);
  }

  private boolean isCount(int start) {
    int t = tokenAt[start];
    PartOfSpeech pos = side.tokens().get(t).partOfSpeech();
    boolean atBegin = side.spans().get(t).start() == start;
    boolean digit = Character.isDigit(side.folded().charAt(start));
    boolean counter =
        t + 1 < side.tokens().size()
            && side.tokens().get(t + 1).partOfSpeech() == PartOfSpeech.COUNTER;
    return atBegin && (pos == PartOfSpeech.NUMBER && (digit || counter));
  }

  private void addFrom(int start) {
    int size = 0;
    int dots = 0;
    int of = 0;
    for (int end = start + 1; end <= side.folded().length(); end++) {
      char last = side.folded().charAt(end - 1);
      if (barred[end - 1] || end - start > Candidate.LONGEST) {
        return;
      }
      size += HanFolding.isHan(last) ? 1 : 0;
      dots += last == '·' || last == '‧' || last == '・' ? 1 : 0;
      of += last == '的' && border[end - 1] > 0 && border[end] > 0 ? 1 : 0;
      if (of > 1 || size > (dots > 0 ? 2 * MOST_HAN : MOST_HAN)) {
        return;
      }
      if (border[end] > 0 && mayEnd(end, of)) {
        add(start, end, of > 0);
      }
    }
  }

  private boolean mayEnd(int end, int of) {
    char last = side.folded().charAt(end - 1);
    boolean ofAtEnd = of > 0 && last == '的';
    return Character.isLetterOrDigit(last) && !ofAtEnd;
  }

  private void add(int start, int end, boolean phrase) {
    int first = tokenAt[start];
    int last = tokenAt[end - 1];
    double quality = border[start] * border[end] * ending(last, end) * inner(start, end);
    if (isNegated(start)) {
      quality *= CUT_FROM_NEGATION;
    }
    if (isHangingOnName(start, end)) {
      quality *= HALF_A_NAME;
    }
    if (isBetweenLatin(start - 1) || isBetweenLatin(end)) {
      quality *= HALF_A_NAME;
    }
    Shape shape = phrase ? Shape.PHRASE : Shape.RUN;
    found.add(
        new Candidate(
            start,
            end,
            side.folded().substring(start, end),
            side.written(start, end),
            "",
            shape,
            phrase ? 0.7 * quality : quality,
            last - first + 1,
            side.tokens().get(last).partOfSpeech()));
  }

  /** A noun ends a term, a verb may, anything else seldom does. */
  private double ending(int token, int end) {
    if (side.spans().get(token).end() != end) {
      return 0.9;
    }
    return switch (side.tokens().get(token).partOfSpeech()) {
      case NOUN, PROPER_NOUN, VERBAL_NOUN, SUFFIX, ADJECTIVAL_NOUN -> 1;
      case VERB, ADJECTIVE, COUNTER, ADVERBIAL_NOUN -> VERB_AT_END;
      case NUMBER -> isLatin(side.folded().charAt(end - 1)) ? 1 : 0.6;
      default -> 0.6;
    };
  }

  /** A single character is seldom a word of its own. */
  private double inner(int start, int end) {
    return end - start == 1 ? 0.5 : 1;
  }
}
