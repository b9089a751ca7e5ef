package org.taiyaku.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a ZIP archive, which most document formats are, held in memory.
 *
 * <p>Nothing is unpacked to disk, so no name of a part leads anywhere. Filters are given an archive
 * written anew from these parts: what they see has passed the limits here.
 */
final class Archive {

  /** An archive that unpacks to more than this is an attack, not an article. */
  static final long MOST_UNPACKED = 512L << 20;

  /** Books of a thousand chapters with a picture each stay below. */
  static final int MOST_PARTS = 10_000;

  /** Spreadsheets, the most repetitive of documents, shrink to a fiftieth. */
  static final int HIGHEST_RATIO = 250;

  /** Below this an archive is harmless whatever its ratio. */
  private static final long FREE_OF_RATIO = 8L << 20;

  private static final int BUFFER = 1 << 16;

  private final String format;
  private final Map<String, byte[]> parts;

  private Archive(String format, Map<String, byte[]> parts) {
    this.format = format;
    this.parts = parts;
  }

  /**
   * Unpacks an archive.
   *
   * @param format what the file is said to be, for the reason
   * @throws UnreadableException if it is broken, encrypted or unpacks to too much
   */
  static Archive of(byte[] bytes, String format) throws UnreadableException {
    return of(bytes, format, MOST_UNPACKED);
  }

  /**
   * Unpacks an archive to at most {@code most} bytes.
   *
   * @throws UnreadableException if it is broken, encrypted or unpacks to too much
   */
  static Archive of(byte[] bytes, String format, long most) throws UnreadableException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = unpack(zip, unpacked, bytes.length, most);
        unpacked += part.length;
        if (parts.size() == MOST_PARTS) {
          throw new UnreadableException("is an archive of more than " + MOST_PARTS + " parts");
        }
        if (parts.put(entry.getName(), part) != null) {
          throw new UnreadableException(
              "is an archive with two parts named " + entry.getName() + "; save it anew");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(format, e);
    }
    return new Archive(format, parts);
  }

  private static byte[] unpack(ZipInputStream zip, long before, int packed, long most)
      throws IOException, UnreadableException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      part.write(buffer, 0, read);
      long unpacked = before + part.size();
      if (unpacked > most) {
        throw new UnreadableException(
            "unpacks to more than %d MB, as no article does".formatted(most >> 20));
      }
      if (unpacked > FREE_OF_RATIO && unpacked / HIGHEST_RATIO > packed) {
        throw new UnreadableException(
            "unpacks to more than " + HIGHEST_RATIO + " times its size, as no document does");
      }
    }
    return part.toByteArray();
  }

  private static UnreadableException broken(String format, Exception cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains("encrypted")
        ? new UnreadableException("is encrypted; save it without a password", cause)
        : new UnreadableException(
            "is a broken " + format + " file, perhaps cut short; fetch it again or save it anew",
            cause);
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  Set<String> names() {
    return parts.keySet();
  }

  /** The bytes of a part, which must be there. */
  byte[] part(String name) throws UnreadableException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new UnreadableException(
          "is a broken %s file: it lacks its part %s; save it anew".formatted(format, name));
    }
    return part;
  }

  /** A part, parsed; none if there is no such part. */
  Optional<org.w3c.dom.Document> xml(String name) throws UnreadableException {
    return has(name) ? Optional.of(parse(name)) : Optional.empty();
  }

  /** A part that must be there, parsed. */
  org.w3c.dom.Document parse(String name) throws UnreadableException {
    byte[] part = part(name);
    try {
      return Xml.parse(part);
    } catch (UnreadableException e) {
      throw named(name, e);
    }
  }

  private UnreadableException named(String part, UnreadableException e) {
    return new UnreadableException(
        "is a broken %s file: its part %s %s".formatted(format, part, e.getMessage()), e);
  }

  /** Refuses an archive of which a part of XML declares a document type. */
  void requireNoDocumentTypes() throws UnreadableException {
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().matches("(?i).*\\.(xml|rels|opf|ncx)") && part.getValue().length > 0) {
        try {
          XmlProlog.of(part.getValue());
        } catch (UnreadableException e) {
          throw named(part.getKey(), e);
        }
      }
    }
  }

  /** What the archive says it is, as OpenDocument, EPUB and IDML do; else empty. */
  String mimeType() {
    byte[] type = parts.getOrDefault("mimetype", new byte[0]);
    return new String(type, StandardCharsets.UTF_8).strip();
  }

  /** Puts another part in the place of one. */
  void replace(String name, byte[] part) {
    parts.put(name, part);
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
