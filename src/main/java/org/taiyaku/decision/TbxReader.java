package org.taiyaku.decision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * Reads term pairs from TBX, version 2 ({@code martif}, {@code termEntry}, {@code langSet}) and
 * version 3 ({@code tbx}, {@code conceptEntry}, {@code langSec}).
 *
 * <p>Every Japanese term of a concept is paired with every Traditional Chinese one; a pair of which
 * one is deprecated or superseded is forbidden. Nothing but the file itself is ever opened.
 */
final class TbxReader {

  private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry");
  private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
  private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec");
  private static final String STATUS = "administrativeStatus";

  /** A term of the entry that is being read. */
  private record Term(String text, boolean forbidden) {}

  private final Path path;
  private final List<DecisionLine> lines = new ArrayList<>();
  private final List<Term> ja = new ArrayList<>();
  private final List<Term> zh = new ArrayList<>();
  private long entryLine;
  private String language = "";
  private String text = "";
  private boolean forbidden;

  TbxReader(Path path) {
    this.path = path;
  }

  /**
   * Reads all pairs in their order.
   *
   * @throws InputFailed if the file is no TBX or holds no pair
   */
  List<DecisionLine> read() {
    try (InputStream in = Files.newInputStream(path)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
    } catch (XMLStreamException e) {
      long line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
      throw new InputFailed(path, line, "no well-formed TBX; export it again");
    } catch (IOException e) {
      throw new InputFailed(path, e);
    }
    if (lines.isEmpty()) {
      throw new InputFailed(
          path, "no entry with a ja and a zh-Hant term; is it TBX with both languages?");
    }
    return lines;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (ENTRIES.contains(name)) {
      entryLine = xml.getLocation().getLineNumber();
      ja.clear();
      zh.clear();
    } else if (LANGUAGES.contains(name)) {
      String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      language = tag == null ? "" : tag.toLowerCase(Locale.ROOT).replace('_', '-');
    } else if (TERMS.contains(name)) {
      text = "";
      forbidden = false;
    } else if (name.equals("term")) {
      text = content(xml);
    } else if (name.equals(STATUS)
        || name.equals("termNote") && STATUS.equals(xml.getAttributeValue(null, "type"))) {
      forbidden = isForbidden(content(xml));
    }
  }

  /** The text of an element with that of the elements inside it. */
  private static String content(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder content = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        content.append(xml.getText());
      }
    }
    return content.toString().strip();
  }

  private static boolean isForbidden(String status) {
    String word = status.toLowerCase(Locale.ROOT);
    return word.startsWith("deprecated")
        || word.startsWith("superseded")
        || word.startsWith("forbidden");
  }

  private void end(String name) {
    if (TERMS.contains(name) && !text.isEmpty()) {
      if (language.equals("ja") || language.startsWith("ja-")) {
        ja.add(new Term(text, forbidden));
      } else if (isTraditional(language)) {
        zh.add(new Term(text, forbidden));
      }
    } else if (ENTRIES.contains(name)) {
      addPairs();
    }
  }

  /** Whether a tag may stand for Traditional Chinese: {@code zh} alone may. */
  private static boolean isTraditional(String tag) {
    return tag.equals("zh") || tag.matches("zh-(hant|tw|hk|mo)(-.*)?");
  }

  private void addPairs() {
    for (Term left : ja) {
      for (Term right : zh) {
        Verdict verdict =
            left.forbidden() || right.forbidden() ? Verdict.FORBIDDEN : Verdict.APPROVED;
        Decision decision = new Decision(left.text(), right.text(), verdict, "");
        lines.add(new DecisionLine(entryLine, decision));
      }
    }
  }
}
