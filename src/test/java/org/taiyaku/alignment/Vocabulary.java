package org.taiyaku.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.lexicon.CoreLexicon;

/** Words of both languages that a generated article is made of; few of them are frequent. */
final class Vocabulary {

  /**
   * A word and what it may become.
   *
   * @param ja as the Japanese side writes it
   * @param zh its equivalents, best first
   */
  record Word(String ja, List<String> zh) {}

  private static final List<String> FIELDS =
      List.of("nouns", "verbs", "business-economy", "computing", "politics-law", "places-peoples");

  private final List<Word> words = new ArrayList<>();
  private final List<Word> morae = new ArrayList<>();

  Vocabulary() {
    for (String field : FIELDS) {
      words.addAll(read(CoreLexicon.class, "core/" + field + ".tsv", "\\|"));
    }
    morae.addAll(read(HanTranscription.class, "kana-transcription.tsv", ""));
  }

  private static List<Word> read(Class<?> beside, String resource, String separator) {
    try (InputStream in = beside.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
          .map(line -> line.split("\t"))
          .map(fields -> new Word(fields[0], List.of(fields[1].split(separator))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Some word; the cube of the chance makes the first thousand about half of a text. */
  Word word(Random random) {
    double chance = random.nextDouble();
    // Spread over all fields: neighbours in a file are alike.
    int rank = (int) (chance * chance * chance * words.size());
    return words.get((int) ((long) rank * 7_919 % words.size()));
  }

  /** A name that no lexicon knows, in katakana and in the hanzi that transcribe it. */
  Word name(Random random) {
    StringBuilder ja = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (int m = 0; m < 3 + random.nextInt(2); m++) {
      Word mora = morae.get(random.nextInt(morae.size()));
      ja.append(mora.ja());
      zh.append(mora.zh().get(0));
    }
    return new Word(ja.toString(), List.of(zh.toString()));
  }
}
