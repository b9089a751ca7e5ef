package org.taiyaku.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A project of OmegaT from Japanese into the Chinese of Taiwan. */
final class OmegatProject {

  private static final String SETTINGS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat>
        <project version="1.0">
          <source_dir>__DEFAULT__</source_dir>
          <target_dir>__DEFAULT__</target_dir>
          <tm_dir>__DEFAULT__</tm_dir>
          <glossary_dir>__DEFAULT__</glossary_dir>
          <glossary_file>__DEFAULT__</glossary_file>
          <dictionary_dir>__DEFAULT__</dictionary_dir>
          <source_lang>ja</source_lang>
          <target_lang>zh-TW</target_lang>
          <sentence_seg>%s</sentence_seg>
          <support_default_translations>true</support_default_translations>
          <remove_tags>false</remove_tags>
        </project>
      </omegat>
      """;

  private final Path folder;
  private final Path temporary;

  /**
   * Makes a project.
   *
   * @param folder does not exist yet
   * @param cutsSentences whether OmegaT cuts paragraphs into sentences
   */
  OmegatProject(Path folder, boolean cutsSentences) throws IOException {
    this.folder = folder;
    this.temporary = folder.resolveSibling("temporary");
    for (String name :
        List.of(
            "source", "target", "omegat", "tm/auto", "glossary", "dictionary", "../temporary")) {
      Files.createDirectories(folder.resolve(name).normalize());
    }
    Files.writeString(folder.resolve("omegat.project"), SETTINGS.formatted(cutsSentences));
  }

  /** A text to be translated. */
  void source(String name, String text) throws IOException {
    Files.writeString(folder.resolve("source").resolve(name), text);
  }

  /** A memory of which exact matches are taken. */
  void memory(Path tmx) throws IOException {
    Files.copy(
        tmx,
        folder.resolve("tm/auto").resolve(tmx.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** A glossary of which the terms are shown. */
  void glossary(Path file) throws IOException {
    Files.copy(file, folder.resolve("glossary").resolve(file.getFileName()));
  }

  Path folder() {
    return folder;
  }

  /** A file of settings of the project alone. */
  void setting(String name, String text) throws IOException {
    Files.writeString(folder.resolve("omegat").resolve(name), text);
  }

  /** Lets OmegaT translate without a window. */
  void translate() {
    String log =
        Tool.output(
            temporary,
            Tool.JAVA,
            "-jar",
            Tool.OMEGAT.toString(),
            folder.toString(),
            "--mode=console-translate",
            "--no-team",
            "--config-dir=" + temporary);
    assertThat(log).contains("Finished").doesNotContain("Exception");
  }

  /** The translation of a text. */
  String target(String name) throws IOException {
    return Files.readString(folder.resolve("target").resolve(name));
  }

  /** How many segments OmegaT made of a text, and for how many of them it found no translation. */
  int[] segments(String name) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("omegat/project_stats.txt"))) {
      String[] cells = line.split("\t");
      if (cells[0].strip().equals(name)) {
        return new int[] {Integer.parseInt(cells[1].strip()), Integer.parseInt(cells[2].strip())};
      }
    }
    throw new AssertionError(name + " stands not in the statistics");
  }
}
