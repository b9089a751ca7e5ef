package org.taiyaku.anchor;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Compares a foreign name in katakana with its spelling in Latin letters: ダレー and Daley.
 *
 * <p>The katakana is romanised by ICU; both spellings are brought to a rough common sound (l to r,
 * v to b, c to k, silent letters dropped), and their edit distance is taken, in which vowels, which
 * katakana has to add, weigh a third of a consonant.
 */
public final class Transcription {

  private static final Transliterator ROMANISE =
      Transliterator.getInstance("Katakana-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");

  /** Below this likeness two words are no transcriptions of each other. */
  private static final double LEAST_LIKENESS = 0.6;

  private static final double VOWEL = 0.35;

  private final String sound;

  private Transcription(String sound) {
    this.sound = sound;
  }

  /** A name written in katakana. */
  public static Transcription of(String katakana) {
    String romanised;
    synchronized (ROMANISE) {
      romanised = ROMANISE.transliterate(katakana.replace("ー", ""));
    }
    return new Transcription(sound(romanised));
  }

  /** The first letter of the rough common sound of a word; words that begin otherwise differ. */
  public static char beginning(String latin) {
    String sound = sound(latin);
    return sound.isEmpty() ? ' ' : vowelAsOne(sound.charAt(0));
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
    String other = sound(latin);
    double least = Math.min(weight(sound), weight(other));
    if (least < 1.6) {
      return 0;
    }
    double distance = distance(sound, other);
    double likeness = 1 - 2 * distance / (weight(sound) + weight(other));
    return likeness >= LEAST_LIKENESS ? likeness * likeness : 0;
  }

  private static double distance(String a, String b) {
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + cost(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double diagonal = row[0];
      row[0] += cost(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double above = row[j];
        double replaced = diagonal + replacement(a.charAt(i - 1), b.charAt(j - 1));
        row[j] =
            Math.min(
                replaced,
                Math.min(above + cost(a.charAt(i - 1)), row[j - 1] + cost(b.charAt(j - 1))));
        diagonal = above;
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
    return word.toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "")
        .replaceAll("tch|ch|sh|sch|ts|ci(?=[ao])|ti(?=o)", "s")
        .replaceAll("ph", "f")
        .replaceAll("th", "s")
        .replaceAll("[cq](?=[eiy])", "s")
        .replaceAll("ck|[cq]", "k")
        .replaceAll("x", "ks")
        .replaceAll("gh|wh", "")
        .replaceAll("[dz]?j|z|dg", "z")
        .replaceAll("l", "r")
        .replaceAll("v", "b")
        .replaceAll("h(?![aeiou])", "")
        .replaceAll("m(?=[bp])", "n")
        .replaceAll("(?<=[aeiou])r(?![aeiou])", "")
        .replaceAll("(.)\\1+", "$1");
  }
}
