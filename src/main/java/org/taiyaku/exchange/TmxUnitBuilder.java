package org.taiyaku.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.text.Language;

/** What has been read of a unit so far. */
final class TmxUnitBuilder {

  private final List<String> ja = new ArrayList<>();
  private final List<String> zh = new ArrayList<>();
  private final List<String> simplified = new ArrayList<>();
  private final boolean fromChinese;
  private final Map<String, String> properties = new HashMap<>();
  private String position;

  /**
   * A unit without texts.
   *
   * @param number how many units stand up to it, which names it until its position is known
   * @param source language of the source, as far as the file says it
   */
  TmxUnitBuilder(String number, Language source) {
    this.position = number;
    this.fromChinese =
        source == Language.TRADITIONAL_CHINESE || source == Language.SIMPLIFIED_CHINESE;
  }

  /** Takes a property; that of our own bead lists and TMX names the unit. */
  void property(String type, String value) {
    properties.put(type, value.strip());
    if (type.equals(TmxWriter.POSITION) && !value.isBlank()) {
      position = value.strip();
    }
  }

  /** Takes a text, unless it says nothing or is in a language that nobody asks for. */
  void text(Language language, String text) {
    if (text.isBlank()) {
      return;
    }
    switch (language) {
      case JAPANESE -> ja.add(text);
      case TRADITIONAL_CHINESE -> zh.add(text);
      case SIMPLIFIED_CHINESE -> simplified.add(text);
      default -> {
        // English and the like.
      }
    }
  }

  BilingualUnit build() {
    return new BilingualUnit(position, ja, zh, simplified, fromChinese, properties);
  }
}
