package org.taiyaku.document;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.taiyaku.text.Language;

/**
 * What is made of a bilingual file: a pair if its two sides are Japanese and Traditional Chinese,
 * else an article of the side that is one of them.
 */
final class BilingualReading {

  private final Units units;
  private final String path;
  private final LanguageVerdict source;
  private final LanguageVerdict target;

  private BilingualReading(Units units, String path) {
    this.units = units;
    this.path = path;
    // The name tells the language that a file was translated into, and never the other.
    this.source = LanguageVerdict.of(units.source(), "", Optional.empty());
    this.target = LanguageVerdict.of(units.target(), path, Optional.empty());
  }

  /**
   * Reads the sides that are of use.
   *
   * @param named the language that a side is wanted of, if it is known; then the reading is never
   *     of both
   * @throws UnreadableException if there is no unit
   */
  static Reading of(Units units, String path, Optional<Language> named) throws UnreadableException {
    if (units.units().isEmpty()) {
      throw new UnreadableException("is empty: it has no units with text");
    }
    BilingualReading reading = new BilingualReading(units, path);
    return named.isPresent() ? reading.side(named.get()) : reading.found();
  }

  private Reading found() {
    if (source.isArticle() && target.isArticle() && source.language() != target.language()) {
      boolean fromJapanese = source.language() == Language.JAPANESE;
      return new Reading.Bilingual(
          fromJapanese ? sourceDocument() : targetDocument(),
          fromJapanese ? targetDocument() : sourceDocument(),
          units.tally());
    }
    if (target.isArticle()) {
      return new Reading.Article(targetDocument());
    }
    return source.isArticle() ? new Reading.Article(sourceDocument()) : neither();
  }

  private Reading side(Language language) {
    if (target.isArticle() && target.language() == language) {
      return new Reading.Article(targetDocument());
    }
    boolean isSource = source.isArticle() && source.language() == language;
    return isSource ? new Reading.Article(sourceDocument()) : neither();
  }

  private Reading neither() {
    boolean translated = !units.translated().isEmpty();
    LanguageVerdict telling = translated ? target : source;
    String reason =
        translated
            ? "is a bilingual file whose translation " + telling.reason()
            : "is a bilingual file without translations, and its text " + telling.reason();
    return new Reading.LeftAlone(path, telling.language(), reason);
  }

  private Document sourceDocument() {
    return document(units.source(), source.language(), units.units());
  }

  private Document targetDocument() {
    return document(units.target(), target.language(), units.translated());
  }

  private Document document(Content content, Language language, List<Unit> of) {
    List<UnitKey> keys = of.stream().map(Unit::key).toList();
    return new Document(
        path, language, new TreeMap<>(content.metadata()), content.blocks(), List.of(), keys);
  }
}
