package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taiyaku.text.Language;

/**
 * The documents of one language, those of equal text once: the first path stands for all.
 *
 * @param documents by path; places in this list stand for the documents from here on
 * @param duplicates the others
 */
public record Distinct(List<Brief> documents, List<Alone> duplicates) {

  public Distinct {
    documents = List.copyOf(documents);
    duplicates = List.copyOf(duplicates);
  }

  /**
   * Sorts documents and takes out duplicates.
   *
   * @param all documents of {@code language}, in any order
   * @throws IllegalArgumentException if one is in another language
   */
  public static Distinct of(Collection<Brief> all, Language language) {
    Map<Long, Brief> first = new HashMap<>();
    List<Brief> documents = new ArrayList<>();
    List<Alone> duplicates = new ArrayList<>();
    for (Brief document : all.stream().sorted(Comparator.comparing(Brief::path)).toList()) {
      if (document.language() != language) {
        throw new IllegalArgumentException(document + " is not in " + language.tag());
      }
      Brief same = first.putIfAbsent(document.textHash(), document);
      if (same == null) {
        documents.add(document);
      } else {
        duplicates.add(new Alone(document.path(), language, "same text as " + same.path()));
      }
    }
    return new Distinct(documents, duplicates);
  }

  List<String> paths() {
    return documents.stream().map(Brief::path).toList();
  }
}
