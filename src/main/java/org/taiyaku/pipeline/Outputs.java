package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taiyaku.decision.WrittenGlossary;
import org.taiyaku.exchange.AlignWriter;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.BeadListWriter;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.OutputLock;
import org.taiyaku.exchange.OutputManifest;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.exchange.PairsWriter;
import org.taiyaku.exchange.RejectedRow;
import org.taiyaku.exchange.RejectedWriter;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.exchange.UnitMerger;
import org.taiyaku.exchange.UnitWriter;

/** The files that a batch writes below {@code aligned/} and {@code glossary/}. */
public final class Outputs implements AutoCloseable, PairOutputs {

  private final Path aligned;
  private final Path glossary;
  private final BatchOptions options;
  private final Optional<BatchView> view;
  private final OutputLock lock;
  private final OutputManifest manifest;
  private final Map<String, String> names;
  private final List<UnitFormat> formats;

  /** The outputs of some pairs, in a folder that is this run's until they are closed. */
  public Outputs(BatchOptions options, List<PlannedPair> pairs, Optional<BatchView> view) {
    this.options = options;
    this.view = view;
    this.aligned = options.output().resolve(OutputLayout.ALIGNED);
    this.glossary = options.output().resolve(OutputLayout.GLOSSARY);
    this.names = OutputLayout.names(pairs);
    this.formats = options.units().formats();
    this.lock = OutputLock.take(aligned);
    try {
      this.manifest = announced();
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Notes all outputs before any is written, so that the next run can clean up after one that is
   * broken off, as this one does.
   */
  private OutputManifest announced() {
    OutputManifest opened = OutputManifest.open(aligned);
    if (options.inputs().nameFiles()) {
      opened.keepEarlier();
    }
    opened.removeLeftovers();
    AtomicFile.removeLeftovers(glossary);
    opened.announce(
        Stream.of(
                names.values().stream().flatMap(name -> files(name).stream()),
                options.units().merged().stream()
                    .flatMap(shards -> OutputLayout.merged(shards, formats)),
                view.stream().map(BatchView::fileName))
            .flatMap(paths -> paths)
            .toList());
    return opened;
  }

  /**
   * Tries whether a run can write below {@code output}, before it does all the work.
   *
   * @throws org.taiyaku.exchange.OutputFailed if it cannot, or another run is at it
   */
  static void requireUsable(Path output) {
    OutputLayout.folders(output).forEach(AtomicFile::requireWritable);
    OutputLock.requireFree(output.resolve(OutputLayout.ALIGNED));
  }

  /** Whether the units of an article are there to be merged. */
  boolean hasUnits(String name) {
    return Stream.of(SegmentType.values())
        .allMatch(
            type -> Files.exists(aligned.resolve(OutputLayout.units(type, name, UnitFormat.TMX))));
  }

  private List<String> files(String name) {
    return OutputLayout.files(name, formats, options.inputs().presegmented());
  }

  /** What the outputs of a pair are called. */
  String name(PlannedPair pair) {
    return names.get(pair.ja().name());
  }

  @Override
  public void write(
      AlignedPair pair, List<TranslationUnit> sentenceUnits, List<TranslationUnit> paragraphUnits) {
    write(SegmentType.SENTENCE, pair.name(), sentenceUnits);
    write(SegmentType.PARAGRAPH, pair.name(), paragraphUnits);
    BeadListWriter list = new BeadListWriter(options.direction());
    write(
        OutputLayout.beads(pair.name()),
        out -> list.write(out, pair.alignment(), pair.ja().segments(), pair.zh().segments()));
    if (options.inputs().presegmented()) {
      write(OutputLayout.answer(pair.name()), out -> AlignWriter.write(out, pair.alignment()));
    }
  }

  private void write(SegmentType type, String name, List<TranslationUnit> units) {
    for (UnitFormat format : formats) {
      // XLIFF knows no file without units.
      if (format != UnitFormat.XLIFF || !units.isEmpty()) {
        write(OutputLayout.units(type, name, format), out -> write(format, type, units, out));
      }
    }
  }

  private void write(UnitFormat format, SegmentType type, List<TranslationUnit> units, Writer out)
      throws IOException {
    write(format, options.direction(), type, units, out);
  }

  /**
   * Writes units as a file of a format.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(
      UnitFormat format,
      Direction direction,
      SegmentType type,
      List<TranslationUnit> units,
      Writer out)
      throws IOException {
    UnitWriter writer = format.open(out, direction, type, Version.NUMBER);
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.end();
  }

  private void write(String path, AtomicFile.Content content) {
    AtomicFile.write(aligned.resolve(path), content);
    manifest.wrote(path);
  }

  /**
   * Merges the units of some articles into a file of each format.
   *
   * @param name what the files are called
   * @param articles what the outputs of the articles are called, in order
   */
  UnitMerger.Merged merge(SegmentType type, String name, List<String> articles) {
    List<Path> parts =
        articles.stream()
            .map(article -> aligned.resolve(OutputLayout.units(type, article, UnitFormat.TMX)))
            .toList();
    UnitMerger merger = new UnitMerger(options.direction(), type, Version.NUMBER);
    UnitMerger.Merged merged = merger.merge(parts, aligned, name, formats);
    merged.formats().forEach(format -> manifest.wrote(name + format.ending()));
    return merged;
  }

  /** Writes the list of all files. */
  public void writePairs(Collection<PairsRow> rows) {
    PairsWriter writer = new PairsWriter(options.direction());
    write(OutputLayout.PAIRS, out -> writer.write(out, rows));
  }

  /** Writes the view of all that was written, if one is wanted. */
  void writeView(Tally tally, WrittenTerms terms) {
    view.ifPresent(
        wanted -> write(wanted.fileName(), out -> wanted.write(out, batch(tally, terms))));
  }

  /** Writes beside the journal of a review what it needs to know of this run. */
  void writeReview(Tally tally, boolean report) {
    Path folder = options.output().resolve(OutputLayout.REVIEW);
    new ReviewInputs(options, report).write();
    StaleDecisions.write(folder, tally.stale());
    ReviewFolder.writeLearned(folder, tally.learned());
  }

  private WrittenBatch batch(Tally tally, WrittenTerms terms) {
    Plan plan = tally.plan();
    return new WrittenBatch(
        options.direction(),
        options.units().minConfidence(),
        articles(plan, tally.results()),
        plan.unaligned(tally.results()).stream().sorted().toList(),
        terms.rows());
  }

  private List<WrittenBatch.Article> articles(Plan plan, List<PairResult> results) {
    return IntStream.range(0, results.size())
        .filter(i -> results.get(i).failure().isEmpty())
        .mapToObj(i -> article(name(plan.pairs().get(i)), plan.pairs().get(i).row(results.get(i))))
        .toList();
  }

  private WrittenBatch.Article article(String name, PairsRow row) {
    return new WrittenBatch.Article(
        name, row.ja(), row.zh(), row.reason(), aligned.resolve(OutputLayout.beads(name)));
  }

  /** Writes the glossary and returns how many cells were guarded. */
  int writeGlossary(Collection<GlossaryRow> rows) {
    GlossaryWriter writer = new GlossaryWriter(options.direction());
    WrittenGlossary.announce(glossary, options.direction(), rows);
    int[] guarded = new int[1];
    AtomicFile.write(
        glossary.resolve(GlossaryWriter.NAME), out -> guarded[0] = writer.write(out, rows));
    WrittenGlossary.settle(glossary);
    return guarded[0];
  }

  /** Whether an earlier run left a glossary. */
  boolean hasGlossary() {
    return Files.exists(glossary.resolve(GlossaryWriter.NAME));
  }

  /**
   * Notes an output that others wrote.
   *
   * @param path relative to {@code aligned/}
   */
  public void wrote(String path) {
    manifest.wrote(path);
  }

  /** Lets what earlier runs wrote stand, as this one cannot tell whose article is gone. */
  public void keepEarlier() {
    manifest.keepEarlier();
  }

  /** Writes what was left out of the glossary to a file that the user named. */
  void writeRejected(Path file, Collection<RejectedRow> rows) {
    RejectedWriter writer = new RejectedWriter(options.direction());
    AtomicFile.write(file, out -> writer.write(out, rows));
  }

  /** Removes outputs of articles that are gone; returns their paths. */
  public List<String> finish() {
    return manifest.finish();
  }

  /** Gives the folder free for other runs. */
  @Override
  public void close() {
    lock.close();
  }
}
