package org.taiyaku.pairing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @return how many pairs are among them
   */
  public static int write(Path folder, int documents, DocumentGenerator generator)
      throws IOException {
    int written = 0;
    int pairs = 0;
    for (int number = 0; written < documents; number++) {
      int before = written;
      for (Language language : List.of(Language.JAPANESE, Language.TRADITIONAL_CHINESE)) {
        boolean japanese = language == Language.JAPANESE;
        if (japanese ? generator.hasJapanese(number) : generator.hasChinese(number)) {
          write(folder, written++, generator.document(number, language));
        }
      }
      pairs += written == before + 2 ? 1 : 0;
    }
    return pairs;
  }

  private static void write(Path folder, int number, Document document) throws IOException {
    Path into = folder.resolve("%03d".formatted(number / FILES_A_FOLDER));
    Files.createDirectories(into);
    String name = document.path().replace(".txt", ".md");
    Files.writeString(into.resolve(name), text(document, "md"));
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
