package org.taiyaku.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.terminology.Candidate.Shape;

/**
 * Finds what may be a term in a Japanese sentence: runs of nouns, which Kuromoji has cut into
 * words, every stretch of them, and nouns qualified by の, an adjective or a verb.
 */
final class JapaneseCandidates {

  /** Most words of one candidate. */
  private static final int MOST_WORDS = 7;

  /** Two nouns with a particle between them are a term less often than one run. */
  private static final double PHRASE = 0.7;

  /** A name stands with its whole title or without: 干潟生態学者ヘンドリック・ヤンセン. */
  private static final double HALF_A_TITLE = 0.6;

  /** What follows a person's name and is no part of it. */
  private static final Set<String> HONORIFICS =
      Set.of("氏", "さん", "様", "君", "ちゃん", "選手", "博士", "先生");

  private final SideText side;
  private final JapaneseWords words;
  private final JapaneseNames names;
  private final Map<Long, Candidate> found = new LinkedHashMap<>();

  private JapaneseCandidates(SideText side) {
    this.side = side;
    this.words = new JapaneseWords(side);
    this.names = new JapaneseNames(side);
  }

  /** The candidates of {@code side}, each stretch once. */
  static List<Candidate> find(SideText side) {
    JapaneseCandidates finder = new JapaneseCandidates(side);
    int[] runEnd = finder.words.runEnds();
    for (int i = 0; i < runEnd.length; i++) {
      if (runEnd[i] > i && (i == 0 || runEnd[i - 1] <= i)) {
        finder.addRun(i, runEnd[i]);
        finder.addPhrases(i, runEnd);
      }
    }
    return List.copyOf(finder.found.values());
  }

  private void addRun(int start, int end) {
    for (int from = start; from < end; from++) {
      for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        if (words.mayBegin(from) && words.mayEnd(to - 1) && !words.isCount(from, to)) {
          boolean whole =
              (from == start || from == start + 1 && words.isDeterminer(start)) && to == end
                  || names.isWholeName(from, to);
          add(from, to, whole ? Shape.RUN : Shape.PART, quality(from, to, start, end));
        }
      }
    }
  }

  /** A stretch that leaves off a prefix, a suffix, or half of a name is less likely a term. */
  private double quality(int from, int to, int start, int end) {
    double quality = HONORIFICS.contains(words.surface(to - 1)) && to - from > 1 ? 0.7 : 1;
    quality *= words.isPlace(to - 1) && to - from > 1 ? 0.6 : 1;
    quality *= to - from > 1 && words.isApposition(to - 1) ? 0.7 : 1;
    quality *= words.isTime(from) && to - from > 1 ? 0.7 : 1;
    quality *= from > start && names.endsWithNameAfterTitle(from, to) ? HALF_A_TITLE : 1;
    if (from > start && !words.isTime(from - 1) && !words.isDeterminer(from - 1)) {
      boolean bound = words.partOfSpeech(from - 1) == PartOfSpeech.PREFIX;
      quality *= bound ? 0.5 : cut(from - 1, from);
    }
    if (to < end && !HONORIFICS.contains(words.surface(to)) && !words.isPlace(to)) {
      PartOfSpeech next = words.partOfSpeech(to);
      boolean bound = next == PartOfSpeech.SUFFIX || next == PartOfSpeech.COUNTER;
      quality *= bound ? 0.6 : cut(to - 1, to);
    }
    PartOfSpeech last = words.partOfSpeech(to - 1);
    if (to - from == 1 && last == PartOfSpeech.ADVERBIAL_NOUN) {
      quality *= 0.6;
    }
    return quality;
  }

  /** How good a border is between two words of a run: between a name and a noun, better. */
  private double cut(int left, int right) {
    boolean leftName = names.isName(left);
    return leftName != names.isName(right) && !words.isJoint(left) && !words.isJoint(right)
        ? 0.9
        : 0.8;
  }

  /** What begins with the run at {@code start}, or with the qualifier before it. */
  private void addPhrases(int start, int[] runEnd) {
    int end = runEnd[start];
    addQualifier(start, runEnd);
    if (end + 1 >= runEnd.length || runEnd[end + 1] <= end + 1) {
      return;
    }
    int head = end + 1;
    boolean no = words.surface(end).equals("の");
    boolean na = words.surface(end).equals("な");
    if (no || na) {
      for (int to : new int[] {runEnd[head], head + 1}) {
        addJoined(start, start, head, to, runEnd[head]);
        addJoined(start, end - 1, head, to, runEnd[head]);
      }
    }
  }

  /**
   * Of the runs from {@code start} and to {@code end}, what is between {@code from} and {@code to}.
   */
  private void addJoined(int start, int from, int head, int to, int end) {
    if (to - from <= MOST_WORDS
        && words.mayBegin(from)
        && words.mayEnd(to - 1)
        && !words.isCount(from, Math.max(from + 1, head - 1))
        && words.mayBegin(head)) {
      double quality = from == start ? PHRASE : PHRASE * cut(from - 1, from);
      add(from, to, Shape.PHRASE, to == end ? quality : quality * cut(to - 1, to));
    }
  }

  /** An adjective or a verb before the run: 悪い影響, 失われたパケット, 対応する措置. */
  private void addQualifier(int start, int[] runEnd) {
    int end = runEnd[start];
    int from = start - 1;
    int between = 0;
    while (from >= 0 && between < 5 && words.isInflection(from)) {
      from--;
      between++;
    }
    if (from < 0 || !words.joined(from, from + 1)) {
      return;
    }
    PartOfSpeech pos = words.partOfSpeech(from);
    boolean adjective = pos == PartOfSpeech.ADJECTIVE && between == 0;
    boolean verb =
        pos == PartOfSpeech.VERB && !Kana.isHiragana(words.surface(from).substring(0, 1));
    boolean verbal =
        between > 0 && (pos == PartOfSpeech.VERBAL_NOUN || words.surface(from).equals("化"));
    while (verbal && from > 0 && runEnd[from - 1] == runEnd[from]) {
      from--;
    }
    if ((adjective || verb || verbal)
        && words.mayBegin(from)
        && words.mayBegin(start)
        && words.mayEnd(end - 1)) {
      add(from, end, adjective ? Shape.PHRASE : Shape.CLAUSE, 0.5);
      if (end - start > 1 && words.mayEnd(start)) {
        add(from, start + 1, adjective ? Shape.PHRASE : Shape.CLAUSE, 0.4);
      }
    }
  }

  private void add(int from, int to, Shape shape, double quality) {
    int start = side.spans().get(from).start();
    int end = side.spans().get(to - 1).end();
    if (end - start > Candidate.LONGEST || end <= start) {
      return;
    }
    String key = side.folded().substring(start, end);
    PartOfSpeech pos = words.partOfSpeech(to - 1);
    found.putIfAbsent(
        (long) start << 32 | end,
        new Candidate(
            start,
            end,
            key,
            side.written(start, end),
            words.reading(from, to),
            shape,
            quality,
            to - from,
            pos));
  }
}
