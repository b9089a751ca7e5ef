package org.taiyaku.terminology;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * The words of a Chinese sentence by two opinions, and what no term covers.
 *
 * <p>HanLP and ICU both err on words of Taiwan, and not on the same ones; a border that both see
 * counts in full, one that either sees alone in part.
 */
final class ChineseWords {

  private static final double SEEN_BY_HANLP_ONLY = 0.85;
  private static final double SEEN_BY_ICU_ONLY = 0.75;
  private static final double IN_COMPOUND = 0.95;

  /** Single characters that end a noun phrase wherever they are words of their own. */
  private static final String FUNCTION_WORDS =
      "了是在和與及或而但也都就被把將從對於以為其這那此該他她它我你您們嗎呢吧著很更已並若則因由讓給等至到向自不沒有要能會可";

  /** What stands before a foreign word as a word of its own, whatever the analysers say. */
  private static final String PREPOSITIONS = FoldedText.of("如在並和與或由從向對於將把被讓給及以用").folded();

  /** What ends no Chinese name; HanLP takes it for the last character of one: 金已承諾, 通過密碼學來. */
  private static final String NEVER_ENDS_NAME = "了是在與及或而但也都就被把將從對這那此該她嗎呢吧著很更已並則因讓給到向沒不按來";

  /** What counts things and stands in one word with its number: 一個, 幾種. */
  private static final String COUNTERS = "個種項名位些次間家款類段條張份";

  private final SideText side;
  private final double[] border;
  private final int[] tokenAt;
  private final boolean[] barred;

  private ChineseWords(SideText side) {
    this.side = side;
    this.border = borders(side);
    this.tokenAt = tokenAt(side);
    this.barred = new boolean[side.folded().length()];
    for (int i = 0; i < barred.length; i++) {
      barred[i] = isBarred(i);
    }
    wrongNames(side).forEach(name -> barred[name.end() - 1] = true);
    Amounts.in(side.folded())
        .spans()
        .forEach(amount -> Arrays.fill(barred, amount.start(), amount.end(), true));
  }

  static ChineseWords of(SideText side) {
    return new ChineseWords(side);
  }

  private static double[] borders(SideText side) {
    double[] border = new double[side.folded().length() + 1];
    for (Span span : side.spans()) {
      border[span.start()] = SEEN_BY_HANLP_ONLY;
      border[span.end()] = SEEN_BY_HANLP_ONLY;
    }
    for (Span name : wrongNames(side)) {
      border[name.end() - 1] = SEEN_BY_HANLP_ONLY;
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

  /** Names that HanLP has made of the end of a word and a function word. */
  private static List<Span> wrongNames(SideText side) {
    List<Span> wrong = new ArrayList<>();
    for (int t = 0; t < side.tokens().size(); t++) {
      String surface = side.tokens().get(t).surface();
      if (side.tokens().get(t).partOfSpeech() == PartOfSpeech.PROPER_NOUN
          && surface.length() > 1
          && NEVER_ENDS_NAME.indexOf(surface.charAt(surface.length() - 1)) >= 0) {
        wrong.add(side.spans().get(t));
      }
    }
    return wrong;
  }

  /** Whether HanLP has taken two words of two characters or more for one: 資源分配. */
  private static boolean isInCompound(SideText side, int place) {
    return side.spans().stream()
        .anyMatch(span -> span.start() + 2 <= place && place + 2 <= span.end());
  }

  private static int[] tokenAt(SideText side) {
    int[] tokenAt = new int[side.folded().length()];
    Arrays.fill(tokenAt, -1);
    for (int t = 0; t < side.spans().size(); t++) {
      Span span = side.spans().get(t);
      Arrays.fill(tokenAt, span.start(), span.end(), t);
    }
    return tokenAt;
  }

  private boolean isBarred(int i) {
    char c = side.folded().charAt(i);
    if (c == '的' || isDot(c)) {
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
    return agreed && isFunctionWord(t);
  }

  /** Whether a word is there for grammar, as HanLP has it. */
  boolean isFunctionWord(int token) {
    Token word = side.tokens().get(token);
    if (word.surface().length() == 1) {
      return FUNCTION_WORDS.contains(word.surface()) || isWhich(token);
    }
    return switch (word.partOfSpeech()) {
      case PARTICLE, PRONOUN, CONJUNCTION, AUXILIARY -> true;
      default -> false;
    };
  }

  /** Whether 所 makes a clause of the verb after it, 所載, and is no place: 研究所. */
  private boolean isWhich(int token) {
    Token word = side.tokens().get(token);
    return word.surface().equals("所") && word.partOfSpeech() == PartOfSpeech.PARTICLE;
  }

  /** Whether a space or mark stands between Latin words or beside one: IP 位址, pull requests. */
  private boolean isInsideLatin(int i) {
    if (i <= 0 || i + 1 >= side.folded().length()) {
      return false;
    }
    char before = side.folded().charAt(i - 1);
    char after = side.folded().charAt(i + 1);
    boolean letters = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    char c = side.folded().charAt(i);
    return letters
        && (isLatin(before) || isLatin(after))
        && (c == ' ' || "-/.&'’_".indexOf(c) >= 0);
  }

  private boolean isBeforeLatin(int i) {
    return i + 1 < side.folded().length() && isLatin(side.folded().charAt(i + 1));
  }

  /** Whether a Latin name goes on at both sides of the space or mark at {@code i}. */
  boolean isBetweenLatin(int i) {
    return isInsideLatin(i)
        && isLatin(side.folded().charAt(i - 1))
        && isLatin(side.folded().charAt(i + 1));
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether {@code c} parts the names of a person. */
  static boolean isDot(char c) {
    return c == '·' || c == '‧' || c == '・';
  }

  /** How surely a word ends or begins at {@code place}, 0 to 1. */
  double border(int place) {
    return border[place];
  }

  /** Whether no candidate covers the character at {@code place}. */
  boolean isBarredAt(int place) {
    return barred[place];
  }

  /** The index of the word that the character at {@code place} stands in; none is -1. */
  int tokenAt(int place) {
    return tokenAt[place];
  }

  /** Whether what begins at {@code start} begins by counting: 三個, 一種, 個 after 一. */
  boolean isCount(int start) {
    int t = tokenAt[start];
    if (side.spans().get(t).start() != start) {
      return false;
    }
    PartOfSpeech pos = partOfSpeech(t);
    if (pos == PartOfSpeech.COUNTER) {
      return t > 0 && isDeterminer(t - 1);
    }
    if (pos != PartOfSpeech.NUMBER) {
      return false;
    }
    String surface = side.tokens().get(t).surface();
    char last = surface.charAt(surface.length() - 1);
    boolean counter =
        t + 1 < side.tokens().size() && partOfSpeech(t + 1) == PartOfSpeech.COUNTER
            || surface.length() > 1 && COUNTERS.indexOf(last) >= 0;
    return Character.isDigit(side.folded().charAt(start)) || counter;
  }

  private boolean isDeterminer(int token) {
    boolean touches = side.spans().get(token).end() == side.spans().get(token + 1).start();
    PartOfSpeech pos = partOfSpeech(token);
    return touches && (pos == PartOfSpeech.NUMBER || pos == PartOfSpeech.PRONOUN);
  }

  PartOfSpeech partOfSpeech(int token) {
    return side.tokens().get(token).partOfSpeech();
  }
}
