package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The term pairs of any number of articles.
 *
 * <p>Adding articles is exact: in whatever order they are added, or glossaries of parts of them
 * merged, the rows are the same.
 */
public final class Glossary implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Each pair of terms by itself, so that no key is held beside the terms. */
  private final transient Map<PairEvidence, Standing> pairs =
      new TreeMap<>(Comparator.comparing(PairEvidence::jaKey).thenComparing(PairEvidence::zhKey));

  private final transient GeneralWords general = GeneralWords.load();
  private final transient Judge judge;

  public Glossary() {
    this(Judge.FITTED);
  }

  Glossary(Judge judge) {
    this.judge = judge;
  }

  /** The glossary of some articles, each of them given once. */
  public static Glossary merge(List<ArticleTerms> articles) {
    Glossary glossary = new Glossary();
    articles.forEach(glossary::add);
    return glossary;
  }

  /** Adds an article that was not added before. */
  public void add(ArticleTerms article) {
    for (PairEvidence pair : article.pairs()) {
      add(new Standing(pair, judge.right(pair), judge.kept(pair, general)));
    }
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
    pairs.keySet().removeIf(pair -> decisions.forbids(pair.best().ja(), pair.best().zh()));
  }

  private void add(Standing more) {
    // Taken out first, or the map would keep the first evidence of a pair as its key.
    Standing known = pairs.remove(more.pair());
    Standing all = known == null ? more : known.plus(more);
    pairs.put(all.pair(), all);
  }

  /** The rows that {@code strictness} lets pass, the one most worth reading first. */
  public List<TermPair> rows(Strictness strictness) {
    List<Concept> concepts = Selection.of(judged(), strictness).concepts();
    Conflicts conflicts = new Conflicts(concepts);
    return concepts.stream().map(concept -> concept.row(conflicts.note(concept))).toList();
  }

  /**
   * The pairs that {@code strictness} does not let pass and why, in the order in which a reader
   * would rescue them.
   *
   * <p>First come the pairs neither of whose terms has a row, then rivals and parts of rows, at
   * last what is the same on both sides; among these the most promising first.
   *
   * <p>What is less likely right than one in twenty in its own article was given up there and is
   * not among them.
   *
   * @param most how many to give at most
   */
  public List<Rejection> rejections(Strictness strictness, int most) {
    Selection selection = Selection.of(judged(), strictness);
    List<Judged> dropped = new ArrayList<>(selection.dropped());
    dropped.sort(
        Comparator.comparingInt(selection::rescue)
            .thenComparingInt((Judged judged) -> -judged.passing()));
    List<Judged> first = dropped.subList(0, Math.min(most, dropped.size()));
    Reasons reasons = new Reasons(strictness, general, selection.concepts(), first);
    return first.stream().map(pair -> pair.rejection(reasons.of(pair))).toList();
  }

  List<Judged> judged() {
    List<Judged> judged = new ArrayList<>(pairs.size());
    pairs.values().forEach(standing -> judged.add(standing.judged(judge)));
    return judged;
  }

  private Object writeReplace() {
    return new Sent(pairs.values().toArray(Standing[]::new));
  }

  /** What is sent of a glossary: its pairs, for all else is the same everywhere. */
  private record Sent(Standing[] pairs) implements Serializable {

    private Object readResolve() {
      Glossary glossary = new Glossary();
      for (Standing pair : pairs) {
        glossary.add(pair);
      }
      return glossary;
    }
  }
}
