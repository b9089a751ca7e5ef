package org.taiyaku.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A format that articles are read from. */
enum Format {
  MARKDOWN,
  HTML,
  PLAIN_TEXT,
  WORD;

  private static final Map<String, Format> EXTENSIONS =
      Map.of(
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "txt", PLAIN_TEXT,
          "text", PLAIN_TEXT,
          "docx", WORD);

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern LINKED_LINE =
      Pattern.compile("(?m)^(?:[-*+] +|\\d+[.)] +)?\\[[^\\]\\n]+\\]\\([^)\\s]+");
  private static final Pattern FENCE = Pattern.compile("(?m)^(?:```|~~~)");

  /** So many signs of Markdown make a plain text one; a single {@code # } may be a number sign. */
  private static final int MARKDOWN_SIGNS = 2;

  /** The format that a file's name promises; none for a name that promises no article. */
  static Optional<Format> ofName(String path) {
    return Optional.ofNullable(EXTENSIONS.get(extension(path)));
  }

  /** What follows the last dot of a file's name, in lower case; empty if there is no dot. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The format of a text, which its content tells better than its name. */
  static Format ofText(String text, Format promised) {
    if (promised != HTML && PAGE.matcher(text).find()) {
      return HTML;
    }
    if (promised != PLAIN_TEXT) {
      return promised;
    }
    boolean hasFrontMatter = !FrontMatter.of(text).values().isEmpty();
    long signs =
        HEADING.matcher(text).results().limit(MARKDOWN_SIGNS).count()
            + LINKED_LINE.matcher(text).results().limit(MARKDOWN_SIGNS).count()
            + FENCE.matcher(text).results().limit(MARKDOWN_SIGNS).count() / 2;
    return hasFrontMatter || signs >= MARKDOWN_SIGNS ? MARKDOWN : PLAIN_TEXT;
  }

  /** Whether bytes are a ZIP archive, which every Word document is. */
  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static boolean isPdf(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F';
  }
}
