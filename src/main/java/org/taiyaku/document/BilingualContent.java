package org.taiyaku.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;

/** Reads files that hold a text and its translation, XLIFF and PO, through Okapi's filters. */
final class BilingualContent {

  private static final Pattern PO_LANGUAGE =
      Pattern.compile("(?m)^\"Language:\\s*([A-Za-z_@-]+?)\\s*(?:\\\\n)?\"");
  private static final Pattern PO_CHARSET =
      Pattern.compile("(?m)^(\"Content-Type:[^\\n]*charset=)[^\\\\\"\\n]*");
  private static final Pattern PO_PLURALS = Pattern.compile("(?m)^\"Plural-Forms:");
  private static final Pattern PO_SECOND_FORM = Pattern.compile("(?m)^msgstr\\[1\\]");
  private static final Pattern PO_HEADER = Pattern.compile("(?m)^msgid \"\"\\Rmsgstr \"\"\\R");

  private BilingualContent() {}

  /** The units of an XLIFF file, of version 1.x or 2.x. */
  static Units readXliff(byte[] bytes) throws UnreadableException {
    XmlProlog prolog = XmlProlog.of(bytes);
    if (!prolog.root().equals("xliff")) {
      throw new UnreadableException(
          "is no XLIFF file but XML of another kind (<" + prolog.root() + ">)");
    }
    XmlProlog.requireWellFormed(bytes);
    UnitCollector collector = new UnitCollector();
    boolean second = prolog.attribute("version").startsWith("2");
    if (second) {
      readVersion2(bytes, collector);
    } else {
      XLIFFFilter filter = new XLIFFFilter();
      // Without it the filter passes over what Trados says of a segment.
      filter.getParameters().setUseSdlXliffWriter(true);
      Filters.readUnits(filter, bytes, collector::read);
    }
    return new Units(
        prolog.attribute(second ? "srcLang" : "source-language"),
        prolog.attribute(second ? "trgLang" : "target-language"),
        collector.units());
  }

  private static void readVersion2(byte[] bytes, UnitCollector collector)
      throws UnreadableException {
    XLIFF2Filter filter = new XLIFF2Filter();
    filter.getParameters().setMaxValidation(false);
    try {
      Filters.readUnits(filter, bytes, collector::read);
    } catch (OkapiException e) {
      Throwable fault = e.getCause() == null ? e : e.getCause();
      throw new UnreadableException(
          "does not hold to the rules of XLIFF 2 (%s); export it anew"
              .formatted(firstLine(fault.getMessage())),
          e);
    }
  }

  private static String firstLine(String message) {
    return message == null
        ? "the filter says no more"
        : message.strip().lines().findFirst().orElse("");
  }

  /** The units of a PO file. */
  static Units readGettext(String text) {
    String utf8 = PO_CHARSET.matcher(text).replaceFirst("$1UTF-8");
    if (!PO_PLURALS.matcher(utf8).find() && !PO_SECOND_FORM.matcher(utf8).find()) {
      // The filter takes two forms for granted; Japanese and Chinese have one.
      utf8 =
          PO_HEADER
              .matcher(utf8)
              .replaceFirst("$0\"Plural-Forms: nplurals=1; plural=0;\\\\\\\\n\"\n");
    }
    UnitCollector collector = new UnitCollector();
    POFilter filter = new POFilter();
    // Placeholders such as %d are seen.
    filter.getParameters().setUseCodeFinder(false);
    Filters.readUnits(filter, utf8.getBytes(StandardCharsets.UTF_8), collector::read);
    Matcher language = PO_LANGUAGE.matcher(utf8);
    return new Units("", language.find() ? language.group(1) : "", collector.units());
  }
}
