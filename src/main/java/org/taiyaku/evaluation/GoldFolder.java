package org.taiyaku.evaluation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.exchange.InputFailed;

/** A folder with {@code <id>.gold} for each of some documents. */
final class GoldFolder {

  private static final String ENDING = ".gold";

  private GoldFolder() {}

  /**
   * The gold files, in the order of their names.
   *
   * @throws InputFailed if there is none or the folder cannot be read
   */
  static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new InputFailed(folder, e);
    }
    if (files.isEmpty()) {
      throw new InputFailed(folder, "no file here ends in .gold; name a folder of gold");
    }
    files.sort(null);
    return files;
  }

  /** The file of the same document with another ending, in {@code folder}. */
  static Path beside(Path gold, Path folder, String ending) {
    String name = gold.getFileName().toString();
    return folder.resolve(name.substring(0, name.length() - ENDING.length()) + ending);
  }
}
