package org.taiyaku.terminology;

/** Tells the kana apart. */
final class Kana {

  private Kana() {}

  /** Whether {@code c} is katakana, the length mark included, the middle dot not. */
  static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  static boolean isKatakana(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isKatakana((char) c));
  }

  static boolean isHiragana(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isHiragana((char) c));
  }
}
