package org.taiyaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.pairing.Alone;
import org.taiyaku.text.Language;
import org.taiyaku.text.LanguageIdentifier;

/** Pairs of {@code id.ja.txt} and {@code id.zh.txt} in UTF-8, a segment a line. */
final class Presegmented {

  private static final String JA = ".ja.txt";
  private static final String ZH = ".zh.txt";

  private Presegmented() {}

  /**
   * The pairs among the given files; one without its counterpart is left alone, and what else lies
   * there is passed over.
   *
   * @throws WrongInput if there is no such file
   */
  static Plan plan(List<InputFile> files) {
    PlanBuilder plan = new PlanBuilder();
    TreeMap<String, InputFile> byName = new TreeMap<>();
    for (InputFile file : files) {
      if (!file.fault().isEmpty()) {
        plan.leaveOut(new ReadFile(file, Found.unreadable(file.fault())));
      } else if (file.name().endsWith(JA) || file.name().endsWith(ZH)) {
        byName.put(file.name(), file);
      }
    }
    byName.values().forEach(file -> place(file, byName, plan));
    Plan built = plan.build();
    if (built.pairs().isEmpty() && built.others().isEmpty()) {
      throw new WrongInput(
          "none of %d files ends in .ja.txt or .zh.txt; name a folder of such"
              .formatted(files.size()));
    }
    return built;
  }

  private static void place(InputFile file, TreeMap<String, InputFile> byName, PlanBuilder plan) {
    boolean japanese = file.name().endsWith(JA);
    String counterpart = stem(file) + (japanese ? ZH : JA);
    InputFile other = byName.get(counterpart);
    if (other == null) {
      Language language = japanese ? Language.JAPANESE : Language.TRADITIONAL_CHINESE;
      plan.leaveAlone(new Alone(file.name(), language, "there is no " + counterpart));
    } else if (japanese) {
      plan.pair(new PlannedPair(file, other, OptionalDouble.empty(), "same name"));
    }
  }

  private static String stem(InputFile file) {
    return file.name().substring(0, file.name().length() - JA.length());
  }

  /**
   * Refuses a pair whose sides have changed places.
   *
   * @throws UnreadableAgain if the Japanese side is Chinese and the Chinese side Japanese
   */
  static void requireOrder(PlannedPair pair, Side ja, Side zh) throws UnreadableAgain {
    Language first = LanguageIdentifier.identify(ja.blocks()).language();
    Language second = LanguageIdentifier.identify(zh.blocks()).language();
    if (first == Language.TRADITIONAL_CHINESE && second == Language.JAPANESE) {
      throw new UnreadableAgain(
          "%s: the first is written in %s and the second in %s; swap their names"
              .formatted(pair, first.tag(), second.tag()));
    }
  }

  /** The segments of one file. */
  static Side read(InputFile file, Segmenter segmenter) throws UnreadableAgain {
    try {
      String text = Files.readString(file.path());
      // U+0085 and U+2028 stand inside segments of web texts; only line ends part segments.
      List<String> lines = List.of(text.replace("\uFEFF", "").split("\r?\n", -1));
      return segmenter.lines(file.name(), lines);
    } catch (IOException e) {
      throw new UnreadableAgain(new InputFailed(file.path(), e).getMessage());
    }
  }
}
