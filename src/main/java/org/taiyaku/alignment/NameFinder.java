package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.anchor.Transcription;

/** Finds on the Chinese side what may be a name that the Japanese side has in katakana. */
final class NameFinder {

  /** A character with more places than this begins no name that is looked for. */
  private static final int MOST_PLACES = 2_000;

  private record At(int segment, int index) {}

  /** A place where a name may begin, with the two characters that follow; 0 after the end. */
  private record Beginning(At at, char next, char afterNext) {}

  private final Side zh;
  private final Map<Character, List<Beginning>> places = new HashMap<>();
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
          char next = characterAt(text, index + 1);
          places
              .computeIfAbsent(text.charAt(index), c -> new ArrayList<>())
              .add(new Beginning(new At(j, index), next, characterAt(text, index + 2)));
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

  private static char characterAt(String text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
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
    for (char c : new TreeSet<>(transcription.beginnings())) {
      List<Beginning> begin = places.getOrDefault(c, List.of());
      if (begin.size() <= MOST_PLACES) {
        for (Beginning one : begin) {
          if (transcription.mayHold(one.next()) || transcription.mayHold(one.afterNext())) {
            find(transcription, one.at(), found, taken);
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
