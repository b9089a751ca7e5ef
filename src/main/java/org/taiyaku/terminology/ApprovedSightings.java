package org.taiyaku.terminology;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sightings of approved pairs in any number of articles, each pair's added up; so memory
 * follows the approved pairs and not the articles.
 */
public final class ApprovedSightings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Decision, ApprovedSighting> merged = new LinkedHashMap<>();

  /** Adds the sightings of articles that were not added before. */
  public void addAll(Collection<ApprovedSighting> sightings) {
    sightings.forEach(one -> merged.merge(one.decision(), one, ApprovedSighting::plus));
  }

  /** One sighting an approved pair, what stands in most articles first. */
  public List<ApprovedSighting> merged() {
    return merged.values().stream().sorted(ApprovedSighting.MOST_FIRST).toList();
  }
}
