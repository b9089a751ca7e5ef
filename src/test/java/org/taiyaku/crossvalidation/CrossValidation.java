package org.taiyaku.crossvalidation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.segmentation.JapaneseTokenizer;

/**
 * How much the choice of the weights flatters: a cross-validation whose folds are articles over all
 * sets at once.
 *
 * <p>Every weight is moved down and up by itself. For each fold the best of these settings, and of
 * the weights as they are, is chosen on the other folds and scored on this one. Arguments: the
 * folders of gold documents.
 */
public final class CrossValidation {

  private static final int FOLDS = 5;
  private static final double[] FACTORS = {0.7, 1.4};

  /** Beads that are right, that were given, and that the gold has. */
  private record Counts(int right, int given, int gold) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, given + other.given, gold + other.gold);
    }

    double f1() {
      return given + gold == 0 ? 0 : 2.0 * right / (given + gold);
    }
  }

  private final List<GoldDocument> documents;

  /** By setting and document. */
  private final List<Counts[]> counts = new ArrayList<>();

  private final List<String> names = new ArrayList<>();

  private CrossValidation(List<GoldDocument> documents) {
    this.documents = documents;
  }

  /** Prints a table; takes some minutes. */
  public static void main(String[] folders) throws Exception {
    List<GoldDocument> documents = new ArrayList<>();
    JapaneseTokenizer tokenizer = new JapaneseTokenizer();
    for (String folder : folders) {
      documents.addAll(GoldDocument.in(Path.of(folder), tokenizer));
    }
    CrossValidation validation = new CrossValidation(documents);
    CoreLexicon lexicon = CoreLexicon.load();
    validation.tryOut(Variant.of("", 1, lexicon));
    for (String weight : Variant.weights()) {
      for (double factor : FACTORS) {
        validation.tryOut(Variant.of(weight, factor, lexicon));
      }
    }
    validation.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void tryOut(Variant variant) {
    names.add(variant.name());
    counts.add(documents.parallelStream().map(d -> count(variant, d)).toArray(Counts[]::new));
  }

  private static Counts count(Variant variant, GoldDocument document) {
    try {
      List<String> beads = variant.beads(document);
      Set<String> right = new HashSet<>(beads);
      right.retainAll(document.gold());
      return new Counts(right.size(), beads.size(), document.gold().size());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(variant.name() + ": " + document.article(), e);
    }
  }

  private int fold(int document) {
    return Math.floorMod(documents.get(document).article().hashCode(), FOLDS);
  }

  private void print(PrintStream out) {
    int[] chosen = IntStream.range(0, FOLDS).map(this::bestWithout).toArray();
    Map<String, Counts> asItIs = new TreeMap<>();
    Map<String, Counts> heldOut = new TreeMap<>();
    for (int d = 0; d < documents.size(); d++) {
      String set = documents.get(d).set();
      asItIs.merge(set, counts.get(0)[d], Counts::plus);
      heldOut.merge(set, counts.get(chosen[fold(d)])[d], Counts::plus);
    }
    out.println("| set | weights as they are | chosen on the other folds |");
    out.println("|---|---|---|");
    asItIs.forEach((set, c) -> print(out, set, c.f1(), heldOut.get(set).f1()));
    print(out, "mean", mean(asItIs), mean(heldOut));
    out.println("chosen: " + Arrays.stream(chosen).mapToObj(names::get).toList());
    out.println(names.size() + " settings, " + documents.size() + " documents");
  }

  private static void print(PrintStream out, String set, double asItIs, double heldOut) {
    out.printf(Locale.ROOT, "| %s | %.4f | %.4f |%n", set, asItIs, heldOut);
  }

  private static double mean(Map<String, Counts> bySet) {
    return bySet.values().stream().mapToDouble(Counts::f1).average().orElse(0);
  }

  /** The setting that is best on all folds but one, by the mean over the sets. */
  private int bestWithout(int fold) {
    int best = 0;
    double most = -1;
    for (int setting = 0; setting < counts.size(); setting++) {
      Map<String, Counts> bySet = new TreeMap<>();
      for (int d = 0; d < documents.size(); d++) {
        if (fold(d) != fold) {
          bySet.merge(documents.get(d).set(), counts.get(setting)[d], Counts::plus);
        }
      }
      double mean = mean(bySet);
      if (mean > most) {
        most = mean;
        best = setting;
      }
    }
    return best;
  }
}
