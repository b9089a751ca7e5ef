package org.taiyaku.pairing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a path that name one of the two languages: ja/x.md, x.zh-TW.md, x_jp.html. */
final class LanguageTags {

  private static final String TAG =
      "(?:ja(?:[-_]jp)?|jpn?|japanese|日本語"
          + "|zh(?:[-_](?:han[ts]|tw|hk|mo))?(?:[-_](?:tw|hk))?|tw|hk|han[ts]|cht|tc|chinese"
          + "|中文|繁體中文|繁体中文"
          + "|en(?:[-_](?:us|gb))?)";

  /** A whole folder, or a part of a name that a dot, a hyphen or an underscore sets off. */
  private static final Pattern FOLDER = Pattern.compile("(?<=^|/)" + TAG + "(?:/|$)");

  private static final Pattern PART =
      Pattern.compile("[._-]" + TAG + "(?=[./]|$)|(?<=^|/)" + TAG + "[._-]");

  private LanguageTags() {}

  /** A path in lower case without the folders and parts of names that name a language. */
  static String withoutTags(String path) {
    Matcher folders = FOLDER.matcher(path);
    return PART.matcher(folders.replaceAll("")).replaceAll("");
  }
}
