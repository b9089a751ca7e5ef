package org.taiyaku.text;

/**
 * How many letters must be changed, put in, left out or exchanged with their neighbour to make one
 * word of another: the distance of Damerau and Levenshtein in its restricted form.
 */
public final class EditDistance {

  private EditDistance() {}

  /** Whether the distance is {@code most} or less. */
  public static boolean isWithin(String a, String b, int most) {
    int difference = a.codePointCount(0, a.length()) - b.codePointCount(0, b.length());
    return Math.abs(difference) <= most && of(a, b) <= most;
  }

  /** The distance, in code points. */
  public static int of(String a, String b) {
    int[] from = a.codePoints().toArray();
    int[] to = b.codePoints().toArray();
    int[][] distance = new int[from.length + 1][to.length + 1];
    for (int i = 0; i <= from.length; i++) {
      for (int j = 0; j <= to.length; j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : cell(distance, from, to, i, j);
      }
    }
    return distance[from.length][to.length];
  }

  private static int cell(int[][] distance, int[] from, int[] to, int i, int j) {
    int changed = distance[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean exchanged = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
    return exchanged ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
