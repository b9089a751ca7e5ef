package org.taiyaku.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.taiyaku.pairing.DocumentPair;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.Signature;
import org.taiyaku.text.Language;

/** Finds out which files belong together, by their content or as the user says. */
final class Planner {

  private final ArticleReader reader;
  private final Workers workers;

  Planner(ArticleReader reader, Workers workers) {
    this.reader = reader;
    this.workers = workers;
  }

  /** Pairs files by their content. */
  Plan discover(List<InputFile> files) {
    PlanBuilder plan = new PlanBuilder();
    Map<Language, List<Signature>> articles = new HashMap<>();
    Map<String, InputFile> byName = new HashMap<>();
    for (ReadFile read : workers.map("reading", files, reader::read)) {
      byName.put(read.file().name(), read.file());
      if (read.isArticle()) {
        articles.computeIfAbsent(read.language(), k -> new ArrayList<>()).add(read.signature());
      } else if (read.isBilingual()) {
        plan.pair(read.asPair());
      } else {
        plan.leaveOut(read);
      }
    }
    List<Signature> ja = articles.getOrDefault(Language.JAPANESE, List.of());
    List<Signature> zh = articles.getOrDefault(Language.TRADITIONAL_CHINESE, List.of());
    Pairing pairing = workers.once("pairing", () -> Pairer.pair(ja, zh));
    for (DocumentPair pair : pairing.pairs()) {
      OptionalDouble score = OptionalDouble.of(pair.score());
      plan.pair(
          new PlannedPair(byName.get(pair.ja()), byName.get(pair.zh()), score, pair.evidence()));
    }
    pairing.alone().forEach(plan::leaveAlone);
    return plan.build();
  }

  /**
   * Takes the pairs that the user named; the two files of a pair may stand in either order.
   *
   * @throws WrongInput if a file is given for both and does not hold both languages
   */
  Plan named(List<List<InputFile>> named) {
    PlanBuilder plan = new PlanBuilder();
    for (List<ReadFile> pair : workers.map("reading", named, this::readPair)) {
      if (pair.size() == 1) {
        plan.pair(pair.get(0).asPair());
      } else {
        plan.name(pair.get(0), pair.get(1));
      }
    }
    return plan.build();
  }

  private List<ReadFile> readPair(List<InputFile> files) {
    if (files.size() == 1) {
      return List.of(readBilingual(files.get(0)));
    }
    ReadFile first = reader.read(files.get(0));
    ReadFile second = reader.read(files.get(1));
    return List.of(beside(second, first), beside(first, second));
  }

  private ReadFile readBilingual(InputFile file) {
    ReadFile read = reader.read(file);
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
    return reader
        .read(file, language)
        .doubted(doubtful.reason() + "; taken for " + language.tag() + ", as you named it");
  }
}
