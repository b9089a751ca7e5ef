package org.taiyaku.document;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads Word documents through Okapi's filter, their footnotes after their text. */
final class WordContent {

  static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

  private WordContent() {}

  /** The blocks of a Word document; external link targets are its links. */
  static Content read(Archive word, Filters filters) throws UnreadableException {
    MarkedParagraphs paragraphs = new MarkedParagraphs();
    WordStyles styles = WordStyles.of(word.xml(STYLES));
    addLinks(word, paragraphs);
    WordParagraphs text = new WordParagraphs(paragraphs, styles, ParagraphKind.PARAGRAPH);
    word.replace(MAIN, text.mark(word.parse(MAIN)));
    WordParagraphs notes = new WordParagraphs(paragraphs, styles, ParagraphKind.NOTE);
    for (String part : NOTES) {
      if (word.has(part)) {
        word.replace(part, notes.mark(word.parse(part)));
      }
    }
    filters.readOffice(word.toBytes(), paragraphs::read);
    return paragraphs.content(Map.of());
  }

  /** The addresses outside the document that it links to. */
  private static void addLinks(Archive word, MarkedParagraphs paragraphs)
      throws UnreadableException {
    if (!word.has(RELATIONS)) {
      return;
    }
    for (Element relation : Xml.elements(word.parse(RELATIONS), "Relationship")) {
      if (relation.getAttribute("Type").endsWith("/hyperlink")) {
        paragraphs.link(relation.getAttribute("Target"));
      }
    }
  }
}
