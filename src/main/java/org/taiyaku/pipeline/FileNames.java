package org.taiyaku.pipeline;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which file names Java can say under the locale that it was started in.
 *
 * <p>Under {@code LC_ALL=C} it can say ASCII only: a Japanese name is listed as question marks, and
 * no file can be opened or made by such a name.
 */
public final class FileNames {

  /** How to mend it. */
  public static final String MEND = "set LC_ALL=C.UTF-8 and run again";

  /** Why a file is not read. */
  static final String UNSAYABLE =
      "has a name that the charset of the system's locale cannot say; " + MEND;

  private static final Charset CHARSET = charset();

  private FileNames() {}

  private static Charset charset() {
    String name = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  /** Whether a file of this name can be opened and made. */
  public static boolean canSay(String name) {
    return CHARSET.newEncoder().canEncode(name);
  }

  /** A hint for a name that was not found where the locale lacks Japanese; empty elsewhere. */
  public static String hint() {
    return canSay("対訳") ? "" : " (this locale cannot say Japanese names: " + MEND + ")";
  }
}
