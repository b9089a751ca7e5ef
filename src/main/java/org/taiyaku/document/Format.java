package org.taiyaku.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A format that articles are read from. */
enum Format {
  MARKDOWN("Markdown", "md", "markdown"),
  HTML("HTML", "html", "htm", "xhtml"),
  PLAIN_TEXT("text", "txt", "text"),
  WORD("DOCX", "docx", "docm"),
  SLIDES("PPTX", "pptx", "pptm", "ppsx"),
  SHEETS("XLSX", "xlsx", "xlsm"),
  OPEN_DOCUMENT("ODT", "odt"),
  BOOK("EPUB", "epub"),
  LAYOUT("IDML", "idml"),
  SUBTITLES("subtitle", "srt", "vtt"),
  XLIFF("XLIFF", "xlf", "xliff", "mqxliff", "mxliff", "sdlxliff", "xlf2", "xliff2"),
  GETTEXT("PO", "po", "pot");

  /** The file extensions that are known, as a line for the user. */
  static final String READ =
      "read are .md, .html, .txt, .docx, .pptx, .xlsx, .odt, .epub, .idml, .srt, .vtt, .xlf and"
          + " .po";

  private static final Map<String, Format> BY_EXTENSION = new TreeMap<>();

  static {
    for (Format format : values()) {
      format.extensions.forEach(extension -> BY_EXTENSION.put(extension, format));
    }
  }

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern UNITS =
      Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<xliff\\b", Pattern.DOTALL);
  private static final Pattern CUES =
      Pattern.compile(
          "\\A(?:WEBVTT\\b|\\s*\\d+ *\\R\\d+:\\d\\d:\\d\\d[,.]\\d{3} *--> *\\d+:\\d\\d:\\d\\d)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern LINKED_LINE =
      Pattern.compile("(?m)^(?:[-*+] +|\\d+[.)] +)?\\[[^\\]\\n]+\\]\\([^)\\s]+");
  private static final Pattern FENCE = Pattern.compile("(?m)^(?:```|~~~)");

  /** So much of a text is looked at for what it is. */
  private static final int BEGINNING = 1 << 16;

  /** So many signs of Markdown make a plain text one; a single {@code # } may be a number sign. */
  private static final int MARKDOWN_SIGNS = 2;

  private final String shown;
  private final List<String> extensions;

  Format(String shown, String... extensions) {
    this.shown = shown;
    this.extensions = List.of(extensions);
  }

  /** What people call it. */
  String shown() {
    return shown;
  }

  /** Whether a file of it is a ZIP archive. */
  boolean isArchive() {
    return switch (this) {
      case WORD, SLIDES, SHEETS, OPEN_DOCUMENT, BOOK, LAYOUT -> true;
      default -> false;
    };
  }

  /** The format that a file's name promises; none for a name that promises no article. */
  static Optional<Format> ofName(String path) {
    return Optional.ofNullable(BY_EXTENSION.get(extension(path)));
  }

  /** What follows the last dot of a file's name, in lower case; empty if there is no dot. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The format of a text, which its content tells better than its name. */
  static Format ofText(String text, Format promised) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    if (UNITS.matcher(beginning).find()) {
      return XLIFF;
    }
    if (promised != HTML && PAGE.matcher(beginning).find()) {
      return HTML;
    }
    if (promised != PLAIN_TEXT) {
      return promised;
    }
    if (CUES.matcher(beginning).find()) {
      return SUBTITLES;
    }
    if (isGettext(beginning)) {
      return GETTEXT;
    }
    return isMarkdown(text) ? MARKDOWN : PLAIN_TEXT;
  }

  private static boolean isGettext(String text) {
    boolean begins = text.startsWith("msgid ") || text.startsWith("#");
    String lines = "\n" + text;
    return begins && lines.contains("\nmsgid \"") && lines.contains("\nmsgstr \"");
  }

  private static boolean isMarkdown(String text) {
    boolean hasFrontMatter = !FrontMatter.of(text).values().isEmpty();
    long signs =
        HEADING.matcher(text).results().limit(MARKDOWN_SIGNS).count()
            + LINKED_LINE.matcher(text).results().limit(MARKDOWN_SIGNS).count()
            + FENCE.matcher(text).results().limit(MARKDOWN_SIGNS).count() / 2;
    return hasFrontMatter || signs >= MARKDOWN_SIGNS;
  }

  /** The format of an archive, by the parts that each format must have; none if it is another. */
  static Optional<Format> ofArchive(Archive archive) {
    if (archive.has(WordContent.MAIN)) {
      return Optional.of(WORD);
    } else if (archive.has(SlideContent.MAIN)) {
      return Optional.of(SLIDES);
    } else if (archive.has(SheetContent.MAIN)) {
      return Optional.of(SHEETS);
    }
    String type = archive.mimeType();
    if (type.equals(BookContent.MIME_TYPE) || archive.has(BookContent.CONTAINER)) {
      return Optional.of(BOOK);
    } else if (type.equals(LayoutContent.MIME_TYPE)) {
      return Optional.of(LAYOUT);
    } else if (type.startsWith(OpenDocumentContent.MIME_TYPE)) {
      return Optional.of(OPEN_DOCUMENT);
    }
    return Optional.empty();
  }

  /** Whether bytes are a ZIP archive. */
  static boolean isZip(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4);
  }

  static boolean isPdf(byte[] bytes) {
    return startsWith(bytes, '%', 'P', 'D', 'F');
  }

  /** Whether bytes are an OLE container: an old Office file, or a new one with a password. */
  static boolean isOle(byte[] bytes) {
    return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
