package org.taiyaku.pipeline;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.taiyaku.document.Reading;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.text.Language;

/**
 * What came of reading a file for the first time: some four kilobytes at most, whatever its length.
 *
 * <p>Of an article only what it is paired by is kept, and the text is read again when its turn
 * comes: a batch may hold a great many.
 *
 * @param kind what the file is
 * @param signature what an article is paired by; null of any other kind
 * @param language that of an article, or of a file left out; otherwise {@link Language#OTHER}
 * @param reason why it is no article, or what a file of both languages holds, one line; empty of an
 *     article
 */
public record Found(Kind kind, Signature signature, Language language, String reason)
    implements Serializable {

  /** What a file is. */
  public enum Kind {
    ARTICLE,
    /** An article in both languages. */
    BILINGUAL,
    /** It was read and is no article for us. */
    LEFT_OUT,
    UNKNOWN_TYPE,
    /** It should have been read and could not be. */
    UNREADABLE
  }

  public Found {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(reason, "reason");
    if ((kind == Kind.ARTICLE) == (signature == null)) {
      throw new IllegalArgumentException("an article has a signature, nothing else has: " + kind);
    }
  }

  /** What came of a reading. */
  public static Found of(Reading reading, Supplier<SignatureMaker> signatures) {
    if (reading instanceof Reading.Article article) {
      return article(signatures.get().sign(article.document()));
    } else if (reading instanceof Reading.Bilingual both) {
      return other(Kind.BILINGUAL, both.tally());
    } else if (reading instanceof Reading.LeftAlone alone) {
      return new Found(Kind.LEFT_OUT, null, alone.language(), alone.reason());
    } else if (reading instanceof Reading.UnknownType unknown) {
      return other(Kind.UNKNOWN_TYPE, unknown.reason());
    }
    return unreadable(((Reading.Unreadable) reading).reason());
  }

  /** An article that is paired by {@code signature}. */
  static Found article(Signature signature) {
    return new Found(Kind.ARTICLE, signature, signature.language(), "");
  }

  private static Found other(Kind kind, String reason) {
    return new Found(kind, null, Language.OTHER, reason);
  }

  /** A file that could not be read. */
  public static Found unreadable(String reason) {
    return other(Kind.UNREADABLE, reason);
  }

  /** Reads a file for the first time. */
  public static Found of(
      InputFile file,
      Optional<Language> language,
      Articles articles,
      Supplier<SignatureMaker> signatures) {
    return file.fault().isEmpty()
        ? of(articles.read(file, language), signatures)
        : unreadable(file.fault());
  }
}
