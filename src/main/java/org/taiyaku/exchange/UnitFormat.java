package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.exchange.TmxWriter.SegmentType;

/** A format that units are written in. */
public enum UnitFormat {
  /** For CAT tools. */
  TMX("tmx", ".tmx"),
  /** For those who post-edit: XLIFF 2.1. */
  XLIFF("xliff", ".xlf"),
  /** For those who train models: a JSON object a line. */
  JSONL("jsonl", ".jsonl"),
  /** For spreadsheets and scripts: a unit a line, tabs between the columns. */
  TSV("tsv", ".tsv");

  private final String word;
  private final String ending;

  UnitFormat(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** How the command line names it. */
  public String word() {
    return word;
  }

  /** How names of its files end, with the dot. */
  public String ending() {
    return ending;
  }

  /** The format of a word, in any case; none if there is no such format. */
  public static Optional<UnitFormat> of(String word) {
    return Stream.of(values()).filter(format -> format.word.equalsIgnoreCase(word)).findFirst();
  }

  /**
   * Begins a file; {@code out} stays open.
   *
   * @param type what a unit is; only TMX tells it
   * @param version version of taiyaku, where the format names the tool
   * @throws IOException if {@code out} does
   */
  public UnitWriter open(Writer out, Direction direction, SegmentType type, String version)
      throws IOException {
    return switch (this) {
      case TMX -> new TmxWriter(direction, type, version).open(out);
      case XLIFF -> new XliffWriter(out, direction);
      case JSONL -> new JsonLinesWriter(out, direction);
      case TSV -> new UnitTableWriter(out, direction);
    };
  }
}
