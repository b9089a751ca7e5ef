package org.taiyaku.anchor;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numerals of every script that the two languages use: 1,000万, 千万, 一千兩百, 10000000.
 *
 * <p>Works on folded text, in which 萬 and 億 are 万 and 亿.
 */
final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SMALL = "十百千";
  private static final String LARGE = "万亿兆";
  private static final String HAN = DIGITS + SMALL + LARGE + "零两廿卅";

  /** A longer run is read as several numerals. */
  private static final int LONGEST = 40;

  private static final String GROUPED = "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])";
  private static final String POWER = " ?[百千]?[万亿兆]";
  private static final String BELOW_POWER = "(?:[0-9],[0-9]{3}|[0-9]{1,4})(?:\\.[0-9]+)?" + POWER;

  /**
   * A numeral at the place where matching begins: ASCII digits with their groups and decimals, then
   * perhaps powers (1.2亿, 3千万, 1兆2000亿); or Han digits and powers.
   */
  private static final Pattern ANY =
      Pattern.compile(
          ("(?:" + GROUPED + "|[0-9]+)(?:\\.[0-9]+)?")
              + ("(?:" + POWER + "(?:" + BELOW_POWER + ")*(?:[0-9]{1,4}(?![0-9,.]))?)?")
              + ("|[" + HAN + "]+"));

  private Numeral() {}

  /** The numeral at {@code start} of {@code text}, or null where none begins. */
  static Matcher at(String text, int start) {
    Matcher matcher = ANY.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    return matcher.lookingAt() ? matcher : null;
  }

  static boolean begins(char c) {
    return c >= '0' && c <= '9' || isHanNumeral(c);
  }

  static boolean isHanNumeral(char c) {
    return HAN.indexOf(c) >= 0;
  }

  /** The value of a numeral in plain ASCII digits: 1.2亿 is 120000000. */
  static String value(String spaced) {
    String numeral = spaced.replace(" ", "");
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal number = null;
    int i = 0;
    while (i < numeral.length()) {
      char c = numeral.charAt(i);
      int end = i + 1;
      if (c >= '0' && c <= '9') {
        while (end < numeral.length() && "0123456789.,".indexOf(numeral.charAt(end)) >= 0) {
          end++;
        }
        number = new BigDecimal(numeral.substring(i, end).replace(",", ""));
      } else if (SMALL.indexOf(c) >= 0) {
        section = section.add(orOne(number).scaleByPowerOfTen(SMALL.indexOf(c) + 1));
        number = null;
      } else if (LARGE.indexOf(c) >= 0) {
        BigDecimal below = number == null ? section : section.add(number);
        total = total.add(orOne(below).scaleByPowerOfTen(4 * (LARGE.indexOf(c) + 1)));
        section = BigDecimal.ZERO;
        number = null;
      } else if (c == '廿' || c == '卅') {
        section = section.add(BigDecimal.valueOf(c == '廿' ? 20 : 30));
      } else {
        int digit = digit(c);
        number = number == null ? BigDecimal.valueOf(digit) : append(number, digit);
      }
      i = end;
    }
    return plain(total.add(section).add(number == null ? BigDecimal.ZERO : number));
  }

  private static BigDecimal orOne(BigDecimal number) {
    return number == null || number.signum() == 0 ? BigDecimal.ONE : number;
  }

  /** 二〇二五 is written digit by digit. */
  private static BigDecimal append(BigDecimal number, int digit) {
    return number.movePointRight(1).add(BigDecimal.valueOf(digit));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** Ten times a value: 3割 and 三成 are 30 %. */
  static String tenfold(String value) {
    return plain(new BigDecimal(value).movePointRight(1));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
