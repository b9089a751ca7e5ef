package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.taiyaku.decision.UntakenEdits;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.terminology.ApprovedSightings;
import org.taiyaku.terminology.DecidedRows;
import org.taiyaku.terminology.Decisions;
import org.taiyaku.terminology.Glossary;
import org.taiyaku.terminology.Rejection;
import org.taiyaku.terminology.TermPair;

/**
 * Makes one glossary of the terms of all pairs and of what people decided.
 *
 * <p>Pairs are added one by one, so that not the terms of each are kept but what they add up to.
 */
final class TermWork {

  private final BatchOptions options;
  private final Decisions decisions;
  private final Glossary glossary = new Glossary();
  private final ApprovedSightings approved = new ApprovedSightings();

  TermWork(BatchOptions options, Decisions decisions) {
    this.options = options;
    this.decisions = decisions;
  }

  /**
   * Stops before any work where a person's edits would be overwritten.
   *
   * @throws WrongInput if there are edits that nobody has kept
   */
  void requireNoEdits() {
    if (!options.glossary().discardEdits()) {
      Path output = options.output();
      String keep = output.equals(Path.of(".")) ? "taiyaku keep" : "taiyaku keep -o " + output;
      UntakenEdits.in(output.resolve(Outputs.GLOSSARY), keep)
          .ifPresent(
              edits -> {
                throw new WrongInput(edits);
              });
    }
  }

  /** Adds what came of a pair; in whatever order pairs are added, the glossary is the same. */
  void add(DonePair pair) {
    pair.terms().ifPresent(glossary::add);
    approved.addAll(pair.approved());
  }

  /** Writes the glossary; where no pair was aligned, that of an earlier run stays as it is. */
  WrittenTerms write(Tally tally, Outputs outputs) {
    if (tally.pairs() == 0 && outputs.hasGlossary()) {
      return WrittenTerms.NONE;
    }
    glossary.drop(decisions);
    List<TermPair> found = glossary.rows(options.glossary().strictness());
    List<GlossaryRow> rows = GlossaryRows.of(DecidedRows.of(found, approved.merged(), decisions));
    int guarded = outputs.writeGlossary(rows);
    List<String> remarks = new GlossaryOutputs(options).write(rows);
    writeRejected(outputs);
    return new WrittenTerms(true, rows, guarded, remarks);
  }

  private void writeRejected(Outputs outputs) {
    GlossaryOptions wanted = options.glossary();
    if (wanted.rejected().isPresent()) {
      List<Rejection> rejections =
          glossary.rejections(wanted.strictness(), GlossaryOptions.MOST_REJECTED);
      outputs.writeRejected(
          wanted.rejected().get(), rejections.stream().map(GlossaryRows::row).toList());
    }
  }
}
