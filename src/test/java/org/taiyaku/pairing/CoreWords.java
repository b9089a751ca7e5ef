package org.taiyaku.pairing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.taiyaku.lexicon.CoreLexicon;

/** Words of the core lexicon, as they are written, to fill sentences with; and coined ones. */
final class CoreWords {

  /** Characters that both languages write alike, from which names are coined. */
  private static final String HAN = "山川田木林森石水火土金白黑青赤大小高長安平和光明天海南北西東上中下春秋冬月星雲雨花草原野島村町市";

  private static final String KATAKANA = "アイカキクケコサシスタテトナニノハヒフマミムモラリルレロワ";

  private CoreWords() {}

  /** A word with its equivalents, at least one. */
  record Entry(String ja, List<String> zh) {

    /** An equivalent, the first more often than the others. */
    String anyZh(Random random) {
      return zh.get(Math.min(random.nextInt(zh.size()), random.nextInt(zh.size())));
    }
  }

  /** The words of every field but the function words, in the order of the files. */
  static List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    for (String field : CoreLexicon.FIELDS) {
      if (!field.equals("function")) {
        read(field, entries);
      }
    }
    return entries;
  }

  private static void read(String field, List<Entry> entries) {
    String name = "core/" + field + ".tsv";
    try (InputStream in = CoreLexicon.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(f -> f.length == 2 && !f[0].startsWith("#"))
          .forEach(f -> entries.add(new Entry(f[0], List.of(f[1].split("\\|")))));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A name that no lexicon has: in Han characters, in Latin letters, or katakana against Han. */
  static Entry coined(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> same(letters(HAN, 2 + random.nextInt(2), random));
      case 1 -> same("X" + letters("aeiorstnlm", 4 + random.nextInt(3), random));
      default ->
          new Entry(
              letters(KATAKANA, 3 + random.nextInt(3), random),
              List.of(letters(HAN, 2 + random.nextInt(2), random)));
    };
  }

  private static Entry same(String word) {
    return new Entry(word, List.of(word));
  }

  private static String letters(String alphabet, int count, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < count; i++) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }
}
