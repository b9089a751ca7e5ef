package org.taiyaku.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.Source;

/**
 * Makes gold alignments of translated HTML pages that Debian has as packages.
 *
 * <p>Pages of one name whose paragraphs, headings, items and cells follow each other alike were
 * made of one original, block by block; such blocks stand for each other. Arguments: the folder of
 * the Japanese pages, that of the Chinese, the folder to make, and the most documents.
 */
public final class HelpPages {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd");

  /** What is the same on every page, or no text. */
  private static final Set<String> AROUND = Set.of("header", "footer", "nav", "aside", "pre");

  private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺ]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static final int FEWEST = 12;
  private static final int MOST = 60;

  /** Pages of which less is translated are left out. */
  private static final double LEAST_TRANSLATED = 0.7;

  private record Block(String tag, String text) {}

  private HelpPages() {}

  /** Makes the documents and says how many there are. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Path> japanese = pages(Path.of(arguments[0]), "ja");
    Map<String, Path> chinese = pages(Path.of(arguments[1]), "zh-tw");
    List<RoughDocument> documents = new ArrayList<>();
    for (Map.Entry<String, Path> page : japanese.entrySet()) {
      if (chinese.containsKey(page.getKey())) {
        documents.addAll(documents(page.getKey(), page.getValue(), chinese.get(page.getKey())));
      }
    }
    int most = Integer.parseInt(arguments[3]);
    int written = Math.min(most, documents.size());
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    for (int d = 0; d < written; d++) {
      documents.get((int) ((long) d * documents.size() / written)).write(folder);
    }
    System.out.println(written + " documents of " + documents.size());
  }

  /** The pages below a folder by their names without language and ending. */
  private static Map<String, Path> pages(Path folder, String language) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> isIn(language, file.getFileName().toString()))
          .forEach(
              file ->
                  pages.put(
                      folder
                          .relativize(file)
                          .toString()
                          .replaceFirst("(\\." + language + ")?\\.html$", "")
                          .replace('/', '_'),
                      file));
    }
    return pages;
  }

  /** Where pages of all languages stand in one folder their names tell the language. */
  private static boolean isIn(String language, String name) {
    return name.matches("[^.]*\\.html") || name.endsWith("." + language + ".html");
  }

  private static List<RoughDocument> documents(String name, Path japanese, Path chinese)
      throws IOException {
    List<Block> ja = blocks(japanese);
    List<Block> zh = blocks(chinese);
    List<RoughDocument> documents = new ArrayList<>();
    if (!ja.stream().map(Block::tag).toList().equals(zh.stream().map(Block::tag).toList())) {
      return documents;
    }
    for (int start = 0; start < ja.size(); start += MOST) {
      int end = Math.min(ja.size(), start + MOST);
      List<String> left = ja.subList(start, end).stream().map(Block::text).toList();
      List<String> right = zh.subList(start, end).stream().map(Block::text).toList();
      if (left.size() >= FEWEST && isTranslated(left, right)) {
        documents.add(RoughDocument.of("%s_%02d".formatted(name, start / MOST), left, right));
      }
    }
    return documents;
  }

  private static boolean isTranslated(List<String> ja, List<String> zh) {
    long japanese = ja.stream().filter(text -> KANA.matcher(text).find()).count();
    long chinese =
        zh.stream().filter(text -> HAN.matcher(text).find() && !KANA.matcher(text).find()).count();
    return Math.min(japanese, chinese) >= LEAST_TRANSLATED * ja.size();
  }

  /** The innermost blocks of a page that hold text. */
  private static List<Block> blocks(Path page) throws IOException {
    Source source = new Source(Files.readString(page, UTF_8));
    // Faults of other people's pages are not this program's to report.
    source.setLogger(null);
    List<Block> blocks = new ArrayList<>();
    for (Element element : source.getAllElements()) {
      if (BLOCKS.contains(element.getName()) && isInnermost(element) && !isAround(element)) {
        String text = element.getTextExtractor().toString().strip();
        if (!text.isEmpty()) {
          blocks.add(new Block(element.getName(), text));
        }
      }
    }
    return blocks;
  }

  private static boolean isInnermost(Element element) {
    return element.getContent().getAllElements().stream()
        .noneMatch(inner -> BLOCKS.contains(inner.getName()));
  }

  private static boolean isAround(Element element) {
    return Stream.iterate(element, one -> one != null, Element::getParentElement)
        .anyMatch(one -> AROUND.contains(one.getName()));
  }
}
