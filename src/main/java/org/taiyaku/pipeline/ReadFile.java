package org.taiyaku.pipeline;

import java.util.Objects;
import java.util.OptionalDouble;
import org.taiyaku.pairing.Signature;
import org.taiyaku.text.Language;

/**
 * A file that was read for the first time.
 *
 * @param found what came of it
 * @param doubt why it may be no article after all; empty if there is no doubt
 */
public record ReadFile(InputFile file, Found found, String doubt) {

  public ReadFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(doubt, "doubt");
  }

  /** A file about which there is no doubt. */
  public ReadFile(InputFile file, Found found) {
    this(file, found, "");
  }

  ReadFile doubted(String reason) {
    return new ReadFile(file, found, reason);
  }

  boolean isArticle() {
    return found.kind() == Found.Kind.ARTICLE;
  }

  /** What an article is paired by. */
  Signature signature() {
    return found.signature();
  }

  /** Whether its language could not be told. */
  boolean isDoubtful() {
    return found.kind() == Found.Kind.LEFT_OUT
        && (language() == Language.OTHER || language() == Language.MIXED);
  }

  /** Whether it holds an article in both languages. */
  boolean isBilingual() {
    return found.kind() == Found.Kind.BILINGUAL;
  }

  /** The pair that a bilingual file is by itself. */
  PlannedPair asPair() {
    return new PlannedPair(
        file, file, OptionalDouble.empty(), "both languages in one file: " + found.reason());
  }

  boolean isUnreadable() {
    return found.kind() == Found.Kind.UNREADABLE;
  }

  boolean isUnknownType() {
    return found.kind() == Found.Kind.UNKNOWN_TYPE;
  }

  Language language() {
    return found.language();
  }

  /** Why it is no article, one line. */
  String reason() {
    return found.reason();
  }
}
