package org.taiyaku.document;

import java.util.Objects;

/** What came of reading a file: an article, a file left alone, or a file that could not be read. */
public sealed interface Reading {

  /**
   * The file's path as it is reported: relative to the input folder, with {@code /} between names.
   */
  String path();

  /** An article in Japanese or Traditional Chinese. */
  record Article(Document document) implements Reading {
    public Article {
      Objects.requireNonNull(document, "document");
    }

    @Override
    public String path() {
      return document.path();
    }
  }

  /**
   * A file that holds an article in both languages, unit by unit.
   *
   * @param ja its Japanese side, with keys
   * @param zh its Chinese side, with keys that are the same in units that belong together
   * @param tally how many units there are and how many are not fit for use, one line
   */
  record Bilingual(Document ja, Document zh, String tally) implements Reading {
    public Bilingual {
      Objects.requireNonNull(ja, "ja");
      Objects.requireNonNull(zh, "zh");
      Objects.requireNonNull(tally, "tally");
    }

    @Override
    public String path() {
      return ja.path();
    }
  }

  /**
   * A file that was read and is no article for us: Simplified Chinese, another language, mixed.
   *
   * @param language the language found; decides in which column of {@code pairs.csv} it stands
   * @param reason one line for the user
   */
  record LeftAlone(String path, org.taiyaku.text.Language language, String reason)
      implements Reading {}

  /** A file of a type that is not read, such as a picture. */
  record UnknownType(String path, String reason) implements Reading {}

  /**
   * A file that should have been read and could not be; {@code reason} is one line for the user.
   */
  record Unreadable(String path, String reason) implements Reading {}
}
