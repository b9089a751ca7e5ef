package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.taiyaku.decision.WrittenGlossary;
import org.taiyaku.exchange.AlignWriter;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.BeadListWriter;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.OutputLock;
import org.taiyaku.exchange.OutputManifest;
import org.taiyaku.exchange.OutputNames;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.exchange.PairsWriter;
import org.taiyaku.exchange.RejectedRow;
import org.taiyaku.exchange.RejectedWriter;
import org.taiyaku.exchange.TmxWriter;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.TranslationUnit;

/** The files that a batch writes below {@code aligned/} and {@code glossary/}. */
final class Outputs implements AutoCloseable {

  static final String ALIGNED = "aligned";
  static final String GLOSSARY = "glossary";

  private final Path aligned;
  private final Path glossary;
  private final BatchOptions options;
  private final OutputLock lock;
  private final OutputManifest manifest;
  private final Map<String, String> names;
  private final TmxWriter sentences;
  private final TmxWriter paragraphs;

  /** The outputs of some pairs, in a folder that is this run's until they are closed. */
  Outputs(BatchOptions options, List<PlannedPair> pairs) {
    this.options = options;
    this.aligned = options.output().resolve(ALIGNED);
    this.glossary = options.output().resolve(GLOSSARY);
    this.names = OutputNames.of(pairs.stream().map(pair -> pair.ja().name()).toList());
    this.sentences = new TmxWriter(options.direction(), SegmentType.SENTENCE, Version.NUMBER);
    this.paragraphs = new TmxWriter(options.direction(), SegmentType.PARAGRAPH, Version.NUMBER);
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
    if (options.namesFiles()) {
      opened.keepEarlier();
    }
    opened.removeLeftovers();
    AtomicFile.removeLeftovers(glossary);
    opened.announce(names.values().stream().flatMap(name -> paths(name).stream()).toList());
    return opened;
  }

  /** The folders that outputs go to. */
  static List<Path> folders(Path output) {
    return List.of(output.resolve(ALIGNED), output.resolve(GLOSSARY));
  }

  /**
   * Tries whether a run can write below {@code output}, before it does all the work.
   *
   * @throws org.taiyaku.exchange.OutputFailed if it cannot, or another run is at it
   */
  static void requireUsable(Path output) {
    folders(output).forEach(AtomicFile::requireWritable);
    OutputLock.requireFree(output.resolve(ALIGNED));
  }

  /** What the outputs of a pair are called. */
  String name(PlannedPair pair) {
    return names.get(pair.ja().name());
  }

  private List<String> paths(String name) {
    String sentence = "sentences/" + name + ".tmx";
    String paragraph = "paragraphs/" + name + ".tmx";
    String beads = "beads/" + name + ".tsv";
    return options.presegmented()
        ? List.of(sentence, paragraph, beads, name + ".align")
        : List.of(sentence, paragraph, beads);
  }

  /** Writes everything that belongs to one pair. */
  void write(
      AlignedPair pair, List<TranslationUnit> sentenceUnits, List<TranslationUnit> paragraphUnits) {
    List<String> paths = paths(pair.name());
    AtomicFile.write(aligned.resolve(paths.get(0)), out -> sentences.write(out, sentenceUnits));
    AtomicFile.write(aligned.resolve(paths.get(1)), out -> paragraphs.write(out, paragraphUnits));
    AtomicFile.write(
        aligned.resolve(paths.get(2)),
        out ->
            new BeadListWriter(options.direction())
                .write(out, pair.alignment(), pair.ja().segments(), pair.zh().segments()));
    if (options.presegmented()) {
      AtomicFile.write(
          aligned.resolve(paths.get(3)), out -> AlignWriter.write(out, pair.alignment()));
    }
    paths.forEach(manifest::wrote);
  }

  /** Writes the list of all files. */
  void writePairs(Collection<PairsRow> rows) {
    PairsWriter writer = new PairsWriter(options.direction());
    AtomicFile.write(aligned.resolve("pairs.csv"), out -> writer.write(out, rows));
    manifest.wrote("pairs.csv");
  }

  /** Writes the glossary and returns how many cells were guarded. */
  int writeGlossary(Collection<GlossaryRow> rows) {
    GlossaryWriter writer = new GlossaryWriter(options.direction());
    // A run that is killed between the two leaves no copy rather than one of another glossary.
    WrittenGlossary.remove(glossary);
    int[] guarded = new int[1];
    AtomicFile.write(glossary.resolve("glossary.csv"), out -> guarded[0] = writer.write(out, rows));
    WrittenGlossary.write(glossary, options.direction(), rows);
    return guarded[0];
  }

  /** Writes what was left out of the glossary to a file that the user named. */
  void writeRejected(Path file, Collection<RejectedRow> rows) {
    RejectedWriter writer = new RejectedWriter(options.direction());
    AtomicFile.write(file, out -> writer.write(out, rows));
  }

  /** Removes outputs of articles that are gone; returns their paths. */
  List<String> finish() {
    return manifest.finish();
  }

  /** Gives the folder free for other runs. */
  @Override
  public void close() {
    lock.close();
  }
}
