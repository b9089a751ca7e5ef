package org.taiyaku.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Reads EPUB books: the chapters in the order of the spine, each through Okapi's HTML filter.
 *
 * <p>Okapi's own filter of this format reads chapters in the order in which they lie in the
 * archive, which need not be the order of reading.
 */
final class BookContent {

  static final String MIME_TYPE = "application/epub+zip";
  static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private static final Pattern ASIDE = Pattern.compile("(?i)(</?)aside\\b");

  private final Archive book;
  private final String folder;
  private final org.w3c.dom.Document packaged;

  private BookContent(Archive book, String packagePart) throws UnreadableException {
    this.book = book;
    this.folder = packagePart.substring(0, packagePart.lastIndexOf('/') + 1);
    this.packaged = book.parse(packagePart);
  }

  /** The blocks and links of a book; its language is metadata, its title the first block. */
  static Content read(Archive book, Filters filters) throws UnreadableException {
    String packagePart =
        Xml.elements(book.parse(CONTAINER), "rootfile").stream()
            .map(root -> root.getAttribute("full-path"))
            .findFirst()
            .orElseThrow(() -> new UnreadableException("is a broken EPUB file: it names no book"));
    return new BookContent(book, packagePart).read(filters);
  }

  private Content read(Filters filters) throws UnreadableException {
    List<Block> blocks = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (String chapter : chapters()) {
      if (isEncrypted(chapter)) {
        throw new UnreadableException("is protected against copying; its text cannot be read");
      }
      String text = TextDecoding.decode(book.part(chapter), Optional.empty());
      // On a page an aside frames the article, in a book it is a note.
      String noted = ASIDE.matcher(text).replaceAll("$1" + OpenElements.NOTE);
      Content read = HtmlContent.readChapter(noted, filters);
      blocks.addAll(read.blocks());
      links.addAll(read.links().stream().filter(link -> link.contains(":")).toList());
    }
    Map<String, String> metadata = new HashMap<>();
    metadata("language").ifPresent(language -> metadata.put("lang", language));
    return new Content(metadata, ContentReader.titled(metadata("title").orElse(""), blocks), links);
  }

  private Optional<String> metadata(String name) {
    return Xml.elements(packaged, name).stream()
        .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The chapters in the order of reading; the table of contents says nothing of its own. */
  private List<String> chapters() {
    Map<String, Element> items = new HashMap<>();
    Xml.elements(packaged, "item").forEach(item -> items.put(item.getAttribute("id"), item));
    List<String> chapters = new ArrayList<>();
    for (Element reference : Xml.elements(packaged, "itemref")) {
      Element item = items.get(reference.getAttribute("idref"));
      if (item != null
          && item.getAttribute("media-type").contains("html")
          && !(" " + item.getAttribute("properties") + " ").contains(" nav ")) {
        chapters.add(resolve(item.getAttribute("href")));
      }
    }
    return chapters;
  }

  private String resolve(String address) {
    String path = address.replaceFirst("#.*", "");
    try {
      // A plus sign stands for itself in a path.
      path = java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // The name has a stray percent sign.
    }
    return normal(path.startsWith("/") ? path.substring(1) : folder + path);
  }

  private static String normal(String path) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("/")) {
      if (name.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      } else if (!name.equals(".") && !name.equals("..")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** Fonts are often scrambled and nothing else; a scrambled chapter is out of reach. */
  private boolean isEncrypted(String chapter) throws UnreadableException {
    return book.has(ENCRYPTION)
        && Xml.elements(book.parse(ENCRYPTION), "CipherReference").stream()
            .anyMatch(reference -> reference.getAttribute("URI").equals(chapter));
  }
}
