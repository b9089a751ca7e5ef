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
  }

  private static final String TOOL = "taiyaku";

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
    try {
      write(new XMLWriter(new Undisguised(out)), units);
    } catch (OkapiIOException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
  }

  private void write(XMLWriter xml, Iterable<TranslationUnit> units) {
    xml.setLineBreak("\n");
    TMXWriter tmx = new TMXWriter(xml);
    // Only & and < need escaping in text; quotation marks stay as people wrote them.
    tmx.setQuoteMode(0);
    tmx.writeStartDocument(source, target, TOOL, version, type.value, TOOL, "plaintext");
    for (TranslationUnit unit : units) {
      TextFragment ja = fragment(unit.ja());
      TextFragment zh = fragment(unit.zh());
      boolean fromJapanese = direction.fromJapanese();
      tmx.writeTU(fromJapanese ? ja : zh, fromJapanese ? zh : ja, null, properties(unit));
    }
    tmx.writeEndDocument();
    tmx.close();
  }

  private static TextFragment fragment(String text) {
    return new TextFragment(disguised(XmlText.clean(text)));
  }

  private static Map<String, String> properties(TranslationUnit unit) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("x-article", XmlText.clean(unit.article()));
    properties.put("x-position", Integer.toString(unit.position()));
    properties.put("x-confidence", Decimal.fixed(unit.confidence(), 2));
    if (unit.moved()) {
      properties.put("x-moved", "yes");
    }
    return properties;
  }

  /** What Okapi would take for a code is moved where no cleaned text has a character. */
  private static String disguised(String text) {
    return text.replace('\uE101', '\uFDD1').replace('\uE102', '\uFDD2').replace('\uE103', '\uFDD3');
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
