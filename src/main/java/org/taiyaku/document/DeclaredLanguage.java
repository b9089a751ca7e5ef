package org.taiyaku.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taiyaku.text.Language;

/** The language that a file's metadata or name declares. */
final class DeclaredLanguage {

  private static final Pattern SEPARATOR = Pattern.compile("[/.]");

  private DeclaredLanguage() {}

  /** What the metadata say; else the name or a folder of the path, the last first. */
  static Optional<Language> of(Map<String, String> metadata, String path) {
    for (String key : new String[] {"lang", "language", "locale"}) {
      Optional<Language> declared = ofCode(metadata.getOrDefault(key, ""));
      if (declared.isPresent()) {
        return declared;
      }
    }
    String[] parts = SEPARATOR.split(path);
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<Language> declared = ofCode(parts[i]);
      if (declared.isPresent()) {
        return declared;
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> ofCode(String code) {
    return Optional.ofNullable(
        switch (code.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
          case "ja", "ja-jp", "jp", "jpn", "japanese" -> Language.JAPANESE;
          case "zh",
              "zh-hant",
              "zh-tw",
              "zh-hk",
              "zh-mo",
              "zh-hant-tw",
              "zh-hant-hk",
              "hant",
              "tw",
              "cht" ->
              Language.TRADITIONAL_CHINESE;
          case "zh-hans", "zh-cn", "zh-sg", "zh-hans-cn", "hans", "cn", "chs" ->
              Language.SIMPLIFIED_CHINESE;
          default -> null;
        });
  }
}
