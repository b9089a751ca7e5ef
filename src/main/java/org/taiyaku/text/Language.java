package org.taiyaku.text;

/** A language that a text may be written in, as far as this project tells languages apart. */
public enum Language {
  JAPANESE("ja"),
  TRADITIONAL_CHINESE("zh-Hant"),
  SIMPLIFIED_CHINESE("zh-Hans"),
  /** Substantial Japanese and substantial Chinese in one text. */
  MIXED("mul"),
  /** Neither Japanese nor Chinese, or too little text to tell. */
  OTHER("und");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The BCP 47 tag, such as {@code zh-Hant}; {@code mul} and {@code und} where there is no one
   * language.
   */
  public String tag() {
    return tag;
  }
}
