package org.taiyaku.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taiyaku.exchange.TranslationUnit;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.MergedUnits;
import org.taiyaku.pipeline.Summary;

/** Says in a few lines what a batch did. */
final class SummaryPrinter {

  /** Names of files listed in a line; all stand in pairs.csv. */
  private static final int MOST_NAMES = 5;

  private final BatchOptions options;

  SummaryPrinter(BatchOptions options) {
    this.options = options;
  }

  void print(Summary summary, PrintWriter out) {
    out.println("read      " + read(summary));
    if (!summary.unknownTypes().isEmpty()) {
      out.println("not read  " + unknown(summary.unknownTypes()));
    }
    learned(summary).ifPresent(line -> out.println("learned   " + line));
    out.println("aligned   " + aligned(summary));
    if (summary.glossaryWritten()) {
      out.println("wrote     " + written(summary));
    } else {
      out.println("kept      " + glossary() + " of an earlier run, as no pair was aligned");
    }
    summary.merged().ifPresent(merged -> out.println("merged    " + merged(merged)));
    if (summary.longUnits() > 0) {
      out.println(
          "long      "
              + count(summary.longUnits(), "unit")
              + String.format(
                  Locale.ROOT,
                  " over %,d characters, which some tools refuse",
                  TranslationUnit.MOST_CHARACTERS));
    }
    if (summary.unseen() > 0) {
      out.println(
          "left out  " + count(summary.unseen(), "bead") + " in which a side shows nothing");
    }
    if (summary.unsure() > 0) {
      out.println(
          String.format(
              Locale.ROOT,
              "left out  %s below confidence %.2f (--min-confidence)",
              count(summary.unsure(), "bead"),
              options.units().minConfidence()));
    }
    if (summary.unreviewed() > 0) {
      out.println("left out  " + count(summary.unreviewed(), "unit") + " that nobody reviewed");
    }
    if (summary.stale() > 0) {
      out.println(
          "stale     "
              + count(summary.stale(), "decision")
              + " of the review that no longer fit the articles, see "
              + options.output().resolve("review/stale.tsv").normalize());
    }
    if (summary.chained() > 0) {
      out.println(
          "left      "
              + count(summary.chained(), "group")
              + " of paragraphs to the sentences, as each would chain too many");
    }
    if (summary.guarded() > 0) {
      out.println("guarded   " + count(summary.guarded(), "cell") + " of the glossary with '");
    }
    if (!summary.removed().isEmpty()) {
      out.println("removed   " + count(summary.removed().size(), "output") + " of earlier runs");
    }
    out.flush();
  }

  private static String read(Summary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(count(summary.pairs(), "pair"));
    addIfAny(parts, summary.alone(), "article without counterpart", "articles without counterpart");
    addIfAny(parts, summary.leftOut(), "file in another language", "files in another language");
    addIfAny(parts, summary.unknownTypes().size(), "file of unknown type", "files of unknown type");
    addIfAny(parts, summary.unreadable(), "file unreadable", "files unreadable");
    return count(summary.files(), "file") + ": " + String.join(", ", parts);
  }

  private static String unknown(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    int more = names.size() - MOST_NAMES;
    return count(names.size(), "file")
        + " of unknown type: "
        + some
        + (more > 0 ? " and " + more + " more, see pairs.csv" : "");
  }

  private static void addIfAny(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  private Optional<String> learned(Summary summary) {
    if (summary.learnedFrom() > 0) {
      String from = " from " + count(summary.learnedFrom(), "confident bead");
      return Optional.of(count(summary.learned(), "pair") + " of words" + from);
    }
    return options.learning().save().isPresent()
        ? Optional.of("nothing: " + BatchOptions.ENOUGH_TO_LEARN_FROM)
        : Optional.empty();
  }

  private static String aligned(Summary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(count(summary.beads(), "bead"));
    addIfAny(parts, summary.moved(), "of them moved", "of them moved");
    addIfAny(
        parts, summary.omissions(), "segment without counterpart", "segments without counterpart");
    return String.join(", ", parts);
  }

  private String written(Summary summary) {
    return "%s and %s to %s, %s to %s"
        .formatted(
            count(summary.sentenceUnits(), "sentence unit"),
            count(summary.paragraphUnits(), "paragraph unit"),
            options.output().resolve("aligned").normalize(),
            count(summary.terms(), "term"),
            glossary());
  }

  private String glossary() {
    return options.output().resolve("glossary/glossary.csv").normalize().toString();
  }

  private String merged(MergedUnits merged) {
    return "%s and %s, %d folded into the same, in %s of each format"
        .formatted(
            count(merged.sentenceUnits(), "sentence unit"),
            count(merged.paragraphUnits(), "paragraph unit"),
            merged.folded(),
            count(merged.files(), "file"));
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
