package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.taiyaku.document.BlockKind;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * An article in two languages, made up of words of the core lexicon, and what stands for what in
 * it.
 *
 * <p>Like a translation it keeps some words and renders the others freely, leaves sentences out,
 * joins and parts them. The same seed gives the same article.
 *
 * @param gold the beads by which it was made; confidence 1
 */
public record GeneratedPair(List<Segment> ja, List<Segment> zh, List<Bead> gold) {

  private static final Vocabulary VOCABULARY = new Vocabulary();

  /** Particles that part the Japanese words. */
  private static final List<String> PARTICLES = List.of("は", "を", "が", "に", "で", "の", "と", "も");

  /**
   * How an article is translated.
   *
   * @param kept share of words that the lexicon would find again
   * @param omitted share of sentences that only one side has
   * @param merged share of sentences that are joined with the next on one side
   */
  public record Manner(double kept, double omitted, double merged) {
    public static final Manner FAITHFUL = new Manner(0.7, 0, 0);
    public static final Manner FREE = new Manner(0.5, 0.08, 0.08);
  }

  /** A sentence in both languages, its Japanese words apart. */
  private record Both(List<String> ja, String zh) {}

  /** An article of about {@code sentences} sentences. */
  public static GeneratedPair of(long seed, int sentences, Manner manner) {
    Random random = new Random(seed);
    List<Vocabulary.Word> names = new ArrayList<>();
    for (int n = 0; n < 2 + sentences / 20; n++) {
      names.add(VOCABULARY.name(random));
    }
    GeneratedPair pair = new GeneratedPair(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int s = 0; s < sentences; s++) {
      double chance = random.nextDouble();
      if (chance < manner.omitted()) {
        boolean japanese = random.nextBoolean();
        Both alone = sentence(random, names, manner);
        pair.add(japanese ? List.of(alone) : List.of(), japanese ? List.of() : List.of(alone));
      } else if (chance < manner.omitted() + manner.merged()) {
        pair.addMerged(
            sentence(random, names, manner), sentence(random, names, manner), random.nextBoolean());
      } else {
        List<Both> same = List.of(sentence(random, names, manner));
        pair.add(same, same);
      }
    }
    return pair;
  }

  /** The same article with Chinese segments {@code from} to {@code to} at the end. */
  GeneratedPair withMoved(int from, int to) {
    List<Segment> moved = new ArrayList<>(zh.subList(0, from));
    moved.addAll(zh.subList(to, zh.size()));
    moved.addAll(zh.subList(from, to));
    return new GeneratedPair(ja, moved, List.of());
  }

  /** The same article of which the Chinese side has segments {@code from} to {@code to} alone. */
  GeneratedPair withChinese(int from, int to) {
    return new GeneratedPair(ja, zh.subList(from, to), List.of());
  }

  /** Share of the gold beads that an alignment has. */
  double share(List<Bead> beads) {
    long found =
        gold.stream().filter(g -> beads.stream().anyMatch(b -> sameSegments(g, b))).count();
    return (double) found / gold.size();
  }

  private static boolean sameSegments(Bead one, Bead other) {
    return one.jaStart() == other.jaStart()
        && one.jaEnd() == other.jaEnd()
        && one.zhStart() == other.zhStart()
        && one.zhEnd() == other.zhEnd();
  }

  private void add(List<Both> jaSentences, List<Both> zhSentences) {
    int jaStart = ja.size();
    int zhStart = zh.size();
    jaSentences.forEach(s -> ja.add(japanese(s.ja())));
    zhSentences.forEach(s -> zh.add(chinese(s.zh())));
    gold.add(new Bead(jaStart, ja.size(), zhStart, zh.size(), 1, false));
  }

  private void addMerged(Both first, Both second, boolean japanese) {
    int jaStart = ja.size();
    int zhStart = zh.size();
    if (japanese) {
      List<String> both = new ArrayList<>(first.ja());
      both.addAll(second.ja());
      ja.add(japanese(both));
      zh.add(chinese(first.zh()));
      zh.add(chinese(second.zh()));
    } else {
      ja.add(japanese(first.ja()));
      ja.add(japanese(second.ja()));
      zh.add(chinese(first.zh() + second.zh()));
    }
    gold.add(new Bead(jaStart, ja.size(), zhStart, zh.size(), 1, false));
  }

  private static Both sentence(Random random, List<Vocabulary.Word> names, Manner manner) {
    List<String> ja = new ArrayList<>();
    StringBuilder zh = new StringBuilder();
    for (int w = 0; w < 4 + random.nextInt(8); w++) {
      double chance = random.nextDouble();
      if (chance < 0.04) {
        String number = Integer.toString(1 + random.nextInt(3_000));
        ja.add(number);
        zh.append(number);
      } else {
        boolean name = chance < 0.10;
        Vocabulary.Word word =
            name ? names.get(random.nextInt(names.size())) : VOCABULARY.word(random);
        boolean kept = name || random.nextDouble() < manner.kept();
        List<String> equivalents = kept ? word.zh() : VOCABULARY.word(random).zh();
        ja.add(word.ja());
        zh.append(equivalents.get(random.nextInt(Math.min(2, equivalents.size()))));
      }
      ja.add(PARTICLES.get(random.nextInt(PARTICLES.size())));
    }
    ja.add("。");
    return new Both(ja, zh.append('。').toString());
  }

  private static Segment japanese(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(word, word, "", PartOfSpeech.OTHER, span));
      at = span.end();
    }
    return segment(String.join("", words), tokens);
  }

  private static Segment chinese(String text) {
    return segment(text, List.of());
  }

  /** A Chinese segment, or a Japanese one of which no words are known. */
  static Segment segment(String text) {
    return segment(text, List.of());
  }

  private static Segment segment(String text, List<Token> tokens) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('。', start);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Span(start, end));
      start = end;
    }
    return new Segment(text, FoldedText.of(text), tokens, sentences, 0, BlockKind.PARAGRAPH, 0);
  }
}
