package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.taiyaku.exchange.PairsRow;
import org.taiyaku.pairing.Alone;
import org.taiyaku.pairing.DocumentPair;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.text.Language;

/** A plan as it grows. */
public final class PlanBuilder {

  private final List<PlannedPair> pairs = new ArrayList<>();
  private final List<PairsRow> others = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<StaleDecision> stale = new ArrayList<>();
  private final Map<String, InputFile> articles = new HashMap<>();
  private boolean failed;

  /**
   * Takes a file that was read: by itself a pair, or out, or an article that is yet to be paired.
   */
  public void read(ReadFile read) {
    if (read.isArticle()) {
      article(read.file());
    } else if (read.isBilingual()) {
      pairs.add(read.asPair());
    } else {
      leaveOut(read);
    }
  }

  /** Takes an article that is yet to be paired. */
  public void article(InputFile file) {
    articles.put(file.name(), file);
  }

  /** Takes what came of pairing the articles that were read. */
  public void paired(Pairing pairing) {
    for (DocumentPair pair : pairing.pairs()) {
      OptionalDouble score = OptionalDouble.of(pair.score());
      pairs.add(
          new PlannedPair(
              articles.get(pair.ja()), articles.get(pair.zh()), score, pair.evidence()));
    }
    pairing.alone().forEach(this::leaveAlone);
  }

  /** The article of that name that was read. */
  InputFile article(String name) {
    return articles.get(name);
  }

  /** Takes a pair that was found. */
  void pair(PlannedPair pair) {
    pairs.add(pair);
  }

  /** Takes down what no longer fits the files. */
  void stale(StaleDecision decision) {
    stale.add(decision);
  }

  /** Takes down an article that has no counterpart. */
  void leaveAlone(Alone alone) {
    others.add(row(alone.path(), alone.language(), Plan.ALONE, alone.reason()));
  }

  /**
   * Takes down a file that is no article: a failure if it should have been one, as its type
   * promises or the user who named it.
   */
  void leaveOut(ReadFile file) {
    others.add(row(file.file().name(), file.language(), status(file), file.reason()));
    if (file.isUnreadable() || file.isUnknownType() && file.file().named()) {
      fail(file.file().name() + ": " + file.reason());
    }
  }

  private static String status(ReadFile file) {
    if (file.isUnreadable()) {
      return Plan.UNREADABLE;
    }
    return file.isUnknownType() ? Plan.UNKNOWN_TYPE : Plan.LEFT_OUT;
  }

  private void fail(String problem) {
    problems.add(problem);
    failed = true;
  }

  /** Takes a pair that the user named, in either order. */
  public void name(ReadFile first, ReadFile second) {
    boolean inOrder = first.language() == Language.JAPANESE;
    if (!first.isArticle() || !second.isArticle()) {
      leaveOutNamed(first, second);
      leaveOutNamed(second, first);
    } else if (first.language() == second.language()) {
      refuse(first, second);
    } else {
      take(inOrder ? first : second, inOrder ? second : first);
    }
  }

  private void leaveOutNamed(ReadFile file, ReadFile other) {
    if (file.isBilingual()) {
      pairs.add(file.asPair());
      return;
    }
    if (file.isArticle()) {
      String reason = "its counterpart " + other.file().name() + " could not be used";
      others.add(row(file.file().name(), file.language(), Plan.ALONE, reason));
      return;
    }
    leaveOut(file);
    if (status(file).equals(Plan.LEFT_OUT)) {
      fail(file.file().name() + ": " + file.reason());
    }
  }

  private void refuse(ReadFile first, ReadFile second) {
    fail(
        "%s, %s: both are written in %s; give one in ja and one in zh-Hant"
            .formatted(first.file().name(), second.file().name(), first.language().tag()));
    for (ReadFile file : List.of(first, second)) {
      String reason = "the user paired it with a file of the same language";
      others.add(row(file.file().name(), file.language(), Plan.ALONE, reason));
    }
  }

  private void take(ReadFile ja, ReadFile zh) {
    for (ReadFile file : List.of(ja, zh)) {
      if (!file.doubt().isEmpty()) {
        problems.add(file.file().name() + ": warning: " + file.doubt());
      }
    }
    double score = Pairer.contentScore(ja.signature(), zh.signature());
    PlannedPair pair =
        new PlannedPair(ja.file(), zh.file(), OptionalDouble.of(score), "named by the user");
    if (score < Pairer.HARDLY_TRANSLATIONS) {
      problems.add(pair + ": warning: these hardly look like translations of each other");
    }
    pairs.add(pair);
  }

  private static PairsRow row(String path, Language language, String status, String reason) {
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

  /** The plan. */
  public Plan build() {
    pairs.sort(Comparator.comparing(PlannedPair::ja));
    return new Plan(pairs, others, problems, stale, failed);
  }
}
