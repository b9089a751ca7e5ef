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

  Content read(byte[] bytes, Format promised, Optional<Language> language)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    if (promised == Format.WORD || Format.isZip(bytes)) {
      return WordContent.read(bytes, filters);
    }
    String text = TextDecoding.decode(bytes, language);
    if (text.isBlank()) {
      throw new UnreadableException("is empty: it holds nothing but white space");
    }
    Format format = Format.ofText(text, promised);
    if (format == Format.PLAIN_TEXT) {
      return PlainTextContent.read(text, filters);
    }
    return withFrontMatter(FrontMatter.of(text), format);
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

  private static List<Block> titled(String title, List<Block> blocks) {
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
