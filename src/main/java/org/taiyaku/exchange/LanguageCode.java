package org.taiyaku.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.taiyaku.text.Language;

/**
 * Which language a code in somebody's file stands for.
 *
 * <p>Tools write {@code ja-JP}, {@code JA_JP}, {@code zh-CHT}, {@code zho-Hant}; all are
 * understood.
 */
public final class LanguageCode {

  private static final Set<String> JAPANESE = Set.of("ja", "jpn");
  private static final Set<String> CHINESE = Set.of("zh", "zho", "chi", "cmn", "yue");
  private static final Set<String> TRADITIONAL = Set.of("hant", "cht");
  private static final Set<String> SIMPLIFIED = Set.of("hans", "chs");
  private static final Set<String> SIMPLIFIED_REGIONS = Set.of("cn", "sg", "my");

  private LanguageCode() {}

  /**
   * The language of a code in any case; {@link Language#OTHER} for an empty one.
   *
   * <p>A script decides before a region. Chinese of no script and no region is taken for
   * Traditional: in a file beside Japanese it is more often that than a mistake.
   */
  public static Language language(String code) {
    List<String> parts = Arrays.asList(code.strip().toLowerCase(Locale.ROOT).split("[-_]", -1));
    if (JAPANESE.contains(parts.get(0))) {
      return Language.JAPANESE;
    }
    if (!CHINESE.contains(parts.get(0))) {
      return Language.OTHER;
    }
    if (parts.stream().anyMatch(TRADITIONAL::contains)) {
      return Language.TRADITIONAL_CHINESE;
    }
    boolean simplified =
        parts.stream().anyMatch(p -> SIMPLIFIED.contains(p) || SIMPLIFIED_REGIONS.contains(p));
    return simplified ? Language.SIMPLIFIED_CHINESE : Language.TRADITIONAL_CHINESE;
  }
}
