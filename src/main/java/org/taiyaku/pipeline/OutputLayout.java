package org.taiyaku.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taiyaku.exchange.OutputNames;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.TmxWriter.SegmentType;
import org.taiyaku.exchange.UnitFormat;

/** What the outputs of a batch are called, and in which folders they stand. */
public final class OutputLayout {

  /** Folder of what is aligned, below the output. */
  public static final String ALIGNED = "aligned";

  /** Folder of the glossary, below the output. */
  public static final String GLOSSARY = "glossary";

  /** Folder of the journal of a review, below the output. */
  public static final String REVIEW = "review";

  /** Folder of what is kept for later runs, below the output; hidden, so never read as articles. */
  static final String CACHE = ".taiyaku-cache";

  /** The list of all files, in the folder of what is aligned. */
  static final String PAIRS = "pairs.csv";

  private OutputLayout() {}

  /** The folder of the files of each article, and the name of the file of all. */
  public static String folder(SegmentType type) {
    return type == SegmentType.SENTENCE ? "sentences" : "paragraphs";
  }

  /** The folders that outputs go to. */
  static List<Path> folders(Path output) {
    return List.of(output.resolve(ALIGNED), output.resolve(GLOSSARY));
  }

  /** What is no article though it may lie among them: the outputs and the files of a review. */
  static List<Path> notRead(Path output) {
    return Stream.concat(
            folders(output).stream(),
            ReviewFolder.FILES.stream().map(output.resolve(REVIEW)::resolve))
        .toList();
  }

  /** What the outputs of some pairs are called, by the Japanese file. */
  static Map<String, String> names(List<PlannedPair> pairs) {
    return OutputNames.of(pairs.stream().map(pair -> pair.ja().name()).toList());
  }

  /** Where the bead list of an article stands, below the output. */
  static Path beadList(Path output, String name) {
    return output.resolve(ALIGNED).resolve(beads(name));
  }

  /** The files of an article, relative to the folder of what is aligned. */
  static List<String> files(String name, List<UnitFormat> formats, boolean presegmented) {
    List<String> paths = new ArrayList<>();
    for (SegmentType type : SegmentType.values()) {
      formats.forEach(format -> paths.add(units(type, name, format)));
    }
    paths.add(beads(name));
    if (presegmented) {
      paths.add(answer(name));
    }
    return paths;
  }

  /** The files that are merged of those of the articles. */
  static Stream<String> merged(Shards shards, List<UnitFormat> formats) {
    return IntStream.rangeClosed(1, shards.count())
        .boxed()
        .flatMap(
            shard ->
                Stream.of(SegmentType.values())
                    .map(type -> shards.name(folder(type), shard))
                    .flatMap(name -> formats.stream().map(format -> name + format.ending())));
  }

  /** The units of an article in a format. */
  static String units(SegmentType type, String name, UnitFormat format) {
    return folder(type) + "/" + name + format.ending();
  }

  /** The bead list of an article. */
  static String beads(String name) {
    return "beads/" + name + ".tsv";
  }

  /** The beads of an article by the numbers of its lines. */
  static String answer(String name) {
    return name + ".align";
  }
}
