package org.taiyaku.alignment;

/**
 * A stretch of Japanese segments against a stretch of Chinese ones.
 *
 * @param jaStart index of the first Japanese segment
 * @param jaEnd index after the last
 * @param zhStart index of the first Chinese segment
 * @param zhEnd index after the last
 */
record Rectangle(int jaStart, int jaEnd, int zhStart, int zhEnd) {

  Rectangle {
    if (jaStart < 0 || zhStart < 0 || jaEnd < jaStart || zhEnd < zhStart) {
      throw new IllegalArgumentException(
          "not a rectangle: " + jaStart + ".." + jaEnd + " x " + zhStart + ".." + zhEnd);
    }
  }

  int jaSize() {
    return jaEnd - jaStart;
  }

  int zhSize() {
    return zhEnd - zhStart;
  }

  long cells() {
    return (long) jaSize() * zhSize();
  }
}
