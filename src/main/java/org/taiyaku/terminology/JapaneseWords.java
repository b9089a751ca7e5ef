package org.taiyaku.terminology;

import java.util.Map;
import java.util.Set;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.HanFolding;

/**
 * The words of a Japanese sentence, and what part each can play in a noun phrase.
 *
 * @param side the sentence
 */
record JapaneseWords(SideText side) {

  /** What follows a noun like a particle: ネットワーク上, デバイス間. */
  private static final Set<String> PLACES =
      Set.of("上", "下", "中", "内", "外", "間", "前", "後", "時", "等", "以上", "以下", "以外");

  /** What orders parties and items; the dictionary reads it as the noun that it seldom is: カブト. */
  private static final Map<String, String> SERIES =
      Map.of("甲", "コウ", "乙", "オツ", "丙", "ヘイ", "丁", "テイ");

  private static final Set<String> DETERMINERS = Set.of("各", "同", "本", "当", "某", "約");

  /** For each word the end of the noun run that it stands in; its own index if it is in none. */
  int[] runEnds() {
    int size = side.tokens().size();
    int[] ends = new int[size];
    Amounts amounts = Amounts.in(side.folded());
    for (int i = size - 1; i >= 0; i--) {
      if (!isNominal(i) || amounts.touch(side.spans().get(i))) {
        ends[i] = i;
      } else if (i + 1 < size && joined(i, i + 1) && ends[i + 1] > i + 1) {
        ends[i] = ends[i + 1];
      } else if (i + 2 < size && isJoint(i + 1) && ends[i + 2] > i + 2) {
        ends[i] = ends[i + 2];
      } else {
        ends[i] = i + 1;
      }
      if (ends[i] > i + 2 && i + 2 < size && isJoint(i + 1)) {
        ends[i + 1] = ends[i];
      }
    }
    return ends;
  }

  private boolean isNominal(int i) {
    Token token = side.tokens().get(i);
    return switch (token.partOfSpeech()) {
      case NOUN, PROPER_NOUN, VERBAL_NOUN, ADJECTIVAL_NOUN, NUMBER, COUNTER -> true;
      case ADVERBIAL_NOUN, PREFIX -> !Kana.isHiragana(token.surface());
      case SUFFIX -> !Kana.isHiragana(token.surface()) || token.surface().equals("さ");
      case VERB -> isDeverbal(i);
      case ADJECTIVE -> isLacking(i) || isMadeNoun(i);
      default -> isLatin(token.surface()) || isMadeNoun(i);
    };
  }

  /** Whether a suffix makes a noun of the word: 一方的, 長さ. */
  private boolean isMadeNoun(int i) {
    return i + 1 < side.tokens().size()
        && side.tokens().get(i + 1).partOfSpeech() == PartOfSpeech.SUFFIX
        && "的化性さ".contains(surface(i + 1))
        && HanFolding.isHan(surface(i).charAt(0));
  }

  /** Whether なし stands inside a compound: 符号なし整数. */
  private boolean isLacking(int i) {
    return surface(i).equals("なし")
        && i > 0
        && i + 1 < side.tokens().size()
        && partOfSpeech(i - 1) == PartOfSpeech.NOUN
        && HanFolding.isHan(surface(i + 1).charAt(0))
        && joined(i - 1, i)
        && joined(i, i + 1);
  }

  /** Whether a verb's stem stands as a noun: 埋め立てで, 働きの. */
  private boolean isDeverbal(int i) {
    Token token = side.tokens().get(i);
    if (token.surface().equals(token.base())
        || token.surface().length() < 2
        || !HanFolding.isHan(token.surface().charAt(0))
        || !Kana.isHiragana(token.surface().charAt(token.surface().length() - 1))
        || isBeforePast(token)) {
      return false;
    }
    if (i + 1 == side.tokens().size()) {
      return i == 0;
    }
    Token next = side.tokens().get(i + 1);
    return next.partOfSpeech() == PartOfSpeech.PARTICLE && "をがのはへやもで".contains(next.surface());
  }

  /** Whether a stem is the one that only て and た follow, and no noun: 振り込ん, 泳い. */
  private static boolean isBeforePast(Token verb) {
    char last = verb.surface().charAt(verb.surface().length() - 1);
    char base = verb.base().isEmpty() ? last : verb.base().charAt(verb.base().length() - 1);
    return last == 'ん' || last == 'っ' || last == 'い' && (base == 'く' || base == 'ぐ');
  }

  private static boolean isLatin(String surface) {
    char c = surface.charAt(0);
    return c < 0x250 && Character.isLetter(c);
  }

  String surface(int i) {
    return side.tokens().get(i).surface();
  }

  /** Whether nothing stands between two words, or a space beside Latin letters. */
  boolean joined(int left, int right) {
    int from = side.spans().get(left).end();
    int to = side.spans().get(right).start();
    // Words may share a character that stands for several, such as ㍿ or ㌔.
    if (from >= to) {
      return true;
    }
    return side.folded().substring(from, to).isBlank()
        && (isLatinOrDigit(surface(left)) || isLatinOrDigit(surface(right)));
  }

  private static boolean isLatinOrDigit(String surface) {
    char c = surface.charAt(0);
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /** Whether a mark that stands inside names joins its neighbours: ・ = - / . */
  boolean isJoint(int i) {
    return surface(i).length() == 1
        && "・=-/.&'’‐–".contains(surface(i))
        && i > 0
        && i + 1 < side.tokens().size()
        && side.spans().get(i - 1).end() == side.spans().get(i).start()
        && side.spans().get(i).end() == side.spans().get(i + 1).start();
  }

  /** Whether a word says which one and not what: 各コンピュータ, 同チーム. */
  boolean isDeterminer(int i) {
    return partOfSpeech(i) == PartOfSpeech.PREFIX && DETERMINERS.contains(surface(i));
  }

  boolean mayBegin(int i) {
    PartOfSpeech pos = partOfSpeech(i);
    boolean counts = pos == PartOfSpeech.COUNTER && !Kana.isKatakana(surface(i));
    return pos != PartOfSpeech.SUFFIX && pos != PartOfSpeech.SYMBOL && !counts && !isDeterminer(i);
  }

  boolean mayEnd(int i) {
    PartOfSpeech pos = partOfSpeech(i);
    return pos != PartOfSpeech.PREFIX && pos != PartOfSpeech.SYMBOL && !isPercent(i);
  }

  /** Whether a number goes on with a mark that is no word: 回収率85%. */
  private boolean isPercent(int i) {
    int end = side.spans().get(i).end();
    return partOfSpeech(i) == PartOfSpeech.NUMBER
        && end < side.folded().length()
        && "%‰℃°".indexOf(side.folded().charAt(end)) >= 0;
  }

  /** Whether the stretch only counts: 14人, 2年間, 2023年. */
  boolean isCount(int from, int to) {
    PartOfSpeech first = side.tokens().get(from).partOfSpeech();
    boolean digits = Character.isDigit(surface(from).charAt(0));
    if (first == PartOfSpeech.NUMBER) {
      return digits
          || to == from + 1
          || side.tokens().get(from + 1).partOfSpeech() == PartOfSpeech.COUNTER
          || side.tokens().get(from + 1).partOfSpeech() == PartOfSpeech.NUMBER;
    }
    return digits;
  }

  /** Whether a word of time stands before the noun like an adverb: 今年国連. */
  boolean isTime(int i) {
    return partOfSpeech(i) == PartOfSpeech.ADVERBIAL_NOUN && !isPlace(i);
  }

  /** Whether a foreign name stands after a noun that says what it is: 翻訳サービスCo-op Translator. */
  boolean isApposition(int last) {
    int first = last;
    while (first > 0 && (isLatinOrDigit(surface(first - 1)) || isJoint(first - 1))) {
      first--;
    }
    int letters = side.spans().get(last).end() - side.spans().get(first).start();
    return first > 0 && isLatin(surface(last)) && letters > 4 && isNominal(first - 1);
  }

  /** What stands between a verb's stem and the noun it qualifies: し た, さ れ て いる, られ ない. */
  boolean isInflection(int i) {
    PartOfSpeech pos = partOfSpeech(i);
    boolean kana = Kana.isHiragana(surface(i));
    return kana
        && (pos == PartOfSpeech.AUXILIARY
            || pos == PartOfSpeech.VERB
            || surface(i).equals("て")
            || surface(i).equals("で"))
        && !surface(i).equals("な");
  }

  /**
   * The reading of a stretch in katakana; empty where the dictionary would only guess.
   *
   * <p>Kuromoji reads each word by itself. Of a name of two parts (桐生玲司) and of a single character
   * inside a compound (売水収入) that gives a reading, but not one to rely on.
   */
  String reading(int from, int to) {
    StringBuilder reading = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = side.tokens().get(i);
      boolean han = isHan(i);
      if (han && (token.reading().isEmpty() || isGuess(i, from, to))) {
        return "";
      }
      reading.append(token.reading().isEmpty() ? token.surface() : token.reading());
    }
    return to == from + 1
        ? SERIES.getOrDefault(surface(from), reading.toString())
        : reading.toString();
  }

  private boolean isGuess(int i, int from, int to) {
    boolean name = partOfSpeech(i) == PartOfSpeech.PROPER_NOUN;
    boolean single = surface(i).length() == 1 && !isAffix(i);
    for (int beside : new int[] {i - 1, i + 1}) {
      boolean touches = beside >= from && beside < to && isHan(beside);
      if (touches && (single || name && partOfSpeech(beside) == PartOfSpeech.PROPER_NOUN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHan(int i) {
    return surface(i).chars().anyMatch(c -> HanFolding.isHan((char) c));
  }

  /** Whether a character has one reading wherever it is a word of its kind: 性, 率, 再. */
  private boolean isAffix(int i) {
    return switch (partOfSpeech(i)) {
      case PREFIX, SUFFIX, COUNTER, NUMBER -> true;
      default -> false;
    };
  }

  /** Whether a word follows a noun like a particle. */
  boolean isPlace(int i) {
    return PLACES.contains(surface(i));
  }

  PartOfSpeech partOfSpeech(int i) {
    return side.tokens().get(i).partOfSpeech();
  }
}
