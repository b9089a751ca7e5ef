package org.taiyaku.anchor;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares a foreign name in katakana with its spelling in Latin letters: ダレー and Daley.
 *
 * <p>The katakana is written in Latin letters ({@link KatakanaSpelling}); both spellings are
 * brought to a rough common sound (l to r, v to b, c to k, silent letters dropped), and their edit
 * distance is taken, in which vowels, which katakana has to add, weigh a third of a consonant.
 */
public final class Transcription {

  /** Below this likeness two words are no transcriptions of each other. */
  private static final double LEAST_LIKENESS = 0.6;

  private static final double VOWEL = 0.35;

  /** Shorter names are too easily found by chance. */
  private static final double LEAST_WEIGHT = 1.6;

  /** What is longer is no name. */
  private static final double MOST_WEIGHT = 50;

  /** What katakana makes of an l or r that ends a syllable: メルケル is Merkel. */
  private static final Pattern FINAL_R = Pattern.compile("(?<=[aeiou])ru(?![aeiou])");

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }
  }

  /** From spelling to rough common sound; in this order. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("[^a-z]", ""),
          new Rule("tch|ch|sh|sch|ts|ci(?=[ao])|ti(?=o)", "s"),
          new Rule("ph", "f"),
          new Rule("th", "s"),
          new Rule("[cq](?=[eiy])", "s"),
          new Rule("ck|[cq]", "k"),
          new Rule("x", "ks"),
          new Rule("gh|wh", ""),
          new Rule("[dz]?j|z|dg", "z"),
          new Rule("l", "r"),
          new Rule("v", "b"),
          new Rule("h(?![aeiou])", ""),
          new Rule("m(?=[bp])", "n"),
          new Rule("(?<=[aeiou])r(?![aeiou])", ""),
          new Rule("(.)\\1+", "$1"));

  private final String sound;
  private final double weight;

  private Transcription(String sound) {
    this.sound = sound;
    this.weight = weight(sound);
  }

  /** A name written in katakana. */
  public static Transcription of(String katakana) {
    String spelling = KatakanaSpelling.of(katakana);
    return new Transcription(sound(FINAL_R.matcher(spelling).replaceAll("r")));
  }

  /** A name or word in Latin letters. */
  public static Transcription ofLatin(String latin) {
    return new Transcription(sound(latin));
  }

  /** The first letter of the rough common sound of a word; words that begin otherwise differ. */
  public static char beginning(String latin) {
    return ofLatin(latin).beginning();
  }

  /** The first letter of the rough common sound of this name. */
  public char beginning() {
    return sound.isEmpty() ? ' ' : vowelAsOne(sound.charAt(0));
  }

  private static char vowelAsOne(char c) {
    return isVowel(c) ? 'a' : c;
  }

  /**
   * How like this name is to a Latin word, 0 (not at all) to 1.
   *
   * @param latin a word in lower case
   */
  public double likenessToLatin(String latin) {
    return likeness(ofLatin(latin));
  }

  /** How alike two names sound, 0 (not at all) to 1. */
  public double likeness(Transcription other) {
    double most = Math.max(weight, other.weight);
    double least = Math.min(weight, other.weight);
    // What is given up early must be too far for the likeness below, however sums are rounded.
    double farthest = (1 - LEAST_LIKENESS) * (most + least) / 2 + 1e-9;
    // The distance is at least what one is heavier than the other.
    if (least < LEAST_WEIGHT || most > MOST_WEIGHT || most - least > farthest) {
      return 0;
    }
    double likeness = 1 - 2 * distance(sound, other.sound, farthest) / (most + least);
    return likeness >= LEAST_LIKENESS ? likeness * likeness : 0;
  }

  /** The distance of two sounds; infinite as soon as it is known to be above {@code most}. */
  private static double distance(String a, String b, double most) {
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + cost(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double diagonal = row[0];
      row[0] += cost(a.charAt(i - 1));
      double least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        double above = row[j];
        double replaced = diagonal + replacement(a.charAt(i - 1), b.charAt(j - 1));
        row[j] =
            Math.min(
                replaced,
                Math.min(above + cost(a.charAt(i - 1)), row[j - 1] + cost(b.charAt(j - 1))));
        least = Math.min(least, row[j]);
        diagonal = above;
      }
      if (least > most) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return row[b.length()];
  }

  private static double weight(String sound) {
    double weight = 0;
    for (int i = 0; i < sound.length(); i++) {
      weight += cost(sound.charAt(i));
    }
    return weight;
  }

  private static double cost(char c) {
    return isVowel(c) ? VOWEL : 1;
  }

  private static double replacement(char a, char b) {
    if (a == b) {
      return 0;
    }
    return isVowel(a) && isVowel(b) ? VOWEL / 2 : Math.max(cost(a), cost(b));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** The rough common sound of a romanised or foreign word. */
  private static String sound(String word) {
    String sound = word.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      sound = rule.pattern().matcher(sound).replaceAll(rule.replacement());
    }
    return sound;
  }
}
