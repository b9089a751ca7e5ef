package org.taiyaku.document;

import java.util.Optional;
import org.taiyaku.text.Language;
import org.taiyaku.text.LanguageGuess;
import org.taiyaku.text.LanguageIdentifier;
import org.taiyaku.text.ScriptCounts;

/**
 * The language that an article is taken to be in.
 *
 * @param language the language
 * @param reason why it is left alone; empty if it is not
 */
record LanguageVerdict(Language language, String reason) {

  /** So many kanji without any kana are no Japanese text; fewer may be a list of names. */
  private static final int KANJI_ALONE = 40;

  /**
   * What the user says holds; else the script decides, and a declaration where the script is
   * silent.
   */
  static LanguageVerdict of(Content content, String path, Optional<Language> named) {
    if (named.isPresent()) {
      return new LanguageVerdict(named.get(), "");
    }
    LanguageGuess guess =
        LanguageIdentifier.identify(content.blocks().stream().map(Block::text).toList());
    Optional<Language> declared = DeclaredLanguage.of(content.metadata(), path);
    Language language = decide(guess, declared);
    return new LanguageVerdict(language, reason(language, guess.counts(), declared));
  }

  boolean isArticle() {
    return reason.isEmpty();
  }

  private static Language decide(LanguageGuess guess, Optional<Language> declared) {
    ScriptCounts counts = guess.counts();
    boolean silent =
        guess.language() == Language.TRADITIONAL_CHINESE
            && counts.simplified() == 0
            && (counts.traditional() == 0 || counts.han() < KANJI_ALONE);
    return silent ? declared.orElse(guess.language()) : guess.language();
  }

  private static String reason(
      Language language, ScriptCounts counts, Optional<Language> declared) {
    String reason =
        switch (language) {
          case JAPANESE, TRADITIONAL_CHINESE -> "";
          case SIMPLIFIED_CHINESE ->
              "is Simplified Chinese (%d simplified, %d traditional characters)"
                  .formatted(counts.simplified(), counts.traditional());
          case MIXED -> "is in more than one language, each with a good part of the text";
          case OTHER ->
              "is neither Japanese nor Chinese (%d characters of these, %d words of other scripts)"
                  .formatted(counts.cjk(), counts.words());
        };
    boolean contradicts = declared.filter(d -> d != language).isPresent() && !reason.isEmpty();
    return contradicts ? reason + ", though declared as " + declared.get().tag() : reason;
  }
}
