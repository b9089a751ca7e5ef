package org.taiyaku.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.taiyaku.text.CjkCharacters;

/**
 * Tells a column of Chinese from one of Japanese names or words in kanji alone, which may be too
 * few for their script to tell.
 */
final class ChineseCells {

  /** Little words of Chinese that few Japanese words have; the others are no common kanji. */
  private static final String LITTLE_WORDS = "的了也";

  /** Such a share of the cells has one of them, or a character that Japanese seldom has. */
  private static final double LEAST_SHARE = 1.0 / 3;

  /** The last of the common kanji, the first level of JIS X 0208, as Shift_JIS has them. */
  private static final int LAST_COMMON = 0x9872;

  private ChineseCells() {}

  /** Whether texts that have no kana are Chinese. */
  static boolean areChinese(List<String> texts) {
    long chinese = texts.stream().filter(ChineseCells::isChinese).count();
    return chinese > 0 && chinese >= LEAST_SHARE * texts.size();
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> LITTLE_WORDS.indexOf(c) >= 0 || CjkCharacters.isHan(c) && !isCommonKanji(c));
  }

  private static boolean isCommonKanji(int c) {
    try {
      ByteBuffer bytes =
          Charset.forName("Shift_JIS")
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(Character.toString(c)));
      // 々, 〇 and the like stand before the kanji.
      return bytes.remaining() < 2 || (bytes.getShort() & 0xFFFF) <= LAST_COMMON;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
