package org.taiyaku.document;

import java.util.List;
import java.util.Map;

/**
 * A bilingual file: units of a text, each with its translation if it has one.
 *
 * @param sourceLanguage the language code that the file gives for the texts; may be empty
 * @param targetLanguage the same for the translations
 * @param units in the order of the file
 */
record Units(String sourceLanguage, String targetLanguage, List<Unit> units)
    implements FileContent {

  Units {
    units = List.copyOf(units);
  }

  /** The texts, as those of a file in one language. */
  Content source() {
    return content(sourceLanguage, units.stream().map(Unit::sourceBlock).toList());
  }

  /** The translations, as those of a file in one language. */
  Content target() {
    return content(targetLanguage, translated().stream().map(Unit::targetBlock).toList());
  }

  List<Unit> translated() {
    return units.stream().filter(Unit::isTranslated).toList();
  }

  /** How many units there are, and how many of them are not fit for use, one line. */
  String tally() {
    long unfinished = translated().stream().filter(unit -> !unit.key().finished()).count();
    long untranslated = units.size() - translated().size();
    return units.size()
        + " units"
        + (unfinished == 0 ? "" : ", " + unfinished + " unfinished")
        + (untranslated == 0 ? "" : ", " + untranslated + " untranslated");
  }

  private static Content content(String language, List<Block> blocks) {
    return new Content(language.isBlank() ? Map.of() : Map.of("lang", language), blocks, List.of());
  }
}
