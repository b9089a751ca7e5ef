package org.taiyaku.exchange.glossary;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.XmlText;

/**
 * Writes TBX-Basic, version 2 or 3.
 *
 * <p>What the dialect has no data category for (a reading, a status that is none of its four, a
 * part of speech that is none of its picklist) stands in a note of the term with a label before it.
 * An example stands as the context of the first term of each side.
 */
final class TbxWriter {

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  private final TbxVersion version;
  private final Direction direction;
  private final Losses losses;
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  private TbxWriter(TbxVersion version, Direction direction, Losses losses)
      throws XMLStreamException {
    this.version = version;
    this.direction = direction;
    this.losses = losses;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
  }

  /** The whole file. */
  static byte[] bytes(
      TbxVersion version, List<GlossaryEntry> entries, Direction direction, Losses losses) {
    losses.withoutPlace(entries, Set.of(Loss.FIGURES));
    try {
      return new TbxWriter(version, direction, losses).file(entries);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes all that is written", e);
    }
  }

  private byte[] file(List<GlossaryEntry> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    begin(version.root);
    if (version == TbxVersion.V3) {
      xml.writeDefaultNamespace(CORE);
      xml.writeNamespace("min", MIN);
      xml.writeNamespace("basic", BASIC);
      xml.writeAttribute("style", "dct");
    }
    xml.writeAttribute("type", "TBX-Basic");
    xml.writeAttribute("xml:lang", direction.source());
    header();
    begin("text");
    begin("body");
    for (int i = 0; i < entries.size(); i++) {
      entry("c" + (i + 1), entries.get(i));
    }
    end();
    end();
    end();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    return TableText.utf8(out.toString());
  }

  private void header() throws XMLStreamException {
    begin(version == TbxVersion.V2 ? "martifHeader" : "tbxHeader");
    begin("fileDesc");
    begin("sourceDesc");
    leaf("p", "taiyaku");
    end();
    end();
    if (version == TbxVersion.V2) {
      begin("encodingDesc");
      leaf("p", "TBXBasicXCSV02.xcs", "XCSURI");
      end();
    }
    end();
  }

  private void entry(String id, GlossaryEntry entry) throws XMLStreamException {
    begin(version.entry);
    xml.writeAttribute("id", id);
    if (!entry.note().isEmpty()) {
      leaf("note", entry.note());
    }
    boolean fromJapanese = direction.fromJapanese();
    side(entry, fromJapanese);
    side(entry, !fromJapanese);
    end();
  }

  private void side(GlossaryEntry entry, boolean ja) throws XMLStreamException {
    begin(version.language);
    xml.writeAttribute("xml:lang", ja ? direction.ja() : direction.zh());
    List<GlossaryTerm> terms = ja ? entry.ja() : entry.zh();
    for (int i = 0; i < terms.size(); i++) {
      term(terms.get(i), i == 0 ? entry.examples() : List.of(), ja);
    }
    end();
  }

  private void term(GlossaryTerm term, List<GlossaryExample> examples, boolean ja)
      throws XMLStreamException {
    begin(version.term);
    leaf("term", term.text());
    String partOfSpeech = version.partOfSpeech(term.partOfSpeech());
    String status = TbxVersion.administrativeStatus(term.status());
    category("termNote", MIN, "partOfSpeech", partOfSpeech);
    category("termNote", MIN, "administrativeStatus", status);
    category("termNote", BASIC, "termType", term.variant() ? "variant" : "");
    for (GlossaryExample example : examples) {
      context(ja ? example.ja() : example.zh(), example, ja);
    }
    label(LabelledText.READING, term.reading());
    label(LabelledText.STATUS, status.isEmpty() ? term.status() : "");
    boolean exact = TbxVersion.readPartOfSpeech(partOfSpeech).equals(term.partOfSpeech());
    label(LabelledText.PART_OF_SPEECH, exact ? "" : term.partOfSpeech());
    end();
  }

  private void context(String text, GlossaryExample example, boolean ja) throws XMLStreamException {
    if (text.isEmpty()) {
      // A place without a text is said once, where the Japanese text would be.
      losses.add(Loss.PLACES, ja && example.zh().isEmpty() ? 1 : 0);
      return;
    }
    begin("descripGrp");
    category("descrip", BASIC, "context", text);
    category("admin", BASIC, "source", ExampleSource.text(example));
    end();
  }

  private void label(String label, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      leaf("note", label + ": " + text);
    }
  }

  /** A data category: in version 2 a type of a general element, in version 3 an element. */
  private void category(String element, String module, String name, String value)
      throws XMLStreamException {
    if (value.isEmpty()) {
      return;
    }
    if (version == TbxVersion.V2) {
      leaf(element, value, name);
    } else {
      leaf((module.equals(MIN) ? "min:" : "basic:") + name, value);
    }
  }

  private void begin(String name) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    depth++;
  }

  private void end() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
  }

  private void leaf(String name, String text) throws XMLStreamException {
    leaf(name, text, "");
  }

  private void leaf(String name, String text, String type) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    String clean = XmlText.clean(text);
    losses.add(Loss.CHARACTERS, clean.equals(text) ? 0 : 1);
    xml.writeCharacters(clean);
    xml.writeEndElement();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
