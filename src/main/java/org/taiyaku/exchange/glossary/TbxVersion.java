package org.taiyaku.exchange.glossary;

import java.util.Map;
import java.util.Set;

/** The two versions of TBX in use, both in the dialect TBX-Basic. */
enum TbxVersion {
  /** ISO 30042:2008, the one that OmegaT, Okapi and most tools read: data categories are types. */
  V2(
      "martif",
      "termEntry",
      "langSet",
      "tig",
      Set.of("noun", "verb", "adjective", "adverb", "properNoun", "other")),
  /** ISO 30042:2019 in the style DCT: data categories are elements of their own name spaces. */
  V3(
      "tbx",
      "conceptEntry",
      "langSec",
      "termSec",
      Set.of("noun", "verb", "adjective", "adverb", "other"));

  private static final Map<String, String> STATUSES =
      Map.of(
          TermStatus.APPROVED,
          "preferredTerm-admn-sts",
          TermStatus.ADMITTED,
          "admittedTerm-admn-sts",
          TermStatus.FORBIDDEN,
          "deprecatedTerm-admn-sts");

  final String root;
  final String entry;
  final String language;
  final String term;
  private final Set<String> partsOfSpeech;

  TbxVersion(String root, String entry, String language, String term, Set<String> partsOfSpeech) {
    this.root = root;
    this.entry = entry;
    this.language = language;
    this.term = term;
    this.partsOfSpeech = partsOfSpeech;
  }

  /** The value of {@code administrativeStatus}; empty if it has none for the status. */
  static String administrativeStatus(String status) {
    return STATUSES.getOrDefault(status, "");
  }

  /** The nearest part of speech that the dialect has; empty for an empty one. */
  String partOfSpeech(String partOfSpeech) {
    String camelCase = partOfSpeech.equals("proper noun") ? "properNoun" : partOfSpeech;
    if (partOfSpeech.isEmpty() || partsOfSpeech.contains(camelCase)) {
      return camelCase;
    }
    return partOfSpeech.contains("noun") ? "noun" : "other";
  }

  /** The part of speech that a value of the dialect stands for. */
  static String readPartOfSpeech(String value) {
    return value.equals("properNoun") ? "proper noun" : value;
  }
}
