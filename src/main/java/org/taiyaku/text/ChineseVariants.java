package org.taiyaku.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * Which hanzi tell Simplified from Traditional Chinese.
 *
 * <p>A character is taken for simplified if ICU's transliterator gives it a traditional form and it
 * is part of neither Big5 nor JIS X 0208: so those that are also Traditional (后 里 干 台 云 松) or
 * Japanese (国 会 学) tell nothing. Traditional characters are found the same way against GB 2312.
 */
final class ChineseVariants {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  private static final BitSet SIMPLIFIED = telling("Simplified-Traditional", "Big5", "Shift_JIS");
  private static final BitSet TRADITIONAL = telling("Traditional-Simplified", "GB2312");

  private ChineseVariants() {}

  static boolean tellsSimplified(int codePoint) {
    return SIMPLIFIED.get(codePoint);
  }

  static boolean tellsTraditional(int codePoint) {
    return TRADITIONAL.get(codePoint);
  }

  private static BitSet telling(String transliteration, String... otherRepertoires) {
    Transliterator transliterator = Transliterator.getInstance(transliteration);
    BitSet telling = new BitSet(LAST + 1);
    for (int c = FIRST; c <= LAST; c++) {
      String character = Character.toString(c);
      if (!transliterator.transliterate(character).equals(character)) {
        telling.set(c);
      }
    }
    for (String repertoire : otherRepertoires) {
      CharsetEncoder encoder = Charset.forName(repertoire).newEncoder();
      telling.stream().filter(c -> encoder.canEncode((char) c)).forEach(telling::clear);
    }
    return telling;
  }
}
