package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taiyaku.scratch.Reread;
import org.taiyaku.text.FoldedText;

/**
 * The rows of a glossary as people's decisions leave them.
 *
 * <p>Forbidden pairs are gone, as rows and as other forms. An approved pair that stands in the
 * articles has a row, which takes up what was found of the same pair and its other forms. What else
 * was found of an approved Japanese term says in its note that it differs.
 */
public final class DecidedRows {

  private final Decisions decisions;
  private final Approved byTerm;
  private final Set<Decision> present;
  private final List<TermPair> approved = new ArrayList<>();
  private final Collection<TermPair> proposed;

  private DecidedRows(
      Collection<TermPair> rows, Collection<ApprovedSighting> sightings, Decisions decisions) {
    this.decisions = decisions;
    this.byTerm = new Approved(decisions.approved());
    ApprovedSightings added = new ApprovedSightings();
    added.addAll(sightings);
    List<ApprovedSighting> seen = added.merged();
    this.present = seen.stream().map(ApprovedSighting::decision).collect(Collectors.toSet());
    Map<Decision, List<TermPair>> taken = new HashMap<>();
    int others = 0;
    for (TermPair row : rows) {
      if (!isForbidden(row)) {
        Optional<Decision> taker = taker(row);
        taker.ifPresent(by -> taken.computeIfAbsent(by, k -> new ArrayList<>()).add(row));
        others += taker.isPresent() ? 0 : 1;
      }
    }
    for (ApprovedSighting s : seen) {
      approved.add(allowed(row(s, taken.getOrDefault(s.decision(), List.of()))));
    }
    this.proposed = new Reread<>(others, () -> proposed(rows));
  }

  /**
   * Applies decisions to rows.
   *
   * @param rows what was found, best first; gone through now, and again with {@link #proposed}
   * @param sightings the approved pairs of each article
   */
  public static DecidedRows of(
      Collection<TermPair> rows, Collection<ApprovedSighting> sightings, Decisions decisions) {
    return new DecidedRows(rows, sightings, decisions);
  }

  /** Rows of approved pairs, what stands in most articles first. */
  public List<TermPair> approved() {
    return Collections.unmodifiableList(approved);
  }

  /** The other rows, in their order; each is made when one comes to it. */
  public Collection<TermPair> proposed() {
    return proposed;
  }

  private Iterator<TermPair> proposed(Collection<TermPair> rows) {
    return rows.stream()
        .filter(row -> !isForbidden(row) && taker(row).isEmpty())
        .map(row -> allowed(noted(row, byTerm.others(row))))
        .iterator();
  }

  private boolean isForbidden(TermPair row) {
    return decisions.forbids(row.ja(), row.zh());
  }

  private Optional<Decision> taker(TermPair row) {
    return byTerm.taker(row).filter(present::contains);
  }

  /** The approved pairs by Japanese term, without what may be left out of it. */
  private static final class Approved {
    private final Map<String, List<Decision>> byTerm = new TreeMap<>();

    Approved(List<Decision> approved) {
      for (Decision decision : approved) {
        byTerm.computeIfAbsent(plain(decision.ja()), k -> new ArrayList<>()).add(decision);
      }
    }

    List<Decision> of(TermPair row) {
      return byTerm.isEmpty() ? List.of() : byTerm.getOrDefault(plain(row.ja()), List.of());
    }

    /** The approved pair of which a row is a form: first the same, then one that is alike. */
    Optional<Decision> taker(TermPair row) {
      String zh = plain(row.zh());
      return Stream.concat(
              of(row).stream().filter(d -> plain(d.zh()).equals(zh)),
              of(row).stream().filter(d -> Concept.alike(plain(d.zh()), zh)))
          .findFirst();
    }

    String others(TermPair row) {
      return of(row).stream().map(Decision::zh).collect(Collectors.joining(", "));
    }
  }

  private static String plain(String term) {
    return Concept.plain(FoldedText.of(term).folded());
  }

  private static TermPair noted(TermPair row, String approved) {
    if (approved.isEmpty()) {
      return row;
    }
    String note = "differs from the approved " + approved;
    return with(
        row,
        row.jaVariants(),
        row.zhVariants(),
        row.note().isEmpty() ? note : note + "; " + row.note());
  }

  /** A row without the other forms that would make a forbidden pair. */
  private TermPair allowed(TermPair row) {
    List<String> ja =
        row.jaVariants().stream().filter(form -> !decisions.forbids(form, row.zh())).toList();
    List<String> shown = Stream.concat(Stream.of(row.ja()), ja.stream()).toList();
    List<String> zh =
        row.zhVariants().stream()
            .filter(form -> shown.stream().noneMatch(term -> decisions.forbids(term, form)))
            .filter(form -> !decisions.approves(row.ja(), form))
            .toList();
    return with(row, ja, zh, row.note());
  }

  private static TermPair row(ApprovedSighting sighting, List<TermPair> taken) {
    Decision decision = sighting.decision();
    Set<String> ja = new LinkedHashSet<>(sighting.jaForms());
    Set<String> zh = new LinkedHashSet<>(sighting.zhForms());
    for (TermPair row : taken) {
      ja.add(row.ja());
      ja.addAll(row.jaVariants());
      zh.add(row.zh());
      zh.addAll(row.zhVariants());
    }
    ja.remove(decision.ja());
    zh.remove(decision.zh());
    Optional<TermPair> same =
        taken.stream().filter(row -> row.ja().equals(decision.ja())).findFirst();
    return new TermPair(
        decision.ja(),
        decision.zh(),
        same.map(TermPair::reading).orElse(sighting.reading()),
        same.map(TermPair::partOfSpeech).orElse(sighting.partOfSpeech()),
        1,
        sighting.jaCount(),
        sighting.zhCount(),
        sighting.articles(),
        List.copyOf(ja),
        List.copyOf(zh),
        sighting.bead().ja(),
        sighting.bead().zh(),
        sighting.article(),
        sighting.bead().index(),
        decision.note());
  }

  private static TermPair with(TermPair row, List<String> ja, List<String> zh, String note) {
    return new TermPair(
        row.ja(),
        row.zh(),
        row.reading(),
        row.partOfSpeech(),
        row.confidence(),
        row.jaCount(),
        row.zhCount(),
        row.articles(),
        ja,
        zh,
        row.exampleJa(),
        row.exampleZh(),
        row.article(),
        row.place(),
        note);
  }
}
