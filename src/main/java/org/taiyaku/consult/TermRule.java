package org.taiyaku.consult;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taiyaku.text.FoldedText;

/** What the glossary says of one source term: which translations it wants and which it does not. */
final class TermRule {

  private final Set<String> approved = new LinkedHashSet<>();
  private final Set<String> approvedForms = new LinkedHashSet<>();
  private final Set<String> proposed = new LinkedHashSet<>();
  private final Set<String> forbidden = new LinkedHashSet<>();
  private Set<String> expected = Set.of();
  private Set<String> expectedKeys = Set.of();

  void approve(String target) {
    approved.add(target);
  }

  /** Another form of an approved translation, as good unless it is forbidden. */
  void approveForm(String target) {
    approvedForms.add(target);
  }

  void propose(String target) {
    proposed.add(target);
  }

  void forbid(String target) {
    forbidden.add(target);
  }

  /**
   * Settles what is expected, once all rows are known: what is approved, or else, if wanted, what
   * is proposed and not forbidden.
   */
  void settle(boolean proposedToo) {
    boolean needsProposed = approved.isEmpty() && proposedToo;
    Set<String> forms = new LinkedHashSet<>(needsProposed ? proposed : approvedForms);
    forms.removeAll(forbidden);
    expected = new LinkedHashSet<>(approved);
    expected.addAll(forms);
    expectedKeys = expected.stream().map(TermIndex::key).collect(Collectors.toSet());
  }

  /** The translations of which one must stand; empty if nothing is asked for. */
  List<String> expected() {
    return List.copyOf(expected);
  }

  boolean asksNothing() {
    return expected.isEmpty() && forbidden.isEmpty();
  }

  boolean expects(String key) {
    return expectedKeys.contains(key);
  }

  /** Whether this is a translation that the glossary knows, wanted or not. */
  boolean knows(String key) {
    return Stream.of(approved, approvedForms, proposed, forbidden)
        .flatMap(Set::stream)
        .anyMatch(target -> TermIndex.key(target).equals(key));
  }

  /**
   * Whether {@code surface}, whose key is {@code key}, is forbidden. Where what is forbidden
   * differs from what is expected in the forms of characters alone (台灣, 臺灣), it is so only as
   * written.
   */
  boolean forbids(String key, String surface) {
    return forbidden.stream()
        .anyMatch(
            target ->
                TermIndex.key(target).equals(key)
                    && (!expects(key) || asWritten(target).equals(asWritten(surface))));
  }

  private static String asWritten(String text) {
    return FoldedText.compatible(text.strip()).folded();
  }
}
