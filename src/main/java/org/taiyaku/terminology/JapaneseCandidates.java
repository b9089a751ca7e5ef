package org.taiyaku.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.terminology.Candidate.Shape;
import org.taiyaku.text.HanFolding;

/**
 * Finds what may be a term in a Japanese sentence: runs of nouns, which Kuromoji has cut into
 * words, every stretch of them, and nouns qualified by の, an adjective or a verb.
 */
final class JapaneseCandidates {

  /** Most words of one candidate. */
  private static final int MOST_WORDS = 7;

  /** What follows a person's name and is no part of it. */
  private static final Set<String> HONORIFICS =
      Set.of("氏", "さん", "様", "君", "ちゃん", "選手", "博士", "先生");

  /** What follows a noun like a particle: ネットワーク上, デバイス間. */
  private static final Set<String> PLACES =
      Set.of("上", "下", "中", "内", "外", "間", "前", "後", "時", "等", "以上", "以下", "以外");

  private final SideText side;
  private final Map<Long, Candidate> found = new LinkedHashMap<>();

  private JapaneseCandidates(SideText side) {
    this.side = side;
  }

  /** The candidates of {@code side}, each stretch once. */
  static List<Candidate> find(SideText side) {
    JapaneseCandidates finder = new JapaneseCandidates(side);
    int[] runEnd = finder.runEnds();
    for (int i = 0; i < runEnd.length; i++) {
      if (runEnd[i] > i && (i == 0 || runEnd[i - 1] <= i)) {
        finder.addRun(i, runEnd[i]);
        finder.addPhrases(i, runEnd);
      }
    }
    return List.copyOf(finder.found.values());
  }

  /** For each word the end of the noun run that it stands in; its own index if it is in none. */
  private int[] runEnds() {
    int size = side.tokens().size();
    int[] ends = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      if (!isNominal(i)) {
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

  /** Whether a verb's stem stands as a noun: 埋め立てで, 働きの. */
  private boolean isDeverbal(int i) {
    Token token = side.tokens().get(i);
    if (token.surface().equals(token.base())
        || token.surface().length() < 2
        || !HanFolding.isHan(token.surface().charAt(0))
        || !Kana.isHiragana(token.surface().charAt(token.surface().length() - 1))) {
      return false;
    }
    if (i + 1 == side.tokens().size()) {
      return i == 0;
    }
    Token next = side.tokens().get(i + 1);
    return next.partOfSpeech() == PartOfSpeech.PARTICLE && "をがのはへやもで".contains(next.surface());
  }

  private static boolean isLatin(String surface) {
    char c = surface.charAt(0);
    return c < 0x250 && Character.isLetter(c);
  }

  private String surface(int i) {
    return side.tokens().get(i).surface();
  }

  /** Whether nothing stands between two words, or a space beside Latin letters. */
  private boolean joined(int left, int right) {
    int from = side.spans().get(left).end();
    int to = side.spans().get(right).start();
    if (from == to) {
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
  private boolean isJoint(int i) {
    return surface(i).length() == 1
        && "・=-/.&'’‐–".contains(surface(i))
        && i > 0
        && i + 1 < side.tokens().size()
        && side.spans().get(i - 1).end() == side.spans().get(i).start()
        && side.spans().get(i).end() == side.spans().get(i + 1).start();
  }

  private void addRun(int start, int end) {
    for (int from = start; from < end; from++) {
      for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        if (mayBegin(from) && mayEnd(to - 1) && !isCount(from, to)) {
          boolean whole = from == start && to == end;
          add(from, to, whole ? Shape.RUN : Shape.PART, quality(from, to, start, end));
        }
      }
    }
  }

  private boolean mayBegin(int i) {
    PartOfSpeech pos = side.tokens().get(i).partOfSpeech();
    boolean counts = pos == PartOfSpeech.COUNTER && !Kana.isKatakana(surface(i));
    return pos != PartOfSpeech.SUFFIX && pos != PartOfSpeech.SYMBOL && !counts;
  }

  private boolean mayEnd(int i) {
    PartOfSpeech pos = side.tokens().get(i).partOfSpeech();
    return pos != PartOfSpeech.PREFIX && pos != PartOfSpeech.SYMBOL;
  }

  /** Whether the stretch only counts: 14人, 2年間, 2023年. */
  private boolean isCount(int from, int to) {
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

  /** A stretch that leaves off a prefix, a suffix, or half of a name is less likely a term. */
  private double quality(int from, int to, int start, int end) {
    double quality = HONORIFICS.contains(surface(to - 1)) && to - from > 1 ? 0.7 : 1;
    quality *= PLACES.contains(surface(to - 1)) && to - from > 1 ? 0.6 : 1;
    quality *= isTime(from) && to - from > 1 ? 0.7 : 1;
    if (from > start && !isTime(from - 1)) {
      boolean bound = side.tokens().get(from - 1).partOfSpeech() == PartOfSpeech.PREFIX;
      quality *= bound ? 0.5 : cut(from - 1, from);
    }
    if (to < end && !HONORIFICS.contains(surface(to)) && !PLACES.contains(surface(to))) {
      PartOfSpeech next = side.tokens().get(to).partOfSpeech();
      boolean bound = next == PartOfSpeech.SUFFIX || next == PartOfSpeech.COUNTER;
      quality *= bound ? 0.6 : cut(to - 1, to);
    }
    PartOfSpeech last = side.tokens().get(to - 1).partOfSpeech();
    if (to - from == 1 && last == PartOfSpeech.ADVERBIAL_NOUN) {
      quality *= 0.6;
    }
    return quality;
  }

  /** How good a border is between two words of a run: between a name and a noun, better. */
  private double cut(int left, int right) {
    boolean leftName = isName(left);
    return leftName != isName(right) && !isJoint(left) && !isJoint(right) ? 0.9 : 0.8;
  }

  /** Whether a word of time stands before the noun like an adverb: 今年国連. */
  private boolean isTime(int i) {
    return side.tokens().get(i).partOfSpeech() == PartOfSpeech.ADVERBIAL_NOUN
        && !PLACES.contains(surface(i));
  }

  private boolean isName(int i) {
    Token token = side.tokens().get(i);
    return token.partOfSpeech() == PartOfSpeech.PROPER_NOUN
        || i > 0 && surface(i - 1).equals("・") && Kana.isKatakana(token.surface());
  }

  /** What begins with the run at {@code start}, or with the qualifier before it. */
  private void addPhrases(int start, int[] runEnd) {
    int end = runEnd[start];
    addQualifier(start, runEnd);
    if (end + 1 >= runEnd.length || runEnd[end + 1] <= end + 1) {
      return;
    }
    int head = end + 1;
    boolean no = surface(end).equals("の");
    boolean na = surface(end).equals("な");
    if (no || na) {
      for (int to : new int[] {runEnd[head], head + 1}) {
        addJoined(start, head, to);
        addJoined(end - 1, head, to);
      }
    }
  }

  private void addJoined(int from, int head, int to) {
    if (to - from <= MOST_WORDS
        && mayBegin(from)
        && mayEnd(to - 1)
        && !isCount(from, Math.max(from + 1, head - 1))
        && mayBegin(head)) {
      add(from, to, Shape.PHRASE, 0.7);
    }
  }

  /** An adjective or a verb before the run: 悪い影響, 失われたパケット, 対応する措置. */
  private void addQualifier(int start, int[] runEnd) {
    int end = runEnd[start];
    int from = start - 1;
    int words = 0;
    while (from >= 0 && words < 5 && isInflection(from)) {
      from--;
      words++;
    }
    if (from < 0 || !joined(from, from + 1)) {
      return;
    }
    PartOfSpeech pos = side.tokens().get(from).partOfSpeech();
    boolean adjective = pos == PartOfSpeech.ADJECTIVE && words == 0;
    boolean verb = pos == PartOfSpeech.VERB && !Kana.isHiragana(surface(from).substring(0, 1));
    boolean verbal = words > 0 && (pos == PartOfSpeech.VERBAL_NOUN || surface(from).equals("化"));
    while (verbal && from > 0 && runEnd[from - 1] == runEnd[from]) {
      from--;
    }
    if ((adjective || verb || verbal) && mayBegin(from) && mayBegin(start) && mayEnd(end - 1)) {
      add(from, end, adjective ? Shape.PHRASE : Shape.CLAUSE, 0.5);
      if (end - start > 1 && mayEnd(start)) {
        add(from, start + 1, adjective ? Shape.PHRASE : Shape.CLAUSE, 0.4);
      }
    }
  }

  /** What stands between a verb's stem and the noun it qualifies: し た, さ れ て いる, られ ない. */
  private boolean isInflection(int i) {
    PartOfSpeech pos = side.tokens().get(i).partOfSpeech();
    boolean kana = Kana.isHiragana(surface(i));
    return kana
        && (pos == PartOfSpeech.AUXILIARY
            || pos == PartOfSpeech.VERB
            || surface(i).equals("て")
            || surface(i).equals("で"))
        && !surface(i).equals("な");
  }

  private void add(int from, int to, Shape shape, double quality) {
    int start = side.spans().get(from).start();
    int end = side.spans().get(to - 1).end();
    if (end - start > Candidate.LONGEST || end <= start) {
      return;
    }
    String key = side.folded().substring(start, end);
    PartOfSpeech pos = side.tokens().get(to - 1).partOfSpeech();
    found.putIfAbsent(
        (long) start << 32 | end,
        new Candidate(
            start,
            end,
            key,
            side.written(start, end),
            reading(from, to),
            shape,
            quality,
            to - from,
            pos));
  }

  private String reading(int from, int to) {
    StringBuilder reading = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = side.tokens().get(i);
      if (!token.reading().isEmpty()) {
        reading.append(token.reading());
      } else if (token.surface().chars().noneMatch(c -> HanFolding.isHan((char) c))) {
        reading.append(token.surface());
      } else {
        return "";
      }
    }
    return reading.toString();
  }
}
