package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.WordEdges;

/**
 * Finds the approved pairs of an article: those of which both terms stand in one bead.
 *
 * <p>What an article holds is looked up by its stretches and not pair by pair, so a glossary of
 * many thousand pairs costs little. Threads may share a finder.
 */
public final class ApprovedFinder {

  /** A bead of which both sides are folded. */
  private record FoldedBead(AlignedBead bead, FoldedText ja, FoldedText zh) {}

  /** Approved pairs by folded Japanese term, and those by length. */
  private final TreeMap<Integer, Map<String, List<Decision>>> byLength = new TreeMap<>();

  private final JapaneseTokenizer tokenizer;

  public ApprovedFinder(Decisions decisions, JapaneseTokenizer tokenizer) {
    this.tokenizer = tokenizer;
    for (Decision decision : decisions.approved()) {
      String key = FoldedText.of(decision.ja()).folded();
      byLength
          .computeIfAbsent(key.length(), k -> new LinkedHashMap<>())
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(decision);
    }
  }

  /** The approved pairs that stand in the beads of {@code article}. */
  public List<ApprovedSighting> find(AlignedArticle article) {
    if (byLength.isEmpty()) {
      return List.of();
    }
    List<FoldedBead> beads =
        article.beads().stream()
            .map(b -> new FoldedBead(b, FoldedText.of(b.ja()), FoldedText.of(b.zh())))
            .toList();
    Map<Decision, List<FoldedBead>> found = new LinkedHashMap<>();
    for (FoldedBead bead : beads) {
      for (Decision decision : named(bead.ja().folded())) {
        String zh = FoldedText.of(decision.zh()).folded();
        String ja = FoldedText.of(decision.ja()).folded();
        if (!chinese(zh, bead).isEmpty() && !japanese(ja, bead).isEmpty()) {
          found.computeIfAbsent(decision, k -> new ArrayList<>()).add(bead);
        }
      }
    }
    List<ApprovedSighting> sightings = new ArrayList<>();
    found.forEach((pair, in) -> sightings.add(sighting(pair, in, beads, article.name())));
    return sightings;
  }

  private static List<String> japanese(String key, FoldedBead bead) {
    return Occurrence.of(key, bead.ja(), WordEdges::isWord);
  }

  private static List<String> chinese(String key, FoldedBead bead) {
    return Occurrence.of(key, bead.zh(), WordEdges::isUncut);
  }

  /** The approved pairs whose Japanese term is a stretch of {@code folded}. */
  private Set<Decision> named(String folded) {
    Set<Decision> named = new LinkedHashSet<>();
    byLength.forEach(
        (length, terms) -> {
          for (int at = 0; at + length <= folded.length(); at++) {
            named.addAll(terms.getOrDefault(folded.substring(at, at + length), List.of()));
          }
        });
    return named;
  }

  private ApprovedSighting sighting(
      Decision pair, List<FoldedBead> in, List<FoldedBead> beads, String article) {
    String ja = FoldedText.of(pair.ja()).folded();
    String zh = FoldedText.of(pair.zh()).folded();
    List<String> jaForms = new ArrayList<>();
    List<String> zhForms = new ArrayList<>();
    for (FoldedBead bead : beads) {
      jaForms.addAll(japanese(ja, bead));
      zhForms.addAll(chinese(zh, bead));
    }
    AlignedBead example =
        in.stream()
            .map(FoldedBead::bead)
            .min(Comparator.comparingInt(bead -> -thousandths(bead)))
            .orElseThrow();
    List<Token> words = tokenizer.tokenize(pair.ja());
    return new ApprovedSighting(
        pair,
        reading(words),
        words.isEmpty() ? PartOfSpeech.NOUN : words.get(words.size() - 1).partOfSpeech(),
        jaForms.size(),
        zhForms.size(),
        1,
        new TreeSet<>(jaForms),
        new TreeSet<>(zhForms),
        thousandths(example),
        example,
        article);
  }

  private static int thousandths(AlignedBead bead) {
    return (int) Math.round(1000 * bead.confidence());
  }

  /** The readings of the words together; none if that of one is not known. */
  private static String reading(List<Token> words) {
    StringBuilder reading = new StringBuilder();
    for (Token word : words) {
      if (word.reading().isEmpty()) {
        return "";
      }
      reading.append(word.reading());
    }
    return reading.toString();
  }
}
