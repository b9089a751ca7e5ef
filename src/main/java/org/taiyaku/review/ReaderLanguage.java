package org.taiyaku.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks the language of the pages from what a browser says its reader likes. */
final class ReaderLanguage {

  private static final String ENGLISH = "en";

  private ReaderLanguage() {}

  /** A language and how much it is liked, 0 to 1. */
  private record Wish(String language, double weight) {}

  /**
   * The best of the languages that the pages know.
   *
   * @param header an {@code Accept-Language}, such as {@code zh-TW,zh;q=0.9,en;q=0.8}; null if none
   *     was sent
   */
  static String of(String header) {
    if (header == null) {
      return ENGLISH;
    }
    List<Wish> wishes =
        Stream.of(header.split(","))
            .map(ReaderLanguage::wish)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(Wish::weight).reversed())
            .toList();
    return wishes.isEmpty() ? ENGLISH : wishes.get(0).language();
  }

  private static Optional<Wish> wish(String item) {
    String[] parts = item.strip().split("\\s*;\\s*q=", 2);
    double weight = parts.length < 2 ? 1 : weight(parts[1]);
    return weight <= 0 ? Optional.empty() : known(parts[0]).map(name -> new Wish(name, weight));
  }

  private static Optional<String> known(String tag) {
    return switch (tag.toLowerCase(Locale.ROOT).split("-", 2)[0]) {
      case "en" -> Optional.of(ENGLISH);
      case "ja" -> Optional.of("ja");
      case "zh" -> Optional.of("zh-Hant");
      default -> Optional.empty();
    };
  }

  private static double weight(String text) {
    return text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
  }
}
