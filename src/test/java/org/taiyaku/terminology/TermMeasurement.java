package org.taiyaku.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.pipeline.AlignedFolder;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.AnnotatedArticle.Figures;
import org.taiyaku.terminology.RegressionFit.Case;

/**
 * Measures the extraction of terms on annotated articles, each judged by weights that were fitted
 * on the others, and prints the weights that all of them together give.
 *
 * <p>Arguments: a folder of {@code id.ja.*}, {@code id.zh.*} and {@code id.terms.tsv}; then {@code
 * --rows} to list wrong rows and missed core pairs. Run by the command in {@code
 * docs/evaluation.md}.
 */
public final class TermMeasurement {

  /** Weights stay small unless the cases speak for more. */
  private static final double RIDGE = 0.3;

  private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.001};

  private static final Comparator<PairEvidence> BY_TERMS =
      Comparator.comparing(PairEvidence::jaKey).thenComparing(PairEvidence::zhKey);

  private final List<AnnotatedArticle> articles;

  private TermMeasurement(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** Reads the articles of a folder and prints the tables. */
  public static void main(String[] args) throws IOException {
    TermMeasurement measurement = new TermMeasurement(read(Path.of(args[0])));
    boolean list = List.of(args).contains("--rows");
    System.out.println("With the weights of the product");
    measurement.print(article -> Judge.FITTED, list);
    System.out.println(
        "All articles in one batch: of its rows those that an article has a part in");
    measurement.printBatch();
    System.out.println("Each article with weights fitted on the others");
    measurement.print(measurement::heldOut, false);
    measurement.printWeights();
  }

  private static List<AnnotatedArticle> read(Path folder) throws IOException {
    AlignedFolder aligned = new AlignedFolder(folder);
    TermExtractor extractor =
        new TermExtractor(new JapaneseTokenizer(), new ChineseTokenizer(), CoreLexicon.load());
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".terms.tsv")).sorted().toList()) {
        String id = gold.getFileName().toString().replace(".terms.tsv", "");
        articles.add(AnnotatedArticle.of(extractor.extract(aligned.article(id)), gold));
      }
    }
    return articles;
  }

  /** Who judges an article. */
  private interface Bench {
    Judge of(AnnotatedArticle article);
  }

  private void print(Bench bench, boolean list) {
    int[][] bands = new int[BANDS.length - 1][2];
    for (Strictness strictness : Strictness.values()) {
      double[] sums = new double[5];
      for (AnnotatedArticle article : articles) {
        List<TermPair> rows = Texts.rows(glossary(article, bench.of(article)), strictness);
        Figures all = article.figures(rows);
        Figures top = article.figures(rows.subList(0, Math.min(20, rows.size())));
        double[] figures = {
          all.rows(), all.precision(), all.recall(), all.coreShare(), top.precision()
        };
        if (strictness == Strictness.NORMAL) {
          print(article.terms().article(), figures);
        }
        for (int i = 0; i < sums.length; i++) {
          sums[i] += figures[i] / articles.size();
        }
        if (list && strictness == Strictness.NORMAL) {
          printRows(article, rows);
        }
        if (strictness == Strictness.LOOSE) {
          count(article, rows, bands);
        }
      }
      print("mean, " + strictness.name().toLowerCase(Locale.ROOT), sums);
    }
    for (int b = 0; b < bands.length; b++) {
      System.out.printf(
          Locale.ROOT,
          "confidence from %.2f: %4d rows, right %.3f%n",
          BANDS[b],
          bands[b][0],
          bands[b][1] / Math.max(1.0, bands[b][0]));
    }
  }

  /**
   * Prints what a glossary of all articles holds of each; a pair that is marked in another article
   * only is no error.
   */
  private void printBatch() {
    Glossary batch = Texts.glossary(articles.stream().map(AnnotatedArticle::terms).toList());
    List<TermPair> all = Texts.rows(batch, Strictness.NORMAL);
    Map<PairEvidence, Double> together = new TreeMap<>(BY_TERMS);
    batch.judged().forEach(j -> together.put(j.pair(), j.confidence() / 1000.0));
    Map<String, String> tiers = new HashMap<>();
    articles.forEach(article -> article.tiers().forEach((pair, tier) -> tiers.put(pair, "ok")));
    double[] sums = new double[5];
    for (AnnotatedArticle article : articles) {
      Set<String> own = own(article, together);
      List<TermPair> rows =
          all.stream()
              .filter(row -> AnnotatedArticle.forms(row).stream().anyMatch(own::contains))
              .toList();
      AnnotatedArticle beside = article.withTiers(tiers);
      Figures figures = beside.figures(rows);
      Figures top = beside.figures(rows.subList(0, Math.min(20, rows.size())));
      double[] row = {
        figures.rows(),
        figures.precision(),
        article.figures(rows).recall(),
        article.figures(rows).coreShare(),
        top.precision()
      };
      print(article.terms().article(), row);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i] / articles.size();
      }
    }
    print("mean, batch", sums);
  }

  /**
   * The pairs that are worth a row by what their article says of them, as right as all articles
   * together have it.
   */
  private static Set<String> own(AnnotatedArticle article, Map<PairEvidence, Double> together) {
    Set<String> own = new HashSet<>();
    for (PairEvidence pair : article.terms().pairs()) {
      double kept = Judge.FITTED.kept(pair, GeneralWords.load());
      Standing standing = new Standing(pair, Judge.FITTED.right(pair), kept);
      if (standing.judged(together.get(pair)).passes(Strictness.NORMAL)) {
        own.add(AnnotatedArticle.key(pair.best().ja(), pair.best().zh()));
      }
    }
    return own;
  }

  private static void print(String name, double[] figures) {
    System.out.printf(
        Locale.ROOT,
        "%-24s rows %5.1f  P %.4f  R %.4f  core share %.4f  first 20 %.4f%n",
        name,
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        figures[4]);
  }

  private static void printRows(AnnotatedArticle article, List<TermPair> rows) {
    List<String> held = rows.stream().flatMap(r -> AnnotatedArticle.forms(r).stream()).toList();
    for (TermPair row : rows) {
      if (article.tier(row.ja(), row.zh()).isEmpty()) {
        System.out.printf(
            Locale.ROOT,
            "  wrong %d\t%s\t%s\t%.2f%n",
            rows.indexOf(row) + 1,
            row.ja(),
            row.zh(),
            row.confidence());
      }
    }
    article
        .core()
        .forEach(
            (key, pair) -> {
              if (!held.contains(key)) {
                System.out.println("  missed\t" + pair);
              }
            });
  }

  /** Counts the rows of each band of confidence, and those of them that are right. */
  private static void count(AnnotatedArticle article, List<TermPair> rows, int[][] bands) {
    for (TermPair row : rows) {
      String tier = article.tier(row.ja(), row.zh());
      if (!tier.equals("context") && !row.ja().equals(row.zh())) {
        int band = 0;
        while (row.confidence() >= BANDS[band + 1]) {
          band++;
        }
        bands[band][0]++;
        bands[band][1] += tier.isEmpty() ? 0 : 1;
      }
    }
  }

  private static Glossary glossary(AnnotatedArticle article, Judge judge) {
    Glossary glossary = new Glossary(judge);
    glossary.add(article.terms());
    return glossary;
  }

  private Judge heldOut(AnnotatedArticle left) {
    List<AnnotatedArticle> others = new ArrayList<>(articles);
    others.remove(left);
    return judge(others);
  }

  private static Judge judge(List<AnnotatedArticle> articles) {
    return new Judge(
        RegressionFit.regression(right(articles)), RegressionFit.regression(kept(articles)));
  }

  private void printWeights() {
    System.out.println("right " + weights(right(articles)));
    System.out.println("kept  " + weights(kept(articles)));
  }

  private static String weights(double[] weights) {
    StringBuilder text = new StringBuilder();
    for (double weight : weights) {
      text.append(String.format(Locale.ROOT, "%.2f, ", weight));
    }
    return text.toString();
  }

  /** Weights by which pairs that somebody marked are told from those that nobody did. */
  private static double[] right(List<AnnotatedArticle> articles) {
    List<Case> cases = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      for (PairEvidence pair : article.terms().pairs()) {
        String tier = article.tier(pair.best().ja(), pair.best().zh());
        if (!pair.isUntranslated() && !tier.equals("context")) {
          cases.add(new Case(Judge.rightTraits(pair), !tier.isEmpty()));
        }
      }
    }
    return RegressionFit.fit(cases, RIDGE);
  }

  /** Weights by which core pairs are told from other right ones. */
  private static double[] kept(List<AnnotatedArticle> articles) {
    List<Case> cases = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      for (PairEvidence pair : article.terms().pairs()) {
        String tier = article.tier(pair.best().ja(), pair.best().zh());
        if (tier.equals("core") || tier.equals("ok")) {
          double[] traits = Judge.keptTraits(pair, GeneralWords.load());
          cases.add(new Case(traits, tier.equals("core")));
        }
      }
    }
    return RegressionFit.fit(cases, RIDGE);
  }
}
