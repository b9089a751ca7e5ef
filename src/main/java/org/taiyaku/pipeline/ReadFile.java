package org.taiyaku.pipeline;

import java.util.OptionalDouble;
import org.taiyaku.document.Reading;
import org.taiyaku.pairing.Signature;
import org.taiyaku.text.Language;

/**
 * What came of reading a file for the first time.
 *
 * @param signature what an article is paired by; null if it is none
 * @param reading what else it is; null if it is an article
 * @param doubt why it may be no article after all; empty if there is no doubt
 */
record ReadFile(InputFile file, Signature signature, Reading reading, String doubt) {

  ReadFile {
    if ((signature == null) == (reading == null)) {
      throw new IllegalArgumentException(file.name() + " is either an article or none");
    }
  }

  static ReadFile article(InputFile file, Signature signature) {
    return new ReadFile(file, signature, null, "");
  }

  static ReadFile other(InputFile file, Reading reading) {
    return new ReadFile(file, null, reading, "");
  }

  ReadFile doubted(String reason) {
    return new ReadFile(file, signature, reading, reason);
  }

  boolean isArticle() {
    return signature != null;
  }

  /** Whether its language could not be told. */
  boolean isDoubtful() {
    return reading instanceof Reading.LeftAlone
        && (language() == Language.OTHER || language() == Language.MIXED);
  }

  /** Whether it holds an article in both languages. */
  boolean isBilingual() {
    return reading instanceof Reading.Bilingual;
  }

  /** The pair that a bilingual file is by itself. */
  PlannedPair asPair() {
    String tally = ((Reading.Bilingual) reading).tally();
    return new PlannedPair(
        file, file, OptionalDouble.empty(), "both languages in one file: " + tally);
  }

  boolean isUnreadable() {
    return reading instanceof Reading.Unreadable;
  }

  boolean isUnknownType() {
    return reading instanceof Reading.UnknownType;
  }

  Language language() {
    if (isArticle()) {
      return signature.language();
    }
    return reading instanceof Reading.LeftAlone alone ? alone.language() : Language.OTHER;
  }

  /** Why it is no article, one line. */
  String reason() {
    if (reading instanceof Reading.LeftAlone alone) {
      return alone.reason();
    }
    if (reading instanceof Reading.UnknownType unknown) {
      return unknown.reason();
    }
    return reading instanceof Reading.Unreadable unreadable ? unreadable.reason() : "";
  }
}
