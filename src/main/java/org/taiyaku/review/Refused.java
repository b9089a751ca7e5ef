package org.taiyaku.review;

/** An action that cannot be done with the beads as they are; says why by a key of the words. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /** A refusal that is said with the words of {@code refused.KEY}. */
  Refused(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return "refused." + key;
  }
}
