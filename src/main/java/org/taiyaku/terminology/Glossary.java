package org.taiyaku.terminology;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.taiyaku.scratch.Form;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.scratch.SortedRuns;

/**
 * The term pairs of any number of articles.
 *
 * <p>Adding articles is exact: in whatever order they are added, the rows are the same. So the
 * evidence of more pairs than fit into memory lies in temporary files, sorted by the terms, and is
 * added up when it is read.
 */
public final class Glossary {

  /** Pairs whose evidence is in memory at once, some 70 megabytes. */
  public static final int MOST_HELD = 100_000;

  private final Scratch scratch;
  private final int most;
  private final Judge judge;
  private final SortedRuns<Standing> pairs;
  private Decisions decisions = Decisions.NONE;

  /**
   * A glossary.
   *
   * @param scratch takes what is too much for the memory; the rows need it too
   * @param most of how many pairs the evidence is held in memory, 1 or more
   */
  public Glossary(Scratch scratch, int most) {
    this(scratch, most, Judge.FITTED);
  }

  /** A glossary of a few articles, in memory. */
  Glossary(Judge judge) {
    this(new Scratch(Path.of("")), Integer.MAX_VALUE, judge);
  }

  Glossary(Scratch scratch, int most, Judge judge) {
    this.scratch = Objects.requireNonNull(scratch, "scratch");
    this.most = most;
    this.judge = Objects.requireNonNull(judge, "judge");
    this.pairs = sorted(Standing.BY_KEYS, Standing::plus, Standing.FORM);
  }

  /** Values of another kind in the memory and the files that those of this glossary may take. */
  <T> SortedRuns<T> sorted(Comparator<T> order, BinaryOperator<T> sum, Form<T> form) {
    return new SortedRuns<>(order, sum, form, scratch, most);
  }

  /**
   * Adds an article that was not added before.
   *
   * @throws org.taiyaku.scratch.ScratchFailed if it fits neither into memory nor on the disk
   */
  public void add(ArticleTerms article) {
    article.standings(judge).forEach(this::add);
  }

  /**
   * Adds what articles that were not added before say of a pair.
   *
   * @throws org.taiyaku.scratch.ScratchFailed if it fits neither into memory nor on the disk
   */
  public void add(Standing pair) {
    pairs.add(pair);
  }

  /**
   * Drops the pairs that people forbid, so that they neither stand in rows nor rival others; to be
   * called when all articles are added.
   */
  public void drop(Decisions forbidding) {
    decisions = forbidding;
  }

  /** What {@code strictness} lets pass; to be asked for when all articles are added. */
  public Selection select(Strictness strictness) {
    return new Selection(this, strictness);
  }

  /** The pairs in the order of their terms. */
  Iterable<Standing> pairs() {
    return () -> stream().iterator();
  }

  /** The same with the judgement on them. */
  Iterable<Judged> judged() {
    return () -> stream().map(this::judged).iterator();
  }

  private Stream<Standing> stream() {
    return StreamSupport.stream(pairs.spliterator(), false).filter(this::isAllowed);
  }

  private boolean isAllowed(Standing pair) {
    Sighting best = pair.pair().best();
    return !decisions.forbids(best.ja(), best.zh());
  }

  Judged judged(Standing pair) {
    return pair.judged(judge);
  }
}
