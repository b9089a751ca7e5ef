package org.taiyaku.exchange;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.XMLWriter;
import net.sf.okapi.common.exceptions.OkapiIOException;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.TextFragment;

/**
 * Writes TMX 1.4 that strict importers take: plain text, the same codes everywhere, no clock.
 *
 * <p>Okapi's {@link TMXWriter} does the work; what it leaves open is closed here. It lets through
 * characters that XML forbids, so texts are cleaned first. It takes U+E101 to U+E103 for its own
 * inline codes, while texts from Hong Kong may hold them as characters, so they pass through it in
 * disguise. And it ends lines as the platform does unless told.
 */
public final class TmxWriter {

  /** What a unit of the file is. */
  public enum SegmentType {
    PARAGRAPH("paragraph"),
    SENTENCE("sentence");

    private final String value;

    SegmentType(String value) {
      this.value = value;
    }

    /** What a header says: TMX knows blocks and phrases too, which are longer and shorter. */
    static SegmentType of(String value) {
      return value.equals("paragraph") || value.equals("block") ? PARAGRAPH : SENTENCE;
    }
  }

  private static final String TOOL = "taiyaku";

  /** Types of the properties that a unit may have, which every format tells in its own way. */
  static final String ARTICLE = "x-article";

  static final String POSITION = "x-position";
  static final String CONFIDENCE = "x-confidence";
  static final String MOVED = "x-moved";
  static final String COUNT = "x-count";

  /** Stands before the names of what people said. */
  static final String PREFIX = "x-";

  /** Type of the property that is written as a note. */
  static final String NOTE = "note";

  private final Direction direction;
  private final SegmentType type;
  private final String version;
  private final LocaleId source;
  private final LocaleId target;

  /**
   * A writer that may be used for any number of files, by any number of threads.
   *
   * @param version version of taiyaku that the header names; fixed, for the bytes follow it
   */
  public TmxWriter(Direction direction, SegmentType type, String version) {
    this.direction = Objects.requireNonNull(direction, "direction");
    this.type = Objects.requireNonNull(type, "type");
    this.version = Objects.requireNonNull(version, "version");
    this.source = locale(direction.source());
    this.target = locale(direction.target());
  }

  private static LocaleId locale(String tag) {
    LocaleId locale = LocaleId.fromBCP47(tag);
    if (!locale.toBCP47().equals(tag)) {
      throw new IllegalArgumentException(
          "'%s' cannot be written to TMX; write a language, script and region only".formatted(tag));
    }
    return locale;
  }

  /**
   * Writes a file with the units in their order; {@code out} stays open.
   *
   * @throws IOException if {@code out} does
   */
  public void write(Writer out, Iterable<TranslationUnit> units) throws IOException {
    UnitWriter writer = open(out);
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.end();
  }

  /**
   * Begins a file, whose units are then written one after another; {@code out} stays open.
   *
   * @throws IOException if {@code out} does
   */
  public UnitWriter open(Writer out) throws IOException {
    return new OpenTmx(out);
  }

  /** A file that is being written. */
  private final class OpenTmx implements UnitWriter {
    private final TMXWriter tmx;

    OpenTmx(Writer out) throws IOException {
      XMLWriter xml = new Notes(new Undisguised(out));
      xml.setLineBreak("\n");
      tmx = new TMXWriter(xml);
      // Only & and < need escaping in text; quotation marks stay as people wrote them.
      tmx.setQuoteMode(0);
      passing(
          () ->
              tmx.writeStartDocument(source, target, TOOL, version, type.value, TOOL, "plaintext"));
    }

    @Override
    public void write(TranslationUnit unit) throws IOException {
      TextFragment ja = fragment(unit.ja());
      TextFragment zh = fragment(unit.zh());
      boolean fromJapanese = direction.fromJapanese();
      passing(
          () ->
              tmx.writeTU(fromJapanese ? ja : zh, fromJapanese ? zh : ja, null, properties(unit)));
    }

    @Override
    public void end() throws IOException {
      passing(
          () -> {
            tmx.writeEndDocument();
            tmx.close();
          });
    }

    /** Gives on what the writer below threw, which Okapi wraps. */
    private void passing(Runnable step) throws IOException {
      try {
        step.run();
      } catch (OkapiIOException e) {
        throw e.getCause() instanceof IOException cause
            ? cause
            : new IOException(e.getMessage(), e);
      }
    }
  }

  private static TextFragment fragment(String text) {
    return new TextFragment(disguised(XmlText.clean(text)));
  }

  private static Map<String, String> properties(TranslationUnit unit) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(ARTICLE, XmlText.clean(unit.article()));
    properties.put(POSITION, Integer.toString(unit.position()));
    unit.confidence().ifPresent(c -> properties.put(CONFIDENCE, Decimal.fixed(c, 2)));
    if (unit.moved()) {
      properties.put(MOVED, "yes");
    }
    if (unit.count() > 1) {
      properties.put(COUNT, Integer.toString(unit.count()));
    }
    unit.review().properties().forEach((name, value) -> properties.put(PREFIX + name, value));
    if (!unit.review().comment().isEmpty()) {
      properties.put(NOTE, XmlText.clean(unit.review().comment()));
    }
    return properties;
  }

  /** What Okapi would take for a code is moved where no cleaned text has a character. */
  private static String disguised(String text) {
    return text.replace('\uE101', '\uFDD1').replace('\uE102', '\uFDD2').replace('\uE103', '\uFDD3');
  }

  /** Writes as a note what Okapi, which writes none for a unit, takes for a property. */
  private static final class Notes extends XMLWriter {
    private boolean held;

    Notes(Writer out) {
      super(out);
    }

    @Override
    public void writeStartElement(String name) {
      // What kind of property it is shows with the attribute that follows.
      held = name.equals("prop");
      if (!held) {
        super.writeStartElement(name);
      }
    }

    @Override
    public void writeAttributeString(String name, String value) {
      boolean note = held && value.equals(NOTE);
      if (held) {
        held = false;
        super.writeStartElement(note ? "note" : "prop");
      }
      if (!note) {
        super.writeAttributeString(name, value);
      }
    }
  }

  /** Turns the disguise back, and keeps Okapi from closing what the caller opened. */
  private static final class Undisguised extends FilterWriter {
    Undisguised(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      out.write(c >= '\uFDD1' && c <= '\uFDD3' ? c - '\uFDD1' + '\uE101' : c);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      out.write(
          text.substring(offset, offset + length)
              .replace('\uFDD1', '\uE101')
              .replace('\uFDD2', '\uE102')
              .replace('\uFDD3', '\uE103'));
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
