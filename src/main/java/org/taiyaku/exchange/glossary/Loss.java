package org.taiyaku.exchange.glossary;

/** What does not go through a format as it is, and what becomes of it. */
public enum Loss {
  FORBIDDEN("forbidden pair", "left out, as the format holds wanted pairs only"),
  FURTHER_TARGETS("further translation", "left out, as the format takes one a source"),
  DUPLICATES("pair", "left out, as it stands there already"),
  LONG_TERMS("pair", "left out, as a term is longer than the format takes"),
  TOO_LARGE("pair", "left out, as the file would be larger than the format takes"),
  STATUSES("status", "statuses", "dropped for want of a place in the format"),
  PARTS_OF_SPEECH("part of speech", "parts of speech", "dropped for want of a place in the format"),
  READINGS("reading", "dropped for want of a place in the format"),
  NOTES("note", "dropped for want of a place in the format"),
  EXAMPLES("example", "dropped for want of a place in the format"),
  PLACES(
      "place of an example", "places of an example", "dropped for want of a place in the format"),
  FIGURES(
      "entry with confidence and counts",
      "entries with confidence and counts",
      "written without them for want of a place in the format"),
  VARIANTS("variant", "written as a term like the others"),
  CONCEPTS(
      "entry with several terms a side", "entries with several terms a side", "split in pairs"),
  LINE_BREAKS("line break or tab", "line breaks or tabs", "made a space"),
  BARS("text", "with a full-width bar (｜) for each |, which parts things in the format"),
  CHARACTERS("text", "rid of characters that the format forbids"),
  LONG_CELLS("cell", "cut to what a spreadsheet takes"),
  GUARDED("cell", "guarded with ' so that no spreadsheet runs it"),
  OTHER_LANGUAGES("term in another language", "terms in another language", "not read"),
  ONE_SIDED("entry without both languages", "entries without both languages", "not read"),
  SUPERSEDED("superseded term", "read as forbidden");

  private final String one;
  private final String many;
  private final String fate;

  Loss(String one, String fate) {
    this(one, one + "s", fate);
  }

  Loss(String one, String many, String fate) {
    this.one = one;
    this.many = many;
    this.fate = fate;
  }

  String line(int count) {
    return count + " " + (count == 1 ? one : many) + ": " + fate;
  }
}
