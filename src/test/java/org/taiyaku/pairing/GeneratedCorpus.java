package org.taiyaku.pairing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.text.Language;

/** A folder of generated articles, one in memory at a time; the same for the same seed. */
public final class GeneratedCorpus {

  private static final int FILES_A_FOLDER = 1_000;

  private GeneratedCorpus() {}

  /**
   * Writes so many documents as Markdown, a thousand a folder.
   *
   * @return the pairs among them, a row of a list of pairs each: their paths below {@code folder},
   *     parted by a comma
   */
  public static List<String> write(Path folder, int documents, DocumentGenerator generator)
      throws IOException {
    int written = 0;
    List<String> pairs = new ArrayList<>();
    for (int number = 0; written < documents; number++) {
      List<String> versions = new ArrayList<>();
      for (Language language : List.of(Language.JAPANESE, Language.TRADITIONAL_CHINESE)) {
        boolean japanese = language == Language.JAPANESE;
        if (japanese ? generator.hasJapanese(number) : generator.hasChinese(number)) {
          versions.add(write(folder, written++, generator.document(number, language)));
        }
      }
      if (versions.size() == 2) {
        pairs.add(String.join(",", versions));
      }
    }
    return pairs;
  }

  private static String write(Path folder, int number, Document document) throws IOException {
    String below = "%03d".formatted(number / FILES_A_FOLDER);
    Files.createDirectories(folder.resolve(below));
    String path = below + "/" + document.path().replace(".txt", ".md");
    Files.writeString(folder.resolve(path), text(document, "md"));
    return path;
  }

  /** A document as a file of Markdown or plain text ({@code md, txt}). */
  public static String text(Document document, String type) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      boolean item = type.equals("md") && block.kind() == BlockKind.LIST_ITEM;
      text.append(item ? "- " : "").append(block.text()).append("\n\n");
    }
    return text.toString();
  }
}
