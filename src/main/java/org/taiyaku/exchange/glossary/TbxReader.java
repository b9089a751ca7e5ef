package org.taiyaku.exchange.glossary;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taiyaku.exchange.InputFailed;

/**
 * Reads TBX, version 2 ({@code martif}, {@code termEntry}, {@code langSet}) and version 3 ({@code
 * tbx}, {@code conceptEntry}, {@code langSec}) in both its styles, of any dialect.
 *
 * <p>Nothing but the file itself is ever opened, and no entity is expanded.
 */
final class TbxReader {

  private static final Set<String> ENTRIES = Set.of("termEntry", "conceptEntry");
  private static final Set<String> LANGUAGES = Set.of("langSet", "langSec");
  private static final Set<String> TERMS = Set.of("tig", "ntig", "termSec");

  /** Elements whose data category is their type; in version 3 it may be their name. */
  private static final Set<String> TYPED = Set.of("termNote", "descrip", "admin");

  private static final Set<String> CATEGORIES =
      Set.of("partOfSpeech", "administrativeStatus", "termType", "context", "source");

  private final GlossaryInput input;
  private final Losses losses;
  private final List<ReadEntry> entries = new ArrayList<>();
  private TbxConcept concept;
  private long line;

  private TbxReader(GlossaryInput input, Losses losses) {
    this.input = input;
    this.losses = losses;
    this.concept = new TbxConcept(losses);
  }

  /**
   * Reads all entries that have both languages.
   *
   * @throws InputFailed if the file is no TBX or holds no such entry
   */
  static List<ReadEntry> read(GlossaryInput input, Losses losses) {
    return new TbxReader(input, losses).read();
  }

  private List<ReadEntry> read() {
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new ByteArrayInputStream(input.bytes()));
      String root = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          root = root.isEmpty() ? xml.getLocalName() : root;
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
      if (entries.isEmpty()) {
        throw new InputFailed(input.path(), nothing(root));
      }
      return entries;
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      long where = Math.max(1, at == null ? 1 : at.getLineNumber());
      throw new InputFailed(input.path(), where, "no well-formed TBX; export it again");
    }
  }

  private static String nothing(String root) {
    boolean tbx = root.equals("martif") || root.equals("tbx");
    return "no entry with a ja and a zh-Hant term; "
        + (tbx
            ? "is it TBX with both languages?"
            : "it begins with <%s> where TBX begins with <martif> or <tbx>".formatted(root));
  }

  static XMLInputFactory factory() {
    // The parser of the JDK lacks a message of its own and throws what no caller expects.
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A lazy reader would throw an unchecked exception for a fault inside a text.
    factory.getConfig().doParseLazily(false);
    return factory;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (ENTRIES.contains(name)) {
      line = xml.getLocation().getLineNumber();
      concept = new TbxConcept(losses);
    } else if (LANGUAGES.contains(name)) {
      String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
      concept.language(tag == null ? "" : tag);
    } else if (TERMS.contains(name)) {
      concept.beginTerm();
    } else if (name.equals("term")) {
      concept.term(content(xml));
    } else if (name.equals("note")) {
      concept.note(content(xml));
    } else if (TYPED.contains(name)) {
      String type = xml.getAttributeValue(null, "type");
      category(type == null ? name : type, xml);
    } else if (CATEGORIES.contains(name) || isOfAModule(xml)) {
      category(name, xml);
    }
  }

  /** Whether an element is a data category of version 3 in the style DCT. */
  private static boolean isOfAModule(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.startsWith("http://www.tbxinfo.net/ns/");
  }

  private void category(String name, XMLStreamReader xml) throws XMLStreamException {
    String value = content(xml);
    if (CATEGORIES.contains(name)) {
      concept.category(name, value);
    } else {
      losses.unread(name);
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

  private void end(String name) {
    if (TERMS.contains(name)) {
      concept.endTerm();
    } else if (LANGUAGES.contains(name)) {
      concept.endLanguage();
    } else if (ENTRIES.contains(name)) {
      concept.entry().ifPresent(entry -> entries.add(new ReadEntry(line, entry)));
    }
  }
}
