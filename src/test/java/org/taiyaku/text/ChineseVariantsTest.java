package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseVariantsTest {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  /**
   * The resource is a cache of this: when a new ICU changes it, the message has the new content.
   */
  @Test
  void theTableIsWhatIcuGives() {
    assertThat(ChineseVariants.simplified())
        .isEqualTo(derive("Simplified-Traditional", "Big5", "Shift_JIS"));
    assertThat(ChineseVariants.traditional()).isEqualTo(derive("Traditional-Simplified", "GB2312"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"后", "里", "干", "台", "云", "松", "国", "会", "学", "人", "々"})
  void charactersOfSeveralWritingsTellNothing(String character) {
    assertThat(ChineseVariants.tellsSimplified(character.codePointAt(0))).isFalse();
    assertThat(ChineseVariants.tellsTraditional(character.codePointAt(0))).isFalse();
  }

  @Test
  void charactersOfOneWritingTellIt() {
    assertThat("们这说对".codePoints()).allMatch(ChineseVariants::tellsSimplified);
    assertThat("們這說對".codePoints()).allMatch(ChineseVariants::tellsTraditional);
  }

  private static String derive(String transliteration, String... otherRepertoires) {
    Transliterator transliterator = Transliterator.getInstance(transliteration);
    BitSet telling = new BitSet();
    for (int c = FIRST; c <= LAST; c++) {
      String character = Character.toString(c);
      telling.set(c, !transliterator.transliterate(character).equals(character));
    }
    for (String repertoire : otherRepertoires) {
      CharsetEncoder encoder = Charset.forName(repertoire).newEncoder();
      telling.stream().filter(c -> encoder.canEncode((char) c)).forEach(telling::clear);
    }
    StringBuilder characters = new StringBuilder();
    telling.stream().forEach(characters::appendCodePoint);
    return characters.toString();
  }
}
