package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.taiyaku.decision.UntakenEdits;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.terminology.DecidedRows;
import org.taiyaku.terminology.Decisions;
import org.taiyaku.terminology.Glossary;
import org.taiyaku.terminology.Rejection;
import org.taiyaku.terminology.Selection;

/** Makes one glossary of the terms of all pairs and of what people decided. */
public final class TermWork {

  private final BatchOptions options;
  private final Decisions decisions;

  /** Makes the glossary that {@code options} ask for. */
  public TermWork(BatchOptions options, Decisions decisions) {
    this.options = options;
    this.decisions = decisions;
  }

  /**
   * Stops before any work where a person's edits would be overwritten.
   *
   * @throws WrongInput if there are edits that nobody has kept
   */
  public void requireNoEdits() {
    if (!options.glossary().discardEdits()) {
      Path output = options.output();
      String keep = output.equals(Path.of(".")) ? "taiyaku keep" : "taiyaku keep -o " + output;
      UntakenEdits.in(output.resolve(OutputLayout.GLOSSARY), keep)
          .ifPresent(
              edits -> {
                throw new WrongInput(edits);
              });
    }
  }

  /** Writes the glossary; where no pair was aligned, that of an earlier run stays as it is. */
  public WrittenTerms write(BatchTerms terms, Tally tally, Outputs outputs) {
    if (tally.pairs() == 0 && outputs.hasGlossary()) {
      return WrittenTerms.NONE;
    }
    Glossary glossary = terms.glossary();
    glossary.drop(decisions);
    Selection selection = glossary.select(options.glossary().strictness());
    Collection<GlossaryRow> rows =
        GlossaryRows.of(DecidedRows.of(selection.rows(), terms.approved().merged(), decisions));
    int guarded = outputs.writeGlossary(rows);
    List<String> remarks = new GlossaryOutputs(options).write(rows);
    writeRejected(selection, outputs);
    return new WrittenTerms(true, rows, guarded, remarks);
  }

  private void writeRejected(Selection selection, Outputs outputs) {
    GlossaryOptions wanted = options.glossary();
    if (wanted.rejected().isPresent()) {
      List<Rejection> rejections = selection.rejections(GlossaryOptions.MOST_REJECTED);
      outputs.writeRejected(
          wanted.rejected().get(), rejections.stream().map(GlossaryRows::row).toList());
    }
  }
}
