package org.taiyaku.terminology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The pairs found in an article beside those a person marked in it.
 *
 * @param terms what was found
 * @param tiers the marked pairs and their tiers, {@code core}, {@code ok} or {@code context}
 * @param core the core pairs as they were marked
 */
record AnnotatedArticle(ArticleTerms terms, Map<String, String> tiers, Map<String, String> core) {

  /** The figures of a list of rows. */
  record Figures(int rows, int judged, int right, int core, int found, int demanded) {

    double precision() {
      return judged == 0 ? 0 : (double) right / judged;
    }

    double recall() {
      return demanded == 0 ? 0 : (double) found / demanded;
    }

    double coreShare() {
      return right == 0 ? 0 : (double) core / right;
    }
  }

  static AnnotatedArticle of(ArticleTerms terms, Path gold) throws IOException {
    Map<String, String> tiers = new HashMap<>();
    Map<String, String> core = new LinkedHashMap<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (cells.length > 2) {
        tiers.merge(key(cells[0], cells[1]), cells[2], AnnotatedArticle::better);
        if (cells[2].equals("core")) {
          core.put(key(cells[0], cells[1]), cells[0] + "\t" + cells[1]);
        }
      }
    }
    return new AnnotatedArticle(terms, tiers, core);
  }

  private static String better(String a, String b) {
    List<String> order = List.of("core", "ok", "context");
    return order.indexOf(a) <= order.indexOf(b) ? a : b;
  }

  static String key(String ja, String zh) {
    String both = Normalizer.normalize(ja + "\t" + zh, Normalizer.Form.NFKC);
    return both.toLowerCase(Locale.ROOT).replaceAll("[ \\u3000]+", "");
  }

  /** The article with tiers for pairs that are not marked in it. */
  AnnotatedArticle withTiers(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(tiers);
    return new AnnotatedArticle(terms, all, core);
  }

  /** The tier of a pair; empty if nobody marked it. */
  String tier(String ja, String zh) {
    return tiers.getOrDefault(key(ja, zh), "");
  }

  Figures figures(List<TermPair> rows) {
    Set<String> held = new HashSet<>();
    int judged = 0;
    int right = 0;
    int best = 0;
    for (TermPair row : rows) {
      String tier = tier(row.ja(), row.zh());
      judged += tier.equals("context") ? 0 : 1;
      right += tier.equals("core") || tier.equals("ok") ? 1 : 0;
      best += tier.equals("core") ? 1 : 0;
      held.addAll(forms(row));
    }
    int found = (int) core.keySet().stream().filter(held::contains).count();
    return new Figures(rows.size(), judged, right, best, found, core.size());
  }

  static Set<String> forms(TermPair row) {
    List<String> ja = new ArrayList<>(row.jaVariants());
    List<String> zh = new ArrayList<>(row.zhVariants());
    ja.add(row.ja());
    zh.add(row.zh());
    Set<String> forms = new HashSet<>();
    ja.forEach(a -> zh.forEach(b -> forms.add(key(a, b))));
    return forms;
  }
}
