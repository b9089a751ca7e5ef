package org.taiyaku.pipeline;

import java.io.Serializable;
import org.taiyaku.terminology.ApprovedSightings;
import org.taiyaku.terminology.Glossary;

/**
 * What pairs say of terms, added up: the same in whatever order they are added, and whatever parts
 * of them are added up first.
 */
public final class BatchTerms implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Glossary glossary = new Glossary();
  private final ApprovedSightings approved = new ApprovedSightings();

  /** Adds what came of a pair that was not added before. */
  public void add(DonePair pair) {
    pair.terms().ifPresent(glossary::add);
    approved.addAll(pair.approved());
  }

  /** Adds what came of other pairs. */
  public void addAll(BatchTerms others) {
    glossary.add(others.glossary);
    approved.addAll(others.approved.merged());
  }

  Glossary glossary() {
    return glossary;
  }

  ApprovedSightings approved() {
    return approved;
  }
}
