package org.taiyaku.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Folds the forms that one Han character has in Japan, Taiwan and the mainland onto one of them: 経,
 * 經 and 经 give the same character.
 *
 * <p>Two tables are laid one over the other: the project's own {@code kanji-folding.tsv} (shinjitai
 * and variants to the traditional form), then ICU's Traditional–Simplified transform. The result is
 * a class representative for comparing, never a text to be shown: 発 and 髪 fall together, as they do
 * in Simplified Chinese. Length is kept: one UTF-16 unit gives one.
 */
public final class HanFolding {

  private static final String TABLE = "kanji-folding.tsv";
  private static final String SIMPLIFIED = "traditional-simplified.txt";

  /** Folded form by UTF-16 unit; characters beyond the basic plane stand for themselves. */
  private static final char[] FOLDED = table();

  private HanFolding() {}

  /** The representative of {@code c}; {@code c} itself if it is no Han character. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** {@code text} with each character folded and in lower case; of the same length. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(FOLDED[chars[i]]);
    }
    return new String(chars);
  }

  /** Whether {@code c} is a Han character of the basic plane (々 and 〇 included). */
  public static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c == '々'
        || c == '〇';
  }

  private static char[] table() {
    char[] table = identity();
    readInto(table);
    char[] simplified = identity();
    List<String> lines = simplifiedForms();
    for (int i = 0; i < lines.get(0).length(); i++) {
      simplified[lines.get(0).charAt(i)] = lines.get(1).charAt(i);
    }
    for (int c = 0; c < table.length; c++) {
      table[c] = simplified[table[c]];
    }
    return table;
  }

  private static char[] identity() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    return table;
  }

  /**
   * Two lines: characters that ICU's transform turns into a single other one, and what each
   * becomes. They stand in a resource, since the transform takes half a second to load and to ask;
   * a test holds the resource against it.
   */
  static List<String> simplifiedForms() {
    try (InputStream in = HanFolding.class.getResourceAsStream(SIMPLIFIED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(SIMPLIFIED, e);
    }
  }

  private static void readInto(char[] table) {
    try (InputStream in = HanFolding.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(
              f -> {
                if (f.length != 2 || f[0].length() != 1 || f[1].length() != 1) {
                  throw new IllegalStateException(TABLE + ": " + Arrays.toString(f));
                }
                table[f[0].charAt(0)] = f[1].charAt(0);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }
}
