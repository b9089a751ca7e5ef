package org.taiyaku.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taiyaku.exchange.Shards;
import org.taiyaku.exchange.UnitFormat;
import org.taiyaku.pipeline.Batch;
import org.taiyaku.pipeline.BatchOptions;
import org.taiyaku.pipeline.Progress;
import org.taiyaku.pipeline.Summary;
import org.taiyaku.pipeline.UnitOptions;

/** What one machine gives, for comparison. */
final class LocalRun {

  private LocalRun() {}

  /** Aligns the articles of a folder, into so many shards of TMX and JSON Lines. */
  static Summary of(Path in, Path out, int shards) {
    BatchOptions options =
        BatchOptions.of(in, out)
            .with(
                UnitOptions.DEFAULT.as(List.of(UnitFormat.JSONL), Optional.of(new Shards(shards))))
            .onThreads(2);
    return new Batch(options, Progress.NONE).run();
  }

  /**
   * What stands in an output, by path: all that the two kinds of run both write, which is all but
   * the files of single articles.
   */
  static SortedMap<String, String> files(Path output) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String folder : List.of("aligned", "glossary")) {
      try (var found = Files.list(output.resolve(folder))) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String name = file.getFileName().toString();
          if (!name.equals(".taiyaku-lock") && !name.equals(".taiyaku-outputs")) {
            files.put(folder + "/" + name, Files.readString(file));
          }
        }
      }
    }
    return files;
  }
}
