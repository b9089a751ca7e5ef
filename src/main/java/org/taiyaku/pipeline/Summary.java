package org.taiyaku.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a batch did.
 *
 * @param files files looked at
 * @param pairs article pairs aligned
 * @param alone articles left alone, as no counterpart was found
 * @param leftOut files of another language
 * @param unreadable files that should have been read and could not, and pairs of which one was so
 *     when its turn came
 * @param unknownTypes names of files whose type is not read
 * @param learned pairs of words learned over the batch
 * @param learnedFrom confident beads that they were learned from; 0 if nothing was to be learned or
 *     the batch was too small
 * @param beads beads with both sides
 * @param omissions segments that stand for nothing on the other side
 * @param unsure beads left out of TMX for low confidence
 * @param moved beads that cross others
 * @param sentenceUnits units written to {@code aligned/sentences}
 * @param paragraphUnits units written to {@code aligned/paragraphs}
 * @param longUnits units of both with a side that some tools refuse for its length
 * @param unseen beads left out of TMX as a side shows nothing
 * @param merged what was merged of all articles, if that was asked for
 * @param chained groups of blocks left to the sentences
 * @param unreviewed units of both left out as nobody reviewed them
 * @param stale decisions of a review that no longer fit their articles
 * @param glossaryWritten whether the glossary was written; where no pair was aligned, that of an
 *     earlier run stays
 * @param terms rows of the glossary
 * @param guarded cells of the glossary guarded against spreadsheets
 * @param removed outputs of earlier runs that were removed, as their articles are gone
 * @param problems lines for the error stream, in order
 * @param failed whether a file that should have been read could not
 */
public record Summary(
    int files,
    int pairs,
    int alone,
    int leftOut,
    int unreadable,
    List<String> unknownTypes,
    int learned,
    int learnedFrom,
    int beads,
    int omissions,
    int unsure,
    int moved,
    int sentenceUnits,
    int paragraphUnits,
    int longUnits,
    int unseen,
    Optional<MergedUnits> merged,
    int chained,
    int unreviewed,
    int stale,
    boolean glossaryWritten,
    int terms,
    int guarded,
    List<String> removed,
    List<String> problems,
    boolean failed) {

  public Summary {
    Objects.requireNonNull(merged, "merged");
    unknownTypes = List.copyOf(unknownTypes);
    removed = List.copyOf(removed);
    problems = List.copyOf(problems);
  }
}
