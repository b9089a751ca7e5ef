package org.taiyaku.exchange;

import com.ibm.icu.util.ULocale;
import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * From which language to which a TMX or a glossary leads, and the codes that stand in it.
 *
 * <p>One is Japanese, the other Traditional Chinese. A code is brought into its usual case, because
 * tools compare codes letter by letter.
 *
 * @param source BCP 47 tag of the source, such as {@code ja}
 * @param target BCP 47 tag of the target, such as {@code zh-TW}
 */
public record Direction(String source, String target) implements Serializable {

  /** What most tools take: {@code ja} to {@code zh-TW}. */
  public static final Direction DEFAULT = new Direction("ja", "zh-TW");

  public Direction {
    source = usualCase(source);
    target = usualCase(target);
    if (isJapanese(source) == isJapanese(target)) {
      throw new IllegalArgumentException(
          "one language must be Japanese and the other Chinese, not %s and %s"
              .formatted(source, target));
    }
    requireTraditional(isJapanese(source) ? target : source);
  }

  /** The code of the Japanese side. */
  public String ja() {
    return isJapanese(source) ? source : target;
  }

  /** The code of the Chinese side. */
  public String zh() {
    return isJapanese(source) ? target : source;
  }

  /** Whether Japanese is the source. */
  public boolean fromJapanese() {
    return isJapanese(source);
  }

  private static String usualCase(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "'%s' is no language code; write one like ja, zh-TW or zh-Hant".formatted(tag), e);
    }
  }

  private static boolean isJapanese(String tag) {
    return Locale.forLanguageTag(tag).getLanguage().equals("ja");
  }

  /** Refuses {@code zh-CN} and the like, and {@code zh} alone, which is read as Simplified. */
  private static void requireTraditional(String tag) {
    if (tag.equals("zh-TW")) {
      // The default should not wait for ICU to load what it knows of all languages.
      return;
    }
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    if (!likely.getLanguage().equals("zh") || !likely.getScript().equals("Hant")) {
      throw new IllegalArgumentException(
          "'%s' does not stand for Traditional Chinese; write zh-TW, zh-HK or zh-Hant"
              .formatted(tag));
    }
  }
}
