package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.OutputManifest;
import org.taiyaku.exchange.glossary.EntryRows;
import org.taiyaku.exchange.glossary.GlossaryEntry;
import org.taiyaku.exchange.glossary.GlossaryFiles;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.exchange.glossary.Losses;

/**
 * The glossary in the formats of other tools, beside {@code glossary.csv}.
 *
 * <p>A list of what was written stands in the folder, so that a run that asks for less removes the
 * rest, which would tell of articles of an earlier run. Without such a list nothing is touched.
 */
final class GlossaryOutputs {

  private final Path folder;
  private final BatchOptions options;
  private final List<GlossaryFormat> formats;

  GlossaryOutputs(BatchOptions options) {
    this.folder = options.output().resolve(OutputLayout.GLOSSARY);
    this.options = options;
    this.formats =
        options.glossary().formats().stream()
            .filter(format -> format != GlossaryFormat.CSV)
            .distinct()
            .toList();
  }

  /** Writes the files that are asked for and removes those of earlier runs; gives what to tell. */
  List<String> write(Collection<GlossaryRow> rows) {
    Path list = folder.resolve(OutputManifest.NAME);
    if (formats.isEmpty() && Files.notExists(list)) {
      return List.of();
    }
    OutputManifest manifest = OutputManifest.open(folder);
    manifest.announce(formats.stream().map(GlossaryOutputs::name).toList());
    List<String> remarks = new ArrayList<>();
    // Held as a whole, since these formats are made as a whole; a batch that asks for none holds
    // none.
    List<GlossaryEntry> entries =
        formats.isEmpty() ? List.of() : rows.stream().map(EntryRows::entry).toList();
    for (GlossaryFormat format : formats) {
      Losses losses = new Losses();
      GlossaryFiles.write(
          folder.resolve(name(format)), format, entries, options.direction(), losses);
      manifest.wrote(name(format));
      losses.lines().forEach(line -> remarks.add(name(format) + ": " + line));
    }
    manifest
        .finish()
        .forEach(removed -> remarks.add(removed + ": removed, as it was not asked for again"));
    if (formats.isEmpty()) {
      remove(list);
    }
    return remarks;
  }

  private static String name(GlossaryFormat format) {
    return "glossary." + format.extension();
  }

  private static void remove(Path list) {
    try {
      Files.deleteIfExists(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
