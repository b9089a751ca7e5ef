package org.taiyaku.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * Which hanzi tell Simplified from Traditional Chinese.
 *
 * <p>A character is taken for simplified if ICU's transliterator gives it a traditional form and it
 * is part of neither Big5 nor JIS X 0208: so those that are also Traditional (后 里 干 台 云 松) or
 * Japanese (国 会 学) tell nothing. Traditional characters are found the same way against GB 2312. The
 * characters stand in a resource, since the transliterators take a third of a second to load; a
 * test holds the resource against them.
 */
final class ChineseVariants {

  private static final List<String> LINES = load();
  private static final BitSet SIMPLIFIED = set(simplified());
  private static final BitSet TRADITIONAL = set(traditional());

  private ChineseVariants() {}

  static boolean tellsSimplified(int codePoint) {
    return SIMPLIFIED.get(codePoint);
  }

  static boolean tellsTraditional(int codePoint) {
    return TRADITIONAL.get(codePoint);
  }

  static String simplified() {
    return LINES.get(0);
  }

  static String traditional() {
    return LINES.get(1);
  }

  private static BitSet set(String characters) {
    BitSet set = new BitSet();
    characters.codePoints().forEach(set::set);
    return set;
  }

  private static List<String> load() {
    try (InputStream in = ChineseVariants.class.getResourceAsStream("chinese-variants.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
