package org.taiyaku.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block and its sentences, as the files {@code ja.cases} and {@code zh.cases} tell them.
 *
 * @param where file and line
 * @param comment what the case shows
 * @param block the text to be cut
 * @param sentences what it is cut into
 */
record GoldenCase(String where, String comment, String block, List<String> sentences) {

  static Stream<GoldenCase> all() throws IOException {
    return Stream.concat(read("ja.cases").stream(), read("zh.cases").stream());
  }

  static List<GoldenCase> read(String file) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    String comment = "";
    int number = 0;
    for (String line : text(file).split("\n")) {
      number++;
      if (line.startsWith("#")) {
        comment = line.replaceFirst("#+ ", "");
      } else if (!line.isEmpty()) {
        cases.add(parse(file + ":" + number, comment, line));
      }
    }
    return cases;
  }

  private static GoldenCase parse(String where, String comment, String line) {
    String cut = line.replace('⏎', '\n').replace('␍', '\r');
    List<String> sentences = Stream.of(cut.split("‖")).map(String::strip).toList();
    return new GoldenCase(where, comment, cut.replace("‖", ""), sentences);
  }

  private static String text(String file) throws IOException {
    try (InputStream in = GoldenCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public String toString() {
    return where + " " + comment;
  }
}
