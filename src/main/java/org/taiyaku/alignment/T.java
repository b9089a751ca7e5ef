package org.taiyaku.alignment;

public final class T {
  public static double HAN = .15,
      NUM = .5,
      LAT = .3,
      KAT = .15,
      WORD = .15,
      TEMP = .6,
      LEN = .7,
      SENT = .8,
      ONE = .8,
      MORE = .1,
      MATCH = .93,
      LEAST = .5,
      DIL = .5,
      DEV = .22,
      DEV1 = 1.1,
      CH1 = .35,
      CH2 = .6,
      ANC = .9,
      LEX = .6,
      LEXMIN = .2,
      GEN = 300,
      COMMON = .35,
      LAT2 = 1,
      HANZI = .5,
      PSEUDO = 10;

  public static void set(String k, double v) {
    try {
      T.class.getField(k).setDouble(null, v);
    } catch (ReflectiveOperationException e) {
      throw new RuntimeException(k);
    }
  }
}
