package org.taiyaku.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.taiyaku.text.HanFolding;

/**
 * Which Han characters stand for which kana in transcriptions.
 *
 * <p>The characters are a few hundred, so a set of them is a few numbers, a bit for each in
 * ascending order: every name is compared with every place of an article.
 */
final class TranscriptionTable {

  private static final String NAME = "kana-transcription.tsv";
  private static final short NONE = -1;

  /** All characters of the table, folded, in ascending order. */
  private final char[] characters;

  /** By character its place among them, or {@link #NONE}. */
  private final short[] places = new short[Character.MAX_VALUE + 1];

  private final Map<String, long[]> renderings = new HashMap<>();

  private TranscriptionTable(Map<String, String> table) {
    StringBuilder all = new StringBuilder();
    table.values().forEach(all::append);
    int[] ascending = all.chars().sorted().distinct().toArray();
    characters = new char[ascending.length];
    Arrays.fill(places, NONE);
    for (int p = 0; p < ascending.length; p++) {
      characters[p] = (char) ascending[p];
      places[ascending[p]] = (short) p;
    }
    table.forEach(
        (kana, rendering) -> {
          long[] set = none();
          rendering.chars().forEach(c -> add(set, places[c]));
          renderings.put(kana, set);
        });
  }

  private static void add(long[] set, int place) {
    set[place / Long.SIZE] |= 1L << place;
  }

  /** Reads the table from the class path. */
  static TranscriptionTable read() {
    Map<String, String> table = new HashMap<>();
    try (InputStream in = TranscriptionTable.class.getResourceAsStream(NAME);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          String folded = HanFolding.fold(line.substring(tab + 1));
          table.merge(sounded(line.substring(0, tab)), folded, String::concat);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(NAME, e);
    }
    return new TranscriptionTable(table);
  }

  /** Long vowels and doubled consonants are rendered by no character. */
  static String sounded(String kana) {
    return kana.replace("ー", "").replace("ッ", "");
  }

  /** The most kana that a character stands for. */
  int longestKey() {
    return renderings.keySet().stream().mapToInt(String::length).max().orElse(1);
  }

  /** The set of the characters that stand for some kana, not to be changed; null if none does. */
  long[] renderings(String kana) {
    return renderings.get(kana);
  }

  /** A new set without characters. */
  long[] none() {
    return new long[characters.length / Long.SIZE + 1];
  }

  /** Whether a character stands for any kana. */
  boolean holds(char c) {
    return places[c] != NONE;
  }

  boolean holds(long[] set, char c) {
    int place = places[c];
    return place != NONE && (set[place / Long.SIZE] & 1L << place) != 0;
  }

  /** The characters of a set in ascending order. */
  char[] characters(long[] set) {
    StringBuilder held = new StringBuilder();
    for (int w = 0; w < set.length; w++) {
      for (long left = set[w]; left != 0; left &= left - 1) {
        held.append(characters[w * Long.SIZE + Long.numberOfTrailingZeros(left)]);
      }
    }
    return held.toString().toCharArray();
  }
}
