package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taiyaku.text.Language;

/** Reads the bytes of a file in the format that they are in; for one thread at a time. */
final class ContentReader {

  private final Filters filters = new Filters();

  FileContent read(byte[] bytes, Format promised, Optional<Language> language)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    if (Format.isOle(bytes)) {
      throw OleFile.unreadable(bytes);
    }
    if (Format.isZip(bytes)) {
      return readArchive(bytes, promised);
    }
    if (promised.isArchive()) {
      throw new UnreadableException(
          "is no %s file, whatever its name says; give it the extension of what it is"
              .formatted(promised.shown()));
    }
    if (promised == Format.XLIFF) {
      return BilingualContent.readXliff(bytes);
    }
    String text = TextDecoding.decode(bytes, language);
    if (text.isBlank()) {
      throw new UnreadableException("is empty: it holds nothing but white space");
    }
    return readText(text, bytes, Format.ofText(text, promised));
  }

  private FileContent readArchive(byte[] bytes, Format promised) throws UnreadableException {
    String name = promised.isArchive() ? promised.shown() : "ZIP";
    Archive archive = Archive.of(bytes, name);
    Format format =
        Format.ofArchive(archive)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        archive.has("[Content_Types].xml")
                            ? "is an Office file of a kind that is not read, or a broken one; save"
                                + " it as DOCX"
                            : "is a ZIP archive or a broken %s file; unpack it or save it anew"
                                .formatted(name)));
    archive.requireNoDocumentTypes();
    return switch (format) {
      case WORD -> WordContent.read(archive, filters);
      case SLIDES -> SlideContent.read(archive, filters);
      case SHEETS -> SheetContent.read(archive, filters);
      case OPEN_DOCUMENT -> OpenDocumentContent.read(archive, filters);
      case BOOK -> BookContent.read(archive, filters);
      case LAYOUT -> LayoutContent.read(archive, filters);
      default -> throw new IllegalStateException(format + " is no archive");
    };
  }

  private FileContent readText(String text, byte[] bytes, Format format)
      throws UnreadableException {
    return switch (format) {
      case PLAIN_TEXT -> PlainTextContent.read(text, filters);
      case SUBTITLES -> SubtitleContent.read(text, filters);
      case XLIFF -> BilingualContent.readXliff(bytes);
      case GETTEXT -> BilingualContent.readGettext(text);
      default -> withFrontMatter(FrontMatter.of(text), format);
    };
  }

  private Content withFrontMatter(FrontMatter frontMatter, Format format)
      throws UnreadableException {
    if (frontMatter.body().isBlank()) {
      throw new UnreadableException("is empty: it has front matter and no text after it");
    }
    Content body =
        format == Format.HTML
            ? HtmlContent.read(frontMatter.body(), filters)
            : MarkdownContent.read(frontMatter.body(), filters);
    Map<String, String> metadata = new TreeMap<>(body.metadata());
    metadata.putAll(frontMatter.values());
    String title =
        MarkdownContent.visibleText(frontMatter.values().getOrDefault("title", ""), filters);
    return new Content(metadata, titled(title, body.blocks()), body.links());
  }

  /** The blocks with the title that the metadata give before them, unless the first repeats it. */
  static List<Block> titled(String title, List<Block> blocks) {
    if (title.isEmpty() || blocks.isEmpty()) {
      return blocks;
    }
    boolean repeated = blocks.get(0).text().equals(title);
    List<Block> titled = new ArrayList<>();
    titled.add(Block.of(BlockKind.TITLE, 0, title));
    titled.addAll(repeated ? blocks.subList(1, blocks.size()) : blocks);
    return titled;
  }
}
