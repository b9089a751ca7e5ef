package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.taiyaku.document.Document;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.pairing.Alone;
import org.taiyaku.pairing.DocumentPair;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.text.Language;

/** Finds out which files belong together, by their content or as the user says. */
final class Planner {

  private final DocumentReader reader;
  private final SignatureMaker signatures;
  private final Workers workers;

  Planner(DocumentReader reader, SignatureMaker signatures, Workers workers) {
    this.reader = reader;
    this.signatures = signatures;
    this.workers = workers;
  }

  /** What came of reading a file: of an article only what it is paired by is kept. */
  private record Read(InputFile file, Reading reading, Signature signature) {}

  /** Pairs files by their content. */
  Plan discover(List<InputFile> files) {
    Outcome outcome = new Outcome();
    List<Signature> ja = new ArrayList<>();
    List<Signature> zh = new ArrayList<>();
    Map<String, InputFile> byName = new HashMap<>();
    for (Read read : workers.map("reading", files, this::read)) {
      byName.put(read.file().name(), read.file());
      if (read.signature() == null) {
        outcome.note(read.reading(), false);
      } else if (read.signature().language() == Language.JAPANESE) {
        ja.add(read.signature());
      } else {
        zh.add(read.signature());
      }
    }
    Pairing pairing = Pairer.pair(ja, zh);
    for (DocumentPair pair : pairing.pairs()) {
      outcome.pairs.add(
          new PlannedPair(
              byName.get(pair.ja()),
              byName.get(pair.zh()),
              OptionalDouble.of(pair.score()),
              pair.evidence()));
    }
    for (Alone alone : pairing.alone()) {
      outcome.others.add(Outcome.row(alone.path(), alone.language(), "alone", alone.reason()));
    }
    return outcome.plan();
  }

  private Read read(InputFile file) {
    Reading reading = reader.read(file.path(), file.name());
    if (reading instanceof Reading.Article article) {
      Document document = article.document();
      Signature signature = signatures.sign(document);
      // The text itself is read again when its turn comes: a batch may hold a great many.
      return new Read(file, null, signature);
    }
    return new Read(file, reading, null);
  }

  /** Takes the pairs that the user named; the two files of a pair may stand in either order. */
  Plan named(List<List<InputFile>> named) {
    Outcome outcome = new Outcome();
    for (List<Read> pair :
        workers.map("reading", named, files -> files.stream().map(this::read).toList())) {
      Read first = pair.get(0);
      Read second = pair.get(1);
      for (Read read : pair) {
        if (read.signature() == null) {
          outcome.note(read.reading(), true);
        }
      }
      if (first.signature() != null && second.signature() != null) {
        boolean inOrder = first.signature().language() == Language.JAPANESE;
        outcome.name(inOrder ? first : second, inOrder ? second : first);
      } else {
        leaveAlone(outcome, first, second);
        leaveAlone(outcome, second, first);
      }
    }
    return outcome.plan();
  }

  private static void leaveAlone(Outcome outcome, Read read, Read other) {
    if (read.signature() != null) {
      String reason = "its counterpart " + other.file().name() + " could not be used";
      outcome.others.add(
          Outcome.row(read.file().name(), read.signature().language(), "alone", reason));
    }
  }

  /** A plan as it grows. */
  private static final class Outcome {
    private final List<PlannedPair> pairs = new ArrayList<>();
    private final List<PairsRow> others = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean failed;

    /**
     * Takes down a file that is no article.
     *
     * @param asked whether the user named this very file
     */
    void note(Reading reading, boolean asked) {
      boolean failure = asked || reading instanceof Reading.Unreadable;
      if (failure) {
        problems.add(reading.path() + ": " + reason(reading));
        failed = true;
      }
      if (reading instanceof Reading.LeftAlone alone) {
        others.add(row(alone.path(), alone.language(), "left out", alone.reason()));
      } else {
        String status = reading instanceof Reading.Unreadable ? "unreadable" : "unknown type";
        others.add(row(reading.path(), Language.OTHER, status, reason(reading)));
      }
    }

    private static String reason(Reading reading) {
      if (reading instanceof Reading.LeftAlone alone) {
        return alone.reason();
      }
      if (reading instanceof Reading.UnknownType unknown) {
        return unknown.reason();
      }
      return ((Reading.Unreadable) reading).reason();
    }

    static PairsRow row(String path, Language language, String status, String reason) {
      boolean ja = language == Language.JAPANESE;
      boolean zh = language == Language.TRADITIONAL_CHINESE;
      return new PairsRow(
          ja ? path : "",
          zh ? path : "",
          ja || zh ? "" : path,
          status,
          OptionalDouble.empty(),
          "",
          reason);
    }

    void name(Read ja, Read zh) {
      if (ja.signature().language() == zh.signature().language()) {
        String both = ja.file().name() + ", " + zh.file().name();
        String tag = ja.signature().language().tag();
        problems.add(both + ": both are written in " + tag + "; give one ja and one zh-Hant file");
        failed = true;
        for (Read read : List.of(ja, zh)) {
          others.add(
              row(
                  read.file().name(),
                  read.signature().language(),
                  "alone",
                  "the user paired it with a file of the same language"));
        }
        return;
      }
      double score = Pairer.contentScore(ja.signature(), zh.signature());
      if (score < Pairer.HARDLY_TRANSLATIONS) {
        problems.add(
            "%s, %s: warning: these hardly look like translations of each other"
                .formatted(ja.file().name(), zh.file().name()));
      }
      pairs.add(
          new PlannedPair(ja.file(), zh.file(), OptionalDouble.of(score), "named by the user"));
    }

    Plan plan() {
      pairs.sort(Comparator.comparing(PlannedPair::ja));
      return new Plan(pairs, others, problems, failed);
    }
  }

  /** A file given on the command line or in a list, whose name is reported as it was given. */
  static InputFile file(Path path) {
    return new InputFile(path, path.toString().replace('\\', '/'));
  }
}
