package org.taiyaku.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Brings the units of any tool's TMX into a format that taiyaku writes, one after another.
 *
 * <p>Each Japanese text of a unit makes a unit with each of its Chinese texts. One that lacks a
 * side is left out and counted. What only taiyaku's own TMX tells, such as the confidence, is kept.
 */
public final class UnitConverter {

  private static final String NUMBER = "[1-9][0-9]{0,8}";
  private static final String PROBABILITY = "[01]|0?\\.[0-9]{1,9}|1\\.0{1,9}";

  private final UnitWriter writer;
  private final boolean simplified;
  private long written;
  private long oneSided;
  private long onlySimplified;
  private long longer;

  /**
   * A converter.
   *
   * @param writer where the units go; the caller ends it
   * @param simplified whether Simplified Chinese is taken as well as Traditional
   */
  public UnitConverter(UnitWriter writer, boolean simplified) {
    this.writer = Objects.requireNonNull(writer, "writer");
    this.simplified = simplified;
  }

  /** Units written so far. */
  public long written() {
    return written;
  }

  /** Units left out so far, as a side is missing and not for being Simplified. */
  public long oneSided() {
    return oneSided;
  }

  /** Units left out so far, as their Chinese is Simplified. */
  public long onlySimplified() {
    return onlySimplified;
  }

  /** Units written so far with a side over {@link TranslationUnit#MOST_CHARACTERS} characters. */
  public long longer() {
    return longer;
  }

  /**
   * Converts a file, after those before.
   *
   * @throws InputFailed if it cannot be read
   * @throws UncheckedIOException if the writer fails
   */
  public void convert(Path file) {
    String article = article(file);
    long[] number = new long[1];
    UnitFiles.read(
        file,
        read -> {
          number[0]++;
          BilingualUnit unit = simplified ? read.withSimplifiedAsChinese() : read;
          convert(unit, article, (int) Math.min(number[0], Integer.MAX_VALUE));
        });
  }

  private void convert(BilingualUnit unit, String article, int number) {
    List<String> ja = unit.ja().stream().filter(TranslationUnit::isText).toList();
    List<String> zh = unit.zh().stream().filter(TranslationUnit::isText).toList();
    if (ja.isEmpty() || zh.isEmpty()) {
      boolean another = zh.isEmpty() && !ja.isEmpty() && !unit.simplified().isEmpty();
      oneSided += another ? 0 : 1;
      onlySimplified += another ? 1 : 0;
    }
    for (String left : ja) {
      for (String right : zh) {
        write(unit(left, right, unit, article, number));
      }
    }
  }

  private void write(TranslationUnit unit) {
    try {
      writer.write(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written++;
    longer += unit.isLong() ? 1 : 0;
  }

  /** Whoever wrote the file, a property that does not say what ours does is passed over. */
  private static TranslationUnit unit(
      String ja, String zh, BilingualUnit unit, String article, int number) {
    Map<String, String> said = unit.properties();
    String confidence = said.getOrDefault(TmxWriter.CONFIDENCE, "");
    return new TranslationUnit(
        ja,
        zh,
        said.getOrDefault(TmxWriter.ARTICLE, article),
        number(unit.position(), number),
        confidence.matches(PROBABILITY)
            ? OptionalDouble.of(Double.parseDouble(confidence))
            : OptionalDouble.empty(),
        said.getOrDefault(TmxWriter.MOVED, "").equals("yes"),
        number(said.getOrDefault(TmxWriter.COUNT, ""), 1),
        review(said));
  }

  /** Notes of other tools speak of other things than a review. */
  private static UnitReview review(Map<String, String> said) {
    boolean ours = said.containsKey(TmxWriter.ARTICLE);
    String note = ours ? said.getOrDefault(TmxWriter.NOTE, "") : "";
    return UnitReview.of(said, TmxWriter.PREFIX, note);
  }

  private static int number(String text, int otherwise) {
    return text.matches(NUMBER) ? Integer.parseInt(text) : otherwise;
  }

  private static String article(Path file) {
    return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]+$", "");
  }
}
