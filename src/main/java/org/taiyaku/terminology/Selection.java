package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.taiyaku.scratch.Reread;
import org.taiyaku.scratch.SortedRuns;

/**
 * What of a glossary passes at a strictness, and why the rest does not.
 *
 * <p>Of the pairs that may pass their terms and figures are held; all else is read again from the
 * glossary where it is needed.
 */
public final class Selection {

  private final Glossary glossary;
  private final Strictness strictness;
  private final Contenders contenders;

  Selection(Glossary glossary, Strictness strictness) {
    this.glossary = glossary;
    this.strictness = strictness;
    this.contenders = new Contenders(glossary.judged(), strictness);
  }

  /**
   * The rows, the one most worth reading first; each is made when one comes to it.
   *
   * @throws org.taiyaku.scratch.ScratchFailed if they do not fit into memory and not on the disk
   */
  public Collection<TermPair> rows() {
    SortedRuns<RowPart> parts = glossary.sorted(RowPart.ROW_BY_ROW, RowPart::same, RowPart.FORM);
    contenders.beside(
        glossary.pairs(),
        (pair, standing) -> standing.ifPresent(contender -> add(pair, contender, parts)));
    return new Reread<>((int) contenders.heads().count(), () -> new Rows(parts.iterator()));
  }

  private void add(Standing pair, Contender contender, SortedRuns<RowPart> parts) {
    parts.add(new RowPart(contender.head().rank(), contender.rank(), pair.pair()));
    if (contender.isHead() && contenders.firstAlike(contender).hasOthers()) {
      contender.shownAs(pair.pair().best().zh());
    }
  }

  /** Puts the parts of each row together. */
  private final class Rows implements Iterator<TermPair> {
    private final Iterator<RowPart> parts;
    private Optional<RowPart> next;

    Rows(Iterator<RowPart> parts) {
      this.parts = parts;
      this.next = part();
    }

    private Optional<RowPart> part() {
      return parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public TermPair next() {
      RowPart first = next.orElseThrow();
      List<PairEvidence> others = new ArrayList<>();
      next = part();
      while (next.isPresent() && next.get().head() == first.head()) {
        others.add(next.get().pair());
        next = part();
      }
      Contender head = contenders.ranked(first.head());
      return new Concept(first.pair(), others)
          .row(head.confidence(), head.note(contenders.firstAlike(head)));
    }
  }

  /**
   * The pairs that do not pass and why, in the order in which a reader would rescue them.
   *
   * <p>First come the pairs neither of whose terms has a row, then rivals and parts of rows, at
   * last what is the same on both sides; among these the most promising first.
   *
   * <p>What is less likely right than one in twenty in its own article was given up there and is
   * not among them.
   *
   * @param most how many to give at most; so many are held in memory
   */
  public List<Rejection> rejections(int most) {
    List<Judged> first = new Rescue(most).of(contenders, glossary);
    Reasons reasons = new Reasons(strictness, contenders, first, glossary.pairs());
    return first.stream().map(pair -> pair.rejection(reasons.of(pair))).toList();
  }
}
