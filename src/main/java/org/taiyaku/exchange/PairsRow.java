package org.taiyaku.exchange;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A row of {@code pairs.csv}: two files that were paired, or one that was left alone.
 *
 * @param ja path of the Japanese file, relative to the input; empty if there is none
 * @param zh path of the Chinese file; empty if there is none
 * @param file path of a file of neither language; empty otherwise
 * @param status what became of it, in a word
 * @param score how well the two match; absent where nothing was compared
 * @param evidence what speaks for the pair; may be empty
 * @param reason why it is so, one line; may be empty
 */
public record PairsRow(
    String ja,
    String zh,
    String file,
    String status,
    OptionalDouble score,
    String evidence,
    String reason)
    implements Comparable<PairsRow> {

  private static final Comparator<PairsRow> ORDER =
      Comparator.comparing(PairsRow::path)
          .thenComparing(PairsRow::ja)
          .thenComparing(PairsRow::zh)
          .thenComparing(PairsRow::status)
          .thenComparing(PairsRow::reason);

  public PairsRow {
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(reason, "reason");
    boolean ofALanguage = !ja.isEmpty() || !zh.isEmpty();
    if (ofALanguage == !file.isEmpty()) {
      throw new IllegalArgumentException(
          "a row names files of the two languages, or one of neither: '%s' '%s' '%s'"
              .formatted(ja, zh, file));
    }
    if (status.isBlank()) {
      throw new IllegalArgumentException("a row without status");
    }
    if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
      throw new IllegalArgumentException("score " + score.getAsDouble());
    }
  }

  /** A pair. */
  public static PairsRow pair(String ja, String zh, String status, double score, String evidence) {
    return new PairsRow(ja, zh, "", status, OptionalDouble.of(score), evidence, "");
  }

  /** The path that the row is sorted by: of the Japanese file, else of the other one. */
  public String path() {
    return !ja.isEmpty() ? ja : !zh.isEmpty() ? zh : file;
  }

  @Override
  public int compareTo(PairsRow other) {
    return ORDER.compare(this, other);
  }
}
