package org.taiyaku.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taiyaku.text.Language;

/**
 * Finds out how a text is encoded, and decodes it.
 *
 * <p>What is sure comes first: a byte order mark, valid UTF-8, what the file declares of itself.
 * Then come the encodings that the language allows and that decode the whole file without an error.
 * Among those, hiragana tells Japanese; ICU's detector decides what is left, which is Big5 or GB
 * 18030.
 */
final class TextDecoding {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset BIG5 = Charset.forName("x-windows-950");
  private static final Charset BIG5_HKSCS = Charset.forName("Big5-HKSCS");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
  private static final Charset UTF_32 = Charset.forName("UTF-32");

  /** Names by which files declare encodings, and the encodings that are really meant. */
  private static final Map<String, Charset> MEANT =
      Map.of(
          "shift_jis", SHIFT_JIS,
          "shift-jis", SHIFT_JIS,
          "x-sjis", SHIFT_JIS,
          "big5", BIG5,
          "gb2312", GB18030,
          "gbk", GB18030);

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  /** So much of a file is searched for a declaration, as browsers do. */
  private static final int DECLARED_WITHIN = 2048;

  /** Share of hiragana that no Chinese text reaches when it is decoded as Japanese by mistake. */
  private static final double HIRAGANA_OF_JAPANESE = 0.05;

  /** A text has next to no control characters; pictures and programs are full of them. */
  static final double MOST_CONTROLS = 0.02;

  /** Share of kana and marks, beyond ASCII, that no running text lacks. */
  private static final double FREQUENT_IN_TEXT = 0.03;

  /** Of so few characters nothing can be said. */
  private static final int FEW_CHARACTERS = 20;

  private TextDecoding() {}

  /**
   * Decodes a text.
   *
   * @param language the language that the user says it is in, if known
   * @throws UnreadableException if it is binary, broken, or in no encoding that is known
   */
  static String decode(byte[] bytes, Optional<Language> language) throws UnreadableException {
    Optional<String> text = marked(bytes).or(() -> utf8(bytes)).or(() -> iso2022(bytes));
    if (text.isPresent()) {
      return text.get();
    }
    text = UnmarkedUtf16.decode(bytes);
    if (text.isPresent()) {
      return text.get();
    }
    if (isBinary(bytes)) {
      throw new UnreadableException("is binary, not a text");
    }
    Optional<String> declared = declared(bytes);
    if (declared.filter(TextDecoding::isPlausible).isPresent()) {
      return declared.get();
    }
    BrokenUtf8.check(bytes);
    return legacy(bytes, language)
        .or(() -> declared)
        .orElseThrow(
            () ->
                new UnreadableException(
                    "is in an encoding that cannot be told (tried UTF-8, UTF-16, Shift_JIS, EUC-JP,"
                        + " Big5, GB 18030); save it as UTF-8"));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return strict(bytes, UTF_32);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes) {
    return isBinary(bytes)
        ? Optional.empty()
        : strict(bytes, StandardCharsets.UTF_8).filter(text -> !startsIso2022(bytes));
  }

  private static Optional<String> iso2022(byte[] bytes) {
    return startsIso2022(bytes) ? strict(bytes, ISO_2022_JP) : Optional.empty();
  }

  /** Whether there is an escape sequence that begins Japanese in ISO-2022-JP. */
  private static boolean startsIso2022(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBinary(byte[] bytes) {
    long controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && isControl(b) && b != 0x1B ? 1 : 0;
    }
    return controls > MOST_CONTROLS * bytes.length;
  }

  static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      return strict(bytes, MEANT.containsKey(name) ? MEANT.get(name) : Charset.forName(name));
    } catch (IllegalArgumentException unknownName) {
      return Optional.empty();
    }
  }

  /**
   * Whether a text may be in the encoding that it was decoded from. Of Japanese and Chinese in a
   * wrong one half-width katakana are left, or rare characters and none of the marks and kana that
   * stand between the characters of every text.
   */
  private static boolean isPlausible(String text) {
    long others = text.codePoints().filter(c -> c > 0x7F).count();
    long frequent = text.codePoints().filter(TextDecoding::isFrequent).count();
    long halfWidth = text.codePoints().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    return others < FEW_CHARACTERS
        || frequent >= FREQUENT_IN_TEXT * others && 2 * halfWidth <= others;
  }

  /** Kana, and the marks of Japanese and Chinese. */
  private static boolean isFrequent(int c) {
    return c >= 0x3001 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF1F;
  }

  private static Optional<String> legacy(byte[] bytes, Optional<Language> language) {
    Map<Charset, String> texts = new LinkedHashMap<>();
    for (Charset charset : candidates(language)) {
      strict(bytes, charset).ifPresent(text -> texts.put(charset, text));
    }
    for (Charset charset : List.of(EUC_JP, SHIFT_JIS)) {
      if (texts.containsKey(charset) && isJapanese(texts.get(charset))) {
        return Optional.of(texts.get(charset));
      }
    }
    return texts.size() < 2
        ? texts.values().stream().findFirst()
        : Optional.of(likeliest(bytes, texts));
  }

  private static List<Charset> candidates(Optional<Language> language) {
    if (language.isEmpty()) {
      return List.of(EUC_JP, SHIFT_JIS, BIG5, BIG5_HKSCS, GB18030);
    }
    return switch (language.get()) {
      case JAPANESE -> List.of(EUC_JP, SHIFT_JIS);
      case TRADITIONAL_CHINESE -> List.of(BIG5, BIG5_HKSCS, GB18030);
      default -> List.of(GB18030, BIG5, BIG5_HKSCS, EUC_JP, SHIFT_JIS);
    };
  }

  private static boolean isJapanese(String text) {
    long hiragana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x309F).count();
    long others = text.codePoints().filter(c -> c > 0x7F).count();
    return hiragana > HIRAGANA_OF_JAPANESE * others;
  }

  /** The text in the encoding that ICU finds likeliest; else the first. */
  private static String likeliest(byte[] bytes, Map<Charset, String> texts) {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      String name = match.getName().toLowerCase(Locale.ROOT);
      Charset charset = MEANT.get(name);
      if (charset == null && Charset.isSupported(name)) {
        charset = Charset.forName(name);
      }
      if (charset != null && texts.containsKey(charset)) {
        return texts.get(charset);
      }
    }
    return texts.values().iterator().next();
  }

  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
