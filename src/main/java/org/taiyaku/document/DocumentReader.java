package org.taiyaku.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sf.okapi.common.exceptions.OkapiException;
import org.taiyaku.text.Language;

/**
 * Reads articles from files, and both sides of bilingual files; {@link Format} names the formats.
 *
 * <p>A bad file is a result and not an exception. A reader may be used by several threads at once.
 */
public final class DocumentReader {

  /** Formats that people often have articles in and that are not read. */
  private static final Set<String> CONVERTIBLE =
      Set.of(
          "pdf", "doc", "rtf", "pages", "xls", "ods", "ppt", "odp", "hwp", "mht", "mobi", "azw3",
          "indd");

  private final FileBytes bytes;
  private final Queue<ContentReader> idle = new ConcurrentLinkedQueue<>();

  /** A reader of the file system. */
  public DocumentReader() {
    this(Files::readAllBytes);
  }

  /** A reader of the bytes that {@code bytes} gives. */
  public DocumentReader(FileBytes bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a file whose language is to be found out.
   *
   * @param file where it lies
   * @param reportedPath its path as it is reported: relative to the input, with {@code /}
   */
  public Reading read(Path file, String reportedPath) {
    return read(file, reportedPath, Optional.empty());
  }

  /** Reads a file that the user says is in {@code language}, which is not questioned. */
  public Reading read(Path file, String reportedPath, Language language) {
    return read(file, reportedPath, Optional.of(language));
  }

  private Reading read(Path file, String path, Optional<Language> named) {
    return read(() -> bytes.of(file), path, named);
  }

  /** All bytes of one document. */
  @FunctionalInterface
  public interface Bytes {
    /**
     * Gives the bytes.
     *
     * @throws IOException if they cannot be read
     */
    byte[] all() throws IOException;
  }

  /** Whether the name of a document promises a format that is read. */
  public static boolean knowsNamesLike(String reportedPath) {
    return Format.ofName(reportedPath).isPresent();
  }

  /**
   * Reads a document that need not lie in a file.
   *
   * @param content asked for if the name promises a format that is read
   * @param path its path as it is reported, by whose ending its format is known
   * @param named the language that it is in, which is not questioned; found out if it is absent
   */
  public Reading read(Bytes content, String path, Optional<Language> named) {
    try {
      Optional<Format> promised = Format.ofName(path);
      if (promised.isEmpty()) {
        return new Reading.UnknownType(path, unknownType(path));
      }
      byte[] all = content.all();
      if (Format.isPdf(all)) {
        return new Reading.UnknownType(path, unknownType("x.pdf"));
      }
      return judge(readContent(all, promised.get(), named), path, named);
    } catch (UnreadableException e) {
      return new Reading.Unreadable(path, e.getMessage());
    } catch (IOException e) {
      return new Reading.Unreadable(path, reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // Whatever a parser stumbles over, the other files are read.
      return new Reading.Unreadable(
          path, "cannot be parsed (" + e.getClass().getSimpleName() + "); save it as plain text");
    }
  }

  private FileContent readContent(byte[] content, Format promised, Optional<Language> named)
      throws UnreadableException {
    ContentReader reader = Optional.ofNullable(idle.poll()).orElseGet(ContentReader::new);
    FileContent read;
    try {
      read = reader.read(content, promised, named);
    } catch (RuntimeException e) {
      if (e instanceof OkapiException || Format.isZip(content)) {
        throw new UnreadableException(
            "is broken: its parts do not fit together; fetch it again or save it anew", e);
      }
      throw e;
    }
    // Not in a finally block: a reader that has stumbled is not used again.
    idle.add(reader);
    return read;
  }

  private static String unknownType(String path) {
    String extension = Format.extension(path);
    if (extension.isEmpty()) {
      return "has no file extension; " + Format.READ;
    }
    return CONVERTIBLE.contains(extension)
        ? "is of type ." + extension + ", which is not read; save it as text, DOCX or HTML"
        : "is of type ." + extension + ", which is not read; " + Format.READ;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "must not be read; give yourself permission to read it";
    }
    return "cannot be read: "
        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private static Reading judge(FileContent content, String path, Optional<Language> named)
      throws UnreadableException {
    return content instanceof Units units
        ? BilingualReading.of(units, path, named)
        : judge((Content) content, path, named);
  }

  private static Reading judge(Content content, String path, Optional<Language> named)
      throws UnreadableException {
    if (content.blocks().isEmpty()) {
      throw new UnreadableException("is empty: it has no text of an article");
    }
    LanguageVerdict verdict = LanguageVerdict.of(content, path, named);
    if (!verdict.isArticle()) {
      return new Reading.LeftAlone(path, verdict.language(), verdict.reason());
    }
    return new Reading.Article(
        new Document(
            path,
            verdict.language(),
            new TreeMap<>(content.metadata()),
            content.blocks(),
            content.links()));
  }
}
