package org.taiyaku.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.anchor.Transcription;

/** Finds on the Chinese side what may be a name that the Japanese side has in katakana. */
final class NameFinder {

  /** A character with more places than this begins no name that is looked for. */
  private static final int MOST_PLACES = 2_000;

  private record At(int segment, int index) {}

  /** The places of a character, in the order of the text, where a name may begin. */
  private static final class Places {

    private int[] segments = new int[4];
    private int[] indices = new int[4];

    /** The two characters that follow each place; 0 after the end. */
    private char[] following = new char[8];

    private int count;

    void add(int segment, int index, String text) {
      if (count == segments.length) {
        segments = Arrays.copyOf(segments, 2 * count);
        indices = Arrays.copyOf(indices, 2 * count);
        following = Arrays.copyOf(following, 4 * count);
      }
      segments[count] = segment;
      indices[count] = index;
      following[2 * count] = characterAt(text, index + 1);
      following[2 * count + 1] = characterAt(text, index + 2);
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
          places.computeIfAbsent(text.charAt(index), c -> new Places()).add(j, index, text);
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
      if (begin != null && begin.count <= MOST_PLACES) {
        for (int p = 0; p < begin.count; p++) {
          if (transcription.mayHold(begin.following[2 * p])
              || transcription.mayHold(begin.following[2 * p + 1])) {
            find(transcription, new At(begin.segments[p], begin.indices[p]), found, taken);
          }
        }
      }
    }
    return found;
  }

  private void find(
      HanTranscription transcription, At at, Map<String, Double> found, Set<At> taken) {
    String text = zh.units(at.segment()).folded();
    transcription
        .at(text, at.index())
        .filter(match -> !taken.contains(at))
        .ifPresent(
            match -> {
              for (int i = match.span().start(); i < match.span().end(); i++) {
                taken.add(new At(at.segment(), i));
              }
              found.merge(match.span().of(text), match.cover(), Math::max);
            });
  }
}
