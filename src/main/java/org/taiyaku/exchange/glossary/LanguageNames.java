package org.taiyaku.exchange.glossary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.taiyaku.exchange.LanguageCode;
import org.taiyaku.text.Language;

/** The languages as tools name them in the first row of a table. */
final class LanguageNames {

  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  private static final Set<String> JAPANESE =
      Set.of("japanese", "japanese (japan)", "日本語", "日文", "日語");

  private static final Set<String> TRADITIONAL =
      Set.of(
          "chinese",
          "chinese (taiwan)",
          "chinese (hong kong sar)",
          "chinese (hong kong)",
          "traditional chinese",
          "中文",
          "繁體中文",
          "繁体字中国語",
          "繁体中国語",
          "中国語",
          "中国語(繁体字)",
          "中国語（繁体字）");

  private LanguageNames() {}

  /** Whether a cell is a language code, such as {@code zh_TW}, of any language. */
  static boolean isCode(String cell) {
    return CODE.matcher(cell).matches() && !cell.toLowerCase(Locale.ROOT).endsWith("_count");
  }

  /** The language that a code or name stands for; {@link Language#OTHER} if it is neither. */
  static Language language(String cell) {
    String name = cell.strip().toLowerCase(Locale.ROOT);
    if (isCode(cell.strip())) {
      return LanguageCode.language(name);
    }
    // memoQ writes Chinese_Taiwan where MultiTerm writes Chinese (Taiwan).
    String usual = name.replaceFirst("^(chinese|japanese)_([a-z_]+)$", "$1 ($2)").replace('_', ' ');
    if (JAPANESE.contains(usual)) {
      return Language.JAPANESE;
    }
    if (TRADITIONAL.contains(usual) || usual.startsWith("chinese (traditional")) {
      return Language.TRADITIONAL_CHINESE;
    }
    boolean simplified = usual.equals("chinese (prc)") || usual.contains("simplified");
    return simplified ? Language.SIMPLIFIED_CHINESE : Language.OTHER;
  }

  /** The English name of a code, as MultiTerm and Trados Studio have it. */
  static String multiterm(String code) {
    return switch (code) {
      case "zh-TW", "zh-Hant-TW" -> "Chinese (Traditional, Taiwan)";
      case "zh-HK", "zh-Hant-HK" -> "Chinese (Traditional, Hong Kong SAR)";
      case "zh-MO", "zh-Hant-MO" -> "Chinese (Traditional, Macao SAR)";
      default -> code.startsWith("ja") ? "Japanese" : "Chinese (Traditional)";
    };
  }

  /** The name of a code in the columns of memoQ. */
  static String memoq(String code) {
    return switch (code) {
      case "zh-HK", "zh-Hant-HK" -> "Chinese_Hong_Kong_SAR";
      case "zh-MO", "zh-Hant-MO" -> "Chinese_Macao_SAR";
      default -> code.startsWith("ja") ? "Japanese" : "Chinese_Taiwan";
    };
  }

  /** A code with a region, where a format asks for one: {@code ja-JP}, {@code zh-TW}. */
  static String withRegion(String code) {
    Locale locale = Locale.forLanguageTag(code);
    String region = locale.getCountry();
    if (region.isEmpty()) {
      region = locale.getLanguage().equals("ja") ? "JP" : "TW";
    }
    return locale.getLanguage() + "-" + region;
  }
}
