package org.taiyaku.pipeline;

/** What the user named cannot be worked on as a whole; the message says how to mend that. */
public final class WrongInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A message of one line. */
  public WrongInput(String message) {
    super(message);
  }
}
