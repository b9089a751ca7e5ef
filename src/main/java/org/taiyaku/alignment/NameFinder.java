package org.taiyaku.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.anchor.Transcription;
import org.taiyaku.text.Span;

/** Finds on the Chinese side what may be a name that the Japanese side has in katakana. */
final class NameFinder {

  /** A character with more places than this begins no name that is looked for. */
  private static final int MOST_PLACES = 2_000;

  private record At(int segment, int index) {}

  /**
   * The places of a character, in the order of the text, where a name may begin: one of the two
   * characters that follow renders kana.
   */
  private static final class Places {

    private int[] segments = new int[4];
    private int[] indices = new int[4];

    /** The two characters that follow each place; 0 after the end. */
    private char[] following = new char[8];

    private int count;

    /** The places of the character, whether a name may begin there or not. */
    private int all;

    void add(int segment, int index, String text) {
      all++;
      char second = characterAt(text, index + 1);
      char third = characterAt(text, index + 2);
      if (HanTranscription.mayRender(second) || HanTranscription.mayRender(third)) {
        add(segment, index, second, third);
      }
    }

    private void add(int segment, int index, char second, char third) {
      if (count == segments.length) {
        segments = Arrays.copyOf(segments, 2 * count);
        indices = Arrays.copyOf(indices, 2 * count);
        following = Arrays.copyOf(following, 4 * count);
      }
      segments[count] = segment;
      indices[count] = index;
      following[2 * count] = second;
      following[2 * count + 1] = third;
      count++;
    }

    private static char characterAt(String text, int index) {
      return index < text.length() ? text.charAt(index) : 0;
    }
  }

  private final Side zh;
  private final Map<Character, Places> places = new HashMap<>();
  private final Map<Character, Map<String, Transcription>> latinByBeginning = new HashMap<>();

  NameFinder(Side zh) {
    this.zh = zh;
    Map<String, Transcription> words = new TreeMap<>();
    for (int j = 0; j < zh.size(); j++) {
      Units units = zh.units(j);
      for (int u = 0; u < units.count(); u++) {
        if (units.kind(u) == Units.Kind.HAN) {
          String text = units.folded();
          int index = units.span(u).start();
          char first = text.charAt(index);
          if (HanTranscription.mayRender(first)) {
            places.computeIfAbsent(first, c -> new Places()).add(j, index, text);
          }
        }
      }
      for (Anchor anchor : units.anchors()) {
        if (anchor.kind() == Anchor.Kind.LATIN) {
          words.computeIfAbsent(anchor.key(), Transcription::ofLatin);
        }
      }
    }
    words.forEach(
        (word, sound) ->
            latinByBeginning
                .computeIfAbsent(sound.beginning(), c -> new LinkedHashMap<>())
                .put(word, sound));
  }

  /** Latin words that may be the name, and how like it they are. */
  Map<String, Double> latin(String name) {
    Transcription transcription = Transcription.of(name);
    Map<String, Double> found = new LinkedHashMap<>();
    latinByBeginning
        .getOrDefault(transcription.beginning(), Map.of())
        .forEach(
            (word, sound) -> {
              double likeness = transcription.likeness(sound);
              if (likeness > 0) {
                found.put(word, likeness);
              }
            });
    return found;
  }

  /** Stretches of Chinese that may transcribe the name, and how much of it they render. */
  Map<String, Double> han(String name) {
    HanTranscription transcription = new HanTranscription(name);
    Map<String, Double> found = new LinkedHashMap<>();
    Set<At> taken = new HashSet<>();
    for (char c : transcription.beginnings()) {
      Places begin = places.get(c);
      if (begin != null && begin.all <= MOST_PLACES) {
        IntPredicate next = transcription.after(c);
        for (int p = 0; p < begin.count; p++) {
          if (next.test(begin.following[2 * p]) || next.test(begin.following[2 * p + 1])) {
            find(transcription, begin.segments[p], begin.indices[p], found, taken);
          }
        }
      }
    }
    return found;
  }

  private void find(
      HanTranscription transcription,
      int segment,
      int index,
      Map<String, Double> found,
      Set<At> taken) {
    String text = zh.units(segment).folded();
    Optional<HanTranscription.Match> match = transcription.at(text, index);
    if (match.isPresent() && !taken.contains(new At(segment, index))) {
      Span span = match.get().span();
      for (int i = span.start(); i < span.end(); i++) {
        taken.add(new At(segment, i));
      }
      found.merge(span.of(text), match.get().cover(), Math::max);
    }
  }
}
