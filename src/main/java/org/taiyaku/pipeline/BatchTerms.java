package org.taiyaku.pipeline;

import java.util.Collection;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.terminology.ApprovedSighting;
import org.taiyaku.terminology.ApprovedSightings;
import org.taiyaku.terminology.Glossary;
import org.taiyaku.terminology.Standing;

/** What pairs say of terms, added up: the same in whatever order they are added. */
public final class BatchTerms {

  private final Glossary glossary;
  private final ApprovedSightings approved = new ApprovedSightings();

  /** Nothing yet; what does not fit into memory is kept in {@code scratch} until the run ends. */
  public BatchTerms(Scratch scratch) {
    this(scratch, Glossary.MOST_HELD);
  }

  /** With another number of pairs of terms in memory, for tests. */
  BatchTerms(Scratch scratch, int most) {
    this.glossary = new Glossary(scratch, most);
  }

  /** Adds what came of a pair that was not added before. */
  void add(DonePair pair) {
    pair.terms().ifPresent(glossary::add);
    approved.addAll(pair.approved());
  }

  /** Adds what pairs that were not added before say of a pair of terms. */
  public void add(Standing pair) {
    glossary.add(pair);
  }

  /** Adds the approved pairs of pairs that were not added before. */
  public void addApproved(Collection<ApprovedSighting> sightings) {
    approved.addAll(sightings);
  }

  Glossary glossary() {
    return glossary;
  }

  ApprovedSightings approved() {
    return approved;
  }
}
