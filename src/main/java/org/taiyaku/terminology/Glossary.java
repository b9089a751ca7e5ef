package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The term pairs of any number of articles.
 *
 * <p>Adding articles is exact: in whatever order they are added, or glossaries of parts of them
 * merged, the rows are the same.
 */
public final class Glossary {

  private final SortedMap<String, PairEvidence> pairs = new TreeMap<>();
  private final GeneralWords general = GeneralWords.load();

  /** The glossary of some articles, each of them given once. */
  public static Glossary merge(List<ArticleTerms> articles) {
    Glossary glossary = new Glossary();
    articles.forEach(glossary::add);
    return glossary;
  }

  /** Adds an article that was not added before. */
  public void add(ArticleTerms article) {
    article.pairs().forEach(this::add);
  }

  /** Adds the articles of another glossary; none of them may be in this one. */
  public void add(Glossary other) {
    other.pairs.values().forEach(this::add);
  }

  /**
   * Drops the pairs that people forbid, so that they neither stand in rows nor rival others; to be
   * called when all articles are added.
   */
  public void drop(Decisions decisions) {
    pairs.values().removeIf(pair -> decisions.forbids(pair.best().ja(), pair.best().zh()));
  }

  private void add(PairEvidence pair) {
    pairs.merge(pair.jaKey() + '\t' + pair.zhKey(), pair, PairEvidence::plus);
  }

  /** The rows that {@code strictness} lets pass, the one most worth reading first. */
  public List<TermPair> rows(Strictness strictness) {
    List<Concept> concepts = concepts(strictness);
    Map<String, Concept> firstOf = new HashMap<>();
    List<TermPair> rows = new ArrayList<>(concepts.size());
    for (Concept concept : concepts) {
      Concept first = firstOf.putIfAbsent(concept.head().pair().jaKey(), concept);
      rows.add(concept.row(first == null ? "" : "also: " + first.head().pair().best().zh()));
    }
    return rows;
  }

  /** Pairs that pass, each with its other forms, which need not pass by themselves. */
  private List<Concept> concepts(Strictness strictness) {
    List<Judged> judged = judged();
    judged.removeIf(pair -> !pair.mayBeVariant());
    judged.sort(Judged.BEST_FIRST);
    List<Concept> concepts = new ArrayList<>();
    Map<String, List<Concept>> byForm = new HashMap<>();
    for (Judged pair : judged) {
      List<Concept> alike =
          byForm.computeIfAbsent(Concept.plain(pair.pair().jaKey()), k -> new ArrayList<>());
      if (alike.stream().noneMatch(concept -> concept.takes(pair)) && pair.passes(strictness)) {
        Concept concept = new Concept(pair);
        concepts.add(concept);
        alike.add(concept);
      }
    }
    return concepts;
  }

  List<Judged> judged() {
    Rivals rivals = new Rivals(pairs.values());
    List<Judged> judged = new ArrayList<>(pairs.size());
    for (PairEvidence pair : pairs.values()) {
      judged.add(Judged.of(pair, rivals.right(pair), Judge.kept(pair, general)));
    }
    return judged;
  }
}
