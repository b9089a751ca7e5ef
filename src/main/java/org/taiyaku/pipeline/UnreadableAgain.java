package org.taiyaku.pipeline;

/**
 * A file that was an article when the batch began and is none, or not there, when it is its turn.
 */
final class UnreadableAgain extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableAgain(String message) {
    super(message);
  }

  /** Says that {@code file} is no longer what it was. */
  UnreadableAgain(InputFile file) {
    this(file.name() + ": changed while the batch ran; run it again when nothing writes there");
  }
}
