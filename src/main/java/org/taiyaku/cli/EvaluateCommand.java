package org.taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.taiyaku.evaluation.AlignmentScore;
import org.taiyaku.evaluation.LexiconCoverage;
import org.taiyaku.evaluation.PairingScore;
import org.taiyaku.evaluation.TermScore;
import org.taiyaku.lexicon.CoreLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taiyaku evaluate}: scores of outputs against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores alignments, glossaries and pairings against gold of your own.",
    subcommands = {
      EvaluateCommand.OfAlignment.class,
      EvaluateCommand.OfTerms.class,
      EvaluateCommand.OfPairs.class,
      EvaluateCommand.OfLexicon.class,
    },
    footer = {
      "",
      "Examples:",
      "  taiyaku evaluate alignment gold/ out/aligned/",
      "  taiyaku evaluate terms a.terms.tsv,b.terms.tsv out/glossary/glossary.csv --wrong",
      "  taiyaku evaluate pairs gold.csv out/aligned/pairs.csv",
      "  taiyaku evaluate lexicon gold/",
    })
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to evaluate: alignment, terms, pairs or lexicon");
  }

  private static void print(CommandSpec spec, List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }

  /** {@code taiyaku evaluate alignment}. */
  @Command(
      name = "alignment",
      mixinStandardHelpOptions = true,
      description = {
        "Strict and lax precision, recall and F1; recall by bead type; omissions; how far the",
        "confidence holds. Gold is a bead a line: 0,1:0. An answer is [0, 1]:[0]:0.98.",
      },
      footer = {
        "",
        "Example:",
        "  taiyaku align --presegmented lines -o out",
        "  taiyaku evaluate alignment lines out/aligned",
      })
  static final class OfAlignment implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Holds <id>.gold.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "OUT_DIR", description = "Holds <id>.align.")
    private Path answers;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      print(spec, AlignmentScore.of(gold, answers).report());
      return Main.DONE;
    }
  }

  /** {@code taiyaku evaluate terms}. */
  @Command(
      name = "terms",
      mixinStandardHelpOptions = true,
      description = {
        "Precision, recall of core terms, core share.",
        "Gold is ja TAB zh TAB core|ok|context a line.",
      },
      footer = {
        "",
        "Examples:",
        "  taiyaku evaluate terms article.terms.tsv glossary/glossary.csv",
        "  taiyaku evaluate terms a.tsv,b.tsv glossary/glossary.csv --top 20 --wrong --missed",
      })
  static final class OfTerms implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD", split = ",", description = "One or more files.")
    private List<Path> gold;

    @Parameters(index = "1", paramLabel = "GLOSSARY.csv", description = "The glossary.")
    private Path glossary;

    @Option(names = "--top", paramLabel = "N", description = "Score the first N rows only.")
    private Integer top;

    @Option(names = "--wrong", description = "List the rows that stand in no tier.")
    private boolean wrong;

    @Option(names = "--missed", description = "List the core pairs that were not found.")
    private boolean missed;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      if (top != null && top < 1) {
        throw new ParameterException(spec.commandLine(), "--top must be 1 or more, not " + top);
      }
      TermScore score =
          TermScore.of(gold, glossary, top == null ? OptionalInt.empty() : OptionalInt.of(top));
      print(spec, score.report());
      if (wrong) {
        print(spec, score.wrong());
      }
      if (missed) {
        print(spec, score.missed());
      }
      return Main.DONE;
    }
  }

  /** {@code taiyaku evaluate pairs}. */
  @Command(
      name = "pairs",
      mixinStandardHelpOptions = true,
      description = "Precision, recall and F1 of paired files, and each wrong or missed pair.",
      footer = {
        "",
        "Example:",
        "  taiyaku evaluate pairs gold.csv aligned/pairs.csv",
      })
  static final class OfPairs implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD.csv", description = "Columns ja and zh….")
    private Path gold;

    @Parameters(index = "1", paramLabel = "PAIRS.csv", description = "As taiyaku writes it.")
    private Path answer;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      print(spec, PairingScore.of(gold, answer).report());
      return Main.DONE;
    }
  }

  /** {@code taiyaku evaluate lexicon}. */
  @Command(
      name = "lexicon",
      mixinStandardHelpOptions = true,
      description = {
        "How much of the words of aligned texts is the same on both sides, how much more the core",
        "lexicon explains, and how much is left. Totals only.",
      },
      footer = {
        "",
        "Example:",
        "  taiyaku evaluate lexicon gold/",
      })
  static final class OfLexicon implements Callable<Integer> {
    @Parameters(
        index = "0",
        paramLabel = "GOLD_DIR",
        description = "Holds <id>.ja.txt, <id>.zh.txt, <id>.gold.")
    private Path gold;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      print(spec, LexiconCoverage.of(CoreLexicon.load(), gold).report());
      return Main.DONE;
    }
  }
}
