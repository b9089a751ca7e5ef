package org.taiyaku.exchange.glossary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taiyaku.text.CjkCharacters;

/**
 * Guesses in which encoding from before Unicode a table of Japanese and Chinese terms is, so that
 * the user can be told.
 *
 * <p>Bytes of one often decode in another, to rare characters and half-width kana: the encoding is
 * the one that gives most hiragana, full-width katakana and Han characters of everyday use.
 */
final class LegacyEncoding {

  private record Candidate(String name, Charset charset) {}

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("Shift_JIS", SHIFT_JIS),
          new Candidate("Big5", BIG5),
          new Candidate("Big5", Charset.forName("Big5-HKSCS")),
          new Candidate("EUC-JP", Charset.forName("EUC-JP")),
          new Candidate("GB 18030", Charset.forName("GB18030")));

  private LegacyEncoding() {}

  /** The name of the likeliest encoding; empty if the bytes are in none. */
  static Optional<String> guess(byte[] bytes) {
    return CANDIDATES.stream()
        .filter(candidate -> strict(bytes, candidate.charset()).isPresent())
        .max(Comparator.comparingDouble(candidate -> plausibility(bytes, candidate.charset())))
        .map(Candidate::name);
  }

  /** The text, if all bytes are right in the encoding. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      // A new decoder refuses what is malformed, where a String would take U+FFFD for it.
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Share of what is common in Japanese and Chinese among the characters beyond ASCII. */
  private static double plausibility(byte[] bytes, Charset charset) {
    int[] beyond = strict(bytes, charset).orElse("").codePoints().filter(c -> c > 0x7F).toArray();
    double common = 0;
    for (int c : beyond) {
      // Kana is surer, as each encoding has common Han characters at every place.
      common += CjkCharacters.isKana(c) && c < 0xFF00 ? 1 : isCommonHan(c) ? 0.9 : 0;
    }
    return beyond.length == 0 ? 0 : common / beyond.length;
  }

  /** Whether a character stands in the first level of JIS X 0208 or of Big5. */
  private static boolean isCommonHan(int c) {
    return isWithin(c, SHIFT_JIS, 0x88, 0x97) || isWithin(c, BIG5, 0xA4, 0xC6);
  }

  private static boolean isWithin(int c, Charset charset, int first, int last) {
    int lead = Character.toString(c).getBytes(charset)[0] & 0xFF;
    return CjkCharacters.isHan(c) && lead >= first && lead <= last;
  }
}
