package org.taiyaku.review;

/** An action on something that has changed since the page that asks for it was shown. */
final class Outdated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Outdated() {
    super("changed elsewhere");
  }
}
