package org.taiyaku.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What Java can say of file names under the locale it was started in. */
final class FileNames {

  private FileNames() {}

  /** A hint for a name that was not found where the locale's charset lacks Japanese; else empty. */
  static String hint() {
    return canSayJapanese() ? "" : " (the locale cannot say Japanese names: set LC_ALL=C.UTF-8)";
  }

  private static boolean canSayJapanese() {
    String name = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
    return Charset.isSupported(name) && Charset.forName(name).newEncoder().canEncode("対訳");
  }
}
