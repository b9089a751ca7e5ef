package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.taiyaku.alignment.Aligner;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.OutputNames;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.ArticleTerms;
import org.taiyaku.terminology.Glossary;
import org.taiyaku.terminology.Strictness;
import org.taiyaku.terminology.TermExtractor;

/**
 * The main job: from files to translation units and a glossary.
 *
 * <p>Work on one pair is a function of its two documents and of read-only models; what the pairs
 * give is merged in their order. So the outputs are the same at any number of threads.
 */
public final class Batch {

  private final BatchOptions options;
  private final Progress progress;
  private final DocumentReader reader = new DocumentReader();
  private final Lexicon lexicon = CoreLexicon.load();
  private final JapaneseTokenizer japanese = new JapaneseTokenizer();
  private final Aligner aligner = new Aligner(lexicon);
  private final TermExtractor extractor =
      new TermExtractor(japanese, new ChineseTokenizer(), lexicon);

  /** A batch that tells {@code progress} how it goes on. */
  public Batch(BatchOptions options, Progress progress) {
    this.options = Objects.requireNonNull(options, "options");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Reads, pairs, aligns, extracts and writes.
   *
   * @throws org.taiyaku.exchange.OutputFailed if an output cannot be written
   * @throws org.taiyaku.exchange.InputFailed if a list of pairs cannot be read
   */
  public Summary run() {
    Outputs outputs = new Outputs(options);
    try (Workers workers = new Workers(options.threads(), progress)) {
      Plan plan = plan(workers);
      Map<String, String> names =
          OutputNames.of(plan.pairs().stream().map(p -> p.ja().name()).toList());
      outputs.announce(names.values());
      List<PairResult> results =
          workers.map(
              "aligning", plan.pairs(), pair -> work(pair, names.get(pair.ja().name()), outputs));
      Collection<GlossaryRow> glossary = glossary(results);
      int guarded = outputs.writeGlossary(glossary);
      outputs.writePairs(rows(plan));
      return new Tally(plan, results).summary(glossary.size(), guarded, outputs.finish());
    }
  }

  private Plan plan(Workers workers) {
    Planner planner = new Planner(reader, new SignatureMaker(lexicon), workers);
    if (options.pairs().isPresent()) {
      return planner.named(PairList.read(options.pairs().get()));
    }
    if (options.presegmented()) {
      return Presegmented.plan(options.inputs());
    }
    boolean onlyFiles = options.inputs().stream().noneMatch(path -> path.toFile().isDirectory());
    if (onlyFiles && options.inputs().size() == 2) {
      return planner.named(List.of(options.inputs().stream().map(Planner::file).toList()));
    }
    List<Path> outputs = Outputs.folders(options.output()).stream().toList();
    return planner.discover(new InputFiles(outputs).find(options.inputs()));
  }

  /** Aligns a pair, writes its outputs and finds its terms. */
  private PairResult work(PlannedPair pair, String name, Outputs outputs) {
    try {
      Side ja = side(pair.ja(), true);
      Side zh = side(pair.zh(), false);
      Alignment alignment = aligner.align(ja.segments(), zh.segments());
      AlignedPair aligned = new AlignedPair(name, ja, zh, alignment);
      List<TranslationUnit> sentences = kept(aligned.sentenceUnits(options.minConfidence()));
      Paragraphs paragraphs = Paragraphs.of(aligned, options.minConfidence());
      List<TranslationUnit> paragraphUnits = kept(paragraphs.units());
      outputs.write(aligned, sentences, paragraphUnits);
      ArticleTerms terms = extractor.extract(aligned.article(options.minConfidence()));
      return result(
          alignment, sentences.size(), paragraphUnits.size(), paragraphs.chained(), terms);
    } catch (UnreadableAgain e) {
      return PairResult.unread(e.getMessage());
    }
  }

  private Side side(InputFile file, boolean ja) throws UnreadableAgain {
    Segmenter segmenter = new Segmenter(japanese);
    return options.presegmented()
        ? Presegmented.read(file, ja, segmenter)
        : segmenter.sentences(UnreadableAgain.document(reader, file));
  }

  private List<TranslationUnit> kept(List<TranslationUnit> units) {
    return options.dropIdentical()
        ? units.stream().filter(unit -> !unit.isIdentical()).toList()
        : units;
  }

  private PairResult result(
      Alignment alignment, int sentences, int paragraphs, int chained, ArticleTerms terms) {
    int both = 0;
    int unsure = 0;
    int moved = 0;
    int omissions = 0;
    for (Bead bead : alignment.beads()) {
      if (bead.isOmission()) {
        omissions += bead.jaSize() + bead.zhSize();
      } else {
        both++;
        moved += bead.moved() ? 1 : 0;
        unsure += bead.confidence() < options.minConfidence() ? 1 : 0;
      }
    }
    return new PairResult(
        both,
        omissions,
        unsure,
        moved,
        sentences,
        paragraphs,
        chained,
        Optional.of(terms),
        List.of(),
        false);
  }

  private static Collection<GlossaryRow> glossary(List<PairResult> results) {
    List<ArticleTerms> terms = results.stream().flatMap(r -> r.terms().stream()).toList();
    return Glossary.merge(terms).rows(Strictness.NORMAL).stream().map(GlossaryRows::row).toList();
  }

  private static List<PairsRow> rows(Plan plan) {
    Stream<PairsRow> paired =
        plan.pairs().stream()
            .map(
                pair ->
                    new PairsRow(
                        pair.ja().name(),
                        pair.zh().name(),
                        "",
                        "paired",
                        pair.score(),
                        pair.evidence(),
                        ""));
    return new ArrayList<>(Stream.concat(paired, plan.others().stream()).sorted().toList());
  }
}
