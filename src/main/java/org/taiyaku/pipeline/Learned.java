package org.taiyaku.pipeline;

import org.taiyaku.lexicon.TrainedLexicon;

/**
 * What is known of words beside the project's own lexicon.
 *
 * @param lexicon all that is known
 * @param words how many pairs of words this batch added to it
 * @param beads from how many confident beads; 0 if it was too small or was not to learn
 */
public record Learned(TrainedLexicon lexicon, int words, int beads) {

  /** What stands in a file, and nothing more. */
  public static Learned nothingBeyond(TrainedLexicon lexicon) {
    return new Learned(lexicon, 0, 0);
  }
}
