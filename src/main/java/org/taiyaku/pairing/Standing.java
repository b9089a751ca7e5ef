package org.taiyaku.pairing;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A link among all links of one of its two documents.
 *
 * @param link the link
 * @param next the highest score of another link of the document; 0 if there is none
 * @param links how many links the document has
 * @param best whether this is the best of them
 */
public record Standing(Link link, int next, int links, boolean best) implements Serializable {

  /** The standings of all links of one document, best first. */
  public static List<Standing> of(Collection<Link> ofOneDocument) {
    List<Link> sorted = ofOneDocument.stream().sorted(Link.BEST_FIRST).toList();
    int first = sorted.isEmpty() ? 0 : sorted.get(0).score();
    int second = sorted.size() < 2 ? 0 : sorted.get(1).score();
    return sorted.stream()
        .map(
            link ->
                link == sorted.get(0)
                    ? new Standing(link, second, sorted.size(), true)
                    : new Standing(link, first, sorted.size(), false))
        .toList();
  }

  /**
   * Puts together how links stand with their two documents.
   *
   * @param ofJapanese all links of one Chinese document, each as it stands with its Japanese one
   */
  public static List<Contest> contests(Collection<Standing> ofJapanese) {
    Map<Link, Standing> byLink =
        ofJapanese.stream().collect(Collectors.toMap(Standing::link, standing -> standing));
    return of(byLink.keySet()).stream()
        .map(ofChinese -> Contest.of(byLink.get(ofChinese.link()), ofChinese))
        .toList();
  }
}
