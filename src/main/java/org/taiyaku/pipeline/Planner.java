package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.taiyaku.decision.Review;
import org.taiyaku.pairing.Brief;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.pairing.SignatureStore;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.text.Language;

/** Finds out which files belong together, by their content or as the user says. */
final class Planner {

  private final Articles articles;
  private final Supplier<SignatureMaker> signatures;
  private final Workers workers;
  private final ReviewedPairs reviewed;

  /**
   * A planner.
   *
   * @param review what people said of which files belong together; whoever names pairs knows best
   */
  Planner(Articles articles, Supplier<SignatureMaker> signatures, Workers workers, Review review) {
    this.articles = articles;
    this.signatures = signatures;
    this.workers = workers;
    this.reviewed = new ReviewedPairs(review);
  }

  /**
   * Pairs files by their content.
   *
   * @param scratch takes the signatures for which there is no room in memory
   * @throws org.taiyaku.scratch.ScratchFailed if it cannot
   */
  Plan discover(List<InputFile> files, Scratch scratch) {
    PlanBuilder plan = new PlanBuilder();
    try (SignatureStore ja = new SignatureStore(scratch);
        SignatureStore zh = new SignatureStore(scratch)) {
      workers.forEach(
          "reading",
          files,
          this::read,
          read -> {
            plan.read(read);
            if (read.isArticle()) {
              (read.language() == Language.JAPANESE ? ja : zh).add(read.signature());
            }
          });
      plan.paired(reviewed.explained(workers.once("pairing", () -> pair(ja, zh, plan))));
    }
    return plan.build();
  }

  private Pairing pair(SignatureStore ja, SignatureStore zh, PlanBuilder plan) {
    List<Brief> japanese = new ArrayList<>(ja.briefs());
    List<Brief> chinese = new ArrayList<>(zh.briefs());
    reviewed.takeJoined(japanese, ja, chinese, zh, plan);
    return Pairer.pair(japanese, ja, chinese, zh, reviewed::isParted);
  }

  /**
   * Takes the pairs that the user named; the two files of a pair may stand in either order.
   *
   * @throws WrongInput if a file is given for both and does not hold both languages
   */
  Plan named(List<List<InputFile>> named) {
    PlanBuilder plan = new PlanBuilder();
    workers.forEach(
        "reading",
        named,
        this::readPair,
        pair -> {
          if (pair.size() == 1) {
            plan.pair(pair.get(0).asPair());
          } else {
            plan.name(pair.get(0), pair.get(1));
          }
        });
    return plan.build();
  }

  private ReadFile read(InputFile file) {
    return read(file, Optional.empty());
  }

  private ReadFile read(InputFile file, Optional<Language> language) {
    return new ReadFile(file, articles.find(file, language, signatures));
  }

  private List<ReadFile> readPair(List<InputFile> files) {
    if (files.size() == 1) {
      return List.of(readBilingual(files.get(0)));
    }
    ReadFile first = read(files.get(0));
    ReadFile second = read(files.get(1));
    return List.of(beside(second, first), beside(first, second));
  }

  private ReadFile readBilingual(InputFile file) {
    ReadFile read = read(file);
    if (!read.isBilingual()) {
      throw new WrongInput("the same file is given twice; name one in ja and one in zh-Hant");
    }
    return read;
  }

  /**
   * A file whose language does not show, too short or full of code, is taken for the counterpart
   * that the user says it is.
   */
  private ReadFile beside(ReadFile other, ReadFile doubtful) {
    if (!other.isArticle() || !doubtful.isDoubtful()) {
      return doubtful;
    }
    InputFile file = doubtful.file();
    Language language =
        other.language() == Language.JAPANESE ? Language.TRADITIONAL_CHINESE : Language.JAPANESE;
    return read(file, Optional.of(language))
        .doubted(doubtful.reason() + "; taken for " + language.tag() + ", as you named it");
  }
}
