package org.taiyaku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run of the command line.
 *
 * @param exit its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the error stream
 */
record Run(int exit, String out, String err) {

  /** Two short articles that are translations of each other. */
  static final String JA =
      """
      # 灯台の町の図書館

      2019年4月、港町の岬に小さな図書館が開いた。蔵書は3,200冊で、大半は住民の寄贈である。

      館長の田中幸子さんは「海を見ながら本を読める場所が欲しかった」と話す。開館の日には450人が訪れた。

      https://example.org/library
      """;

  static final String ZH =
      """
      # 燈塔小鎮的圖書館

      2019年4月，港口小鎮的海岬上開了一座小小的圖書館。藏書3,200冊，大半是居民捐贈的。

      館長田中幸子說：「我想要一個能邊看海邊讀書的地方。」開館當天有450人來訪。

      https://example.org/library
      """;

  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(exit, out.toString(), err.toString());
  }

  List<String> errors() {
    return err.lines().toList();
  }

  /** A folder with the two articles under names that tell their languages. */
  static Path articles(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("library.ja.md"), JA);
    Files.writeString(folder.resolve("library.zh-TW.md"), ZH);
    return folder;
  }

  /**
   * The files below a folder with what stands in them; left out are lists of outputs, what is kept
   * for later runs, and what a run notes for a review, which tells where its inputs lie.
   */
  static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!("/" + name).contains("/.") && !name.startsWith("review/")) {
          files.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
