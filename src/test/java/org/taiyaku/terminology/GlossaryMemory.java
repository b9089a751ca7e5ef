package org.taiyaku.terminology;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.segmentation.PartOfSpeech;

/**
 * Measures what a glossary of made-up pairs holds in memory.
 *
 * <p>Arguments: how many pairs; how many of them may be held; a folder for temporary files. Of the
 * pairs every other one passes; each stands in two articles, and three in a sentence. Run by the
 * command in {@code docs/scale.md}.
 */
public final class GlossaryMemory {

  private static final int PAIRS_A_SENTENCE = 3;

  private final int pairs;
  private final long before = used();

  private GlossaryMemory(int pairs) {
    this.pairs = pairs;
  }

  /** Prints bytes a pair after each step. */
  public static void main(String[] args) {
    GlossaryMemory memory = new GlossaryMemory(Integer.parseInt(args[0]));
    try (Scratch scratch = new Scratch(Path.of(args[2]))) {
      memory.print(new Glossary(scratch, Integer.parseInt(args[1]), Judge.FITTED));
    }
  }

  private void print(Glossary glossary) {
    for (int article = 0; article < 2; article++) {
      add(article, glossary);
    }
    print("evidence", pairs);
    Selection selection = glossary.select(Strictness.NORMAL);
    print("and the choice of rows", pairs);
    Collection<TermPair> rows = selection.rows();
    print("and the rows", pairs);
    long characters = 0;
    for (TermPair row : rows) {
      characters += row.exampleJa().length();
    }
    print("when they were read", pairs);
    System.out.printf(Locale.ROOT, "%d rows, %d characters of examples%n", rows.size(), characters);
    print("a row", rows.size());
  }

  private void add(int article, Glossary glossary) {
    Random words = new Random(20_261_122);
    String ja = "";
    String zh = "";
    for (int pair = 0; pair < pairs; pair++) {
      if (pair % PAIRS_A_SENTENCE == 0) {
        ja = word(words, 40 + words.nextInt(30));
        zh = word(words, 25 + words.nextInt(20));
      }
      glossary.add(standing("article-" + article, pair, words, ja, zh));
    }
  }

  private static Standing standing(String article, int pair, Random words, String ja, String zh) {
    String jaTerm = word(words, 3 + words.nextInt(5));
    String zhTerm = word(words, 2 + words.nextInt(4));
    int share = pair % 2 == 0 ? 1_000 : 300;
    Traits traits =
        new Traits(
            share,
            0,
            0,
            750 + share / 5,
            750 + share / 5,
            3_000,
            3_000,
            1,
            0,
            EnumSet.of(Traits.Kind.PROPER));
    Sighting best =
        new Sighting(
            article, pair, jaTerm, zhTerm, jaTerm, PartOfSpeech.NOUN, ja, zh, share, traits);
    PairEvidence evidence =
        new PairEvidence(
            // Not the same as the terms: keys are folded.
            new String(jaTerm.toCharArray()),
            new String(zhTerm.toCharArray()),
            best,
            1,
            1,
            1,
            0,
            0,
            1,
            1,
            1,
            0,
            0,
            0,
            FormCounts.of(List.of(jaTerm)),
            FormCounts.of(List.of(zhTerm)));
    return new Standing(evidence, Judge.FITTED.right(evidence), 0.6);
  }

  private static String word(Random words, int length) {
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = (char) ('一' + words.nextInt(3_000));
    }
    return new String(characters);
  }

  private void print(String step, int among) {
    System.out.printf(
        Locale.ROOT, "%-24s %6.1f bytes a pair%n", step, (double) (used() - before) / among);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
