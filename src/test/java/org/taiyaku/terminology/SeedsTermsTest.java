package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.FoldedText;

/**
 * The articles of {@code seeds/}, aligned by hand, give the terms that were marked in them by hand.
 *
 * <p>The marks hold core terms and few others, so that precision counts many right rows as wrong;
 * the floors guard against decline.
 */
class SeedsTermsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "001_8b27d05ce94f1a63, 0.45, 0.50",
    "004_a95c2f4170de83b6, 0.50, 0.45",
    "007_d6a3581e0f7c49b2, 0.50, 0.33"
  })
  void precisionAndRecallStayAboveTheFloor(String name, double precision, double recall)
      throws IOException {
    List<String[]> gold = lines(name + ".terms.tsv");
    List<TermPair> rows = rows(name);
    Set<String> any = new HashSet<>();
    gold.forEach(line -> any.add(key(line[0], line[1])));
    long right = rows.stream().filter(row -> any.contains(key(row.ja(), row.zh()))).count();
    assertThat((double) right / rows.size()).as("precision").isGreaterThan(precision);

    Set<String> held = held(rows);
    List<String[]> core = gold.stream().filter(line -> line[2].equals("core")).toList();
    long found = core.stream().filter(line -> held.contains(key(line[0], line[1]))).count();
    assertThat((double) found / core.size()).as("recall").isGreaterThan(recall);
  }

  private static List<TermPair> rows(String name) throws IOException {
    List<AlignedBead> beads = new ArrayList<>();
    for (String[] line : lines(name + ".beads.tsv")) {
      if (!line[0].isBlank() && !line[1].isBlank()) {
        beads.add(AlignedBead.of(line[0], line[1], 1, beads.size()));
      }
    }
    AlignedArticle article = new AlignedArticle(name, beads);
    return Texts.rows(Texts.glossary(List.of(Texts.EXTRACTOR.extract(article))), Strictness.NORMAL);
  }

  private static Set<String> held(List<TermPair> rows) {
    Set<String> held = new HashSet<>();
    for (TermPair row : rows) {
      List<String> ja = new ArrayList<>(row.jaVariants());
      ja.add(row.ja());
      List<String> zh = new ArrayList<>(row.zhVariants());
      zh.add(row.zh());
      ja.forEach(a -> zh.forEach(b -> held.add(key(a, b))));
    }
    return held;
  }

  private static String key(String ja, String zh) {
    String key = FoldedText.compatible(ja + "\t" + zh).folded();
    return key.replace(" ", "");
  }

  private static List<String[]> lines(String file) throws IOException {
    try (InputStream in = SeedsTermsTest.class.getResourceAsStream("/org/taiyaku/seeds/" + file)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
