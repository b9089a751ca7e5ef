package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files of the folders that a user named. */
public final class InputFiles {

  private final Collection<Path> leftOut;

  /**
   * A search that does not enter some folders.
   *
   * @param leftOut folders whose files are no articles, such as those that outputs go to
   */
  public InputFiles(Collection<Path> leftOut) {
    this.leftOut = leftOut.stream().map(InputFiles::absolute).toList();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * The files below the inputs, sorted by name and each once; hidden files and folders are passed
   * over, links to folders are not followed.
   *
   * @param inputs files and folders, which exist
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public List<InputFile> find(List<Path> inputs) {
    Set<InputFile> files = new TreeSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        Path base = inputs.size() == 1 ? input : input.toAbsolutePath().normalize().getParent();
        list(input, base == null ? input : base, files);
      } else {
        files.add(new InputFile(input, slashed(input)));
      }
    }
    return List.copyOf(files);
  }

  private void list(Path folder, Path base, Set<InputFile> files) {
    try {
      Files.walkFileTree(folder, new Lister(folder, absolute(base), files));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path base;
    private final Set<InputFile> files;

    Lister(Path root, Path base, Set<InputFile> files) {
      this.root = root;
      this.base = base;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passedOver =
          !folder.equals(root) && (isHidden(folder) || leftOut.contains(absolute(folder)));
      return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean linkToFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
      if (!isHidden(file) && !linkToFolder) {
        files.add(new InputFile(file, slashed(base.relativize(absolute(file)))));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that cannot be entered is reported as a file that cannot be read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      files.add(new InputFile(file, slashed(base.relativize(absolute(file)))));
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".") && !name.toString().equals(".");
  }

  private static String slashed(Path path) {
    List<String> names = new ArrayList<>();
    path.normalize().forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }
}
