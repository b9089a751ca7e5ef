package org.taiyaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.PairsRow;

/** Pairs of {@code id.ja.txt} and {@code id.zh.txt} in UTF-8, a segment a line. */
final class Presegmented {

  private static final String JA = ".ja.txt";
  private static final String ZH = ".zh.txt";

  private Presegmented() {}

  /** The pairs of the given folders; a file without its counterpart is left alone. */
  static Plan plan(List<Path> folders) {
    TreeMap<String, InputFile> files = new TreeMap<>();
    for (InputFile file : new InputFiles(List.of()).find(folders)) {
      files.put(file.name(), file);
    }
    List<PlannedPair> pairs = new ArrayList<>();
    List<PairsRow> others = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          if (name.endsWith(JA)) {
            InputFile zh = files.get(withEnding(name, JA, ZH));
            if (zh != null) {
              pairs.add(new PlannedPair(file, zh, OptionalDouble.empty(), "same name"));
            } else {
              others.add(alone(name, "", withEnding(name, JA, ZH)));
            }
          } else if (name.endsWith(ZH) && !files.containsKey(withEnding(name, ZH, JA))) {
            others.add(alone("", name, withEnding(name, ZH, JA)));
          }
        });
    return new Plan(pairs, others, List.of(), false);
  }

  private static String withEnding(String name, String ending, String other) {
    return name.substring(0, name.length() - ending.length()) + other;
  }

  private static PairsRow alone(String ja, String zh, String missing) {
    return new PairsRow(ja, zh, "", "alone", OptionalDouble.empty(), "", "there is no " + missing);
  }

  /** The segments of one file. */
  static Side read(InputFile file, boolean ja, Segmenter segmenter) throws UnreadableAgain {
    try {
      String text = Files.readString(file.path());
      // U+0085 and U+2028 stand inside segments of web texts; only line ends part segments.
      List<String> lines = List.of(text.replace("\uFEFF", "").split("\r?\n", -1));
      return segmenter.lines(file.name(), ja, lines);
    } catch (IOException e) {
      throw new UnreadableAgain(new InputFailed(file.path(), e).getMessage());
    }
  }
}
