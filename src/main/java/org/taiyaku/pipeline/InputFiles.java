package org.taiyaku.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taiyaku.exchange.OutputManifest;

/**
 * Finds the files that a user means by naming files and folders.
 *
 * <p>Names are relative to the one folder that was named; of several inputs, to the working folder
 * or else to the deepest folder that holds them all. So no two files have one name.
 */
final class InputFiles {

  private final Set<Path> leftOut = new HashSet<>();
  private final Path base;

  /** By path and not by name: those that the charset cannot say have the same question marks. */
  private final TreeMap<Path, InputFile> found = new TreeMap<>();

  private InputFiles(List<Path> inputs, Collection<Path> leftOut) throws IOException {
    this.base = base(inputs);
    for (Path folder : leftOut) {
      this.leftOut.add(Files.exists(folder) ? folder.toRealPath() : absolute(folder));
    }
  }

  /**
   * The files below the inputs, sorted by name and each once.
   *
   * <p>Hidden files and folders are passed over, and so are outputs; links to folders are not
   * followed unless named.
   *
   * @param inputs files and folders, which exist
   * @param leftOut files that are no articles and folders that hold none, such as those that
   *     outputs go to
   * @throws WrongInput if there are none
   */
  static List<InputFile> find(List<Path> inputs, Collection<Path> leftOut) {
    try {
      InputFiles files = new InputFiles(inputs, leftOut);
      for (Path input : inputs) {
        if (Files.isDirectory(input)) {
          files.list(input);
        } else {
          files.add(input, files.base.relativize(absolute(input)), true, "");
        }
      }
      if (files.found.isEmpty()) {
        throw new WrongInput(
            shown(inputs)
                + " holds nothing to read; put articles there (.md, .html, .txt, .docx), or name"
                + " another folder");
      }
      return files.found.values().stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + shown(inputs), e);
    }
  }

  private static String shown(List<Path> inputs) {
    return inputs.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Where the folder of a file really is: a link to a file is another file. */
  private static Path real(Path file) {
    Path path = absolute(file);
    try {
      return path.getParent().toRealPath().resolve(path.getFileName());
    } catch (IOException e) {
      return path;
    }
  }

  private static Path base(List<Path> inputs) {
    Path first = absolute(inputs.get(0));
    if (inputs.size() == 1 && Files.isDirectory(first)) {
      return first;
    }
    Path working = absolute(Path.of(""));
    if (inputs.stream().allMatch(input -> absolute(input).startsWith(working))) {
      return working;
    }
    Path common = Files.isDirectory(first) ? first : first.getParent();
    for (Path input : inputs) {
      while (!absolute(input).startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private void list(Path folder) throws IOException {
    Files.walkFileTree(folder.toRealPath(), new Lister(folder, folder.toRealPath()));
  }

  private void add(Path file, Path relative, boolean named, String fault) {
    List<String> names = new ArrayList<>();
    relative.normalize().forEach(name -> names.add(name.toString()));
    String name = String.join("/", names);
    if (name.isEmpty()) {
      name = file.toString();
    }
    String reason = FileNames.canSay(name) ? fault : FileNames.UNSAYABLE;
    InputFile input = new InputFile(file, name, named, reason);
    found.merge(real(file), input, (a, b) -> a.named() ? a : b);
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private final Path prefix;
    private final Path root;

    /**
     * A visitor of the files of a folder.
     *
     * @param named the folder as the user named it
     * @param root the same without links, from which the walk starts
     */
    Lister(Path named, Path root) {
      this.prefix = base.relativize(absolute(named));
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean entered = folder.equals(root) || !isHidden(folder) && !isOutput(folder);
      return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    /** Whether this run or an earlier one, be it with another {@code -o}, writes there. */
    private boolean isOutput(Path folder) {
      boolean glossary = folder.endsWith(OutputLayout.GLOSSARY);
      Path aligned = glossary ? folder.resolveSibling(OutputLayout.ALIGNED) : folder;
      return leftOut.contains(folder) || Files.exists(aligned.resolve(OutputManifest.NAME));
    }

    /** Whether it is the journal of a review, or what a run left beside it. */
    private boolean isOfReview(Path file) {
      Path folder = file.getParent();
      return leftOut.contains(file)
          || folder.endsWith(OutputLayout.REVIEW)
              && ReviewFolder.FILES.contains(file.getFileName().toString())
              && Files.exists(
                  folder.resolveSibling(OutputLayout.ALIGNED).resolve(OutputManifest.NAME));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A pipe would be waited for, and a link to a folder is none of its files.
      boolean readable = attributes.isRegularFile() || Files.isRegularFile(file);
      boolean broken = !readable && !Files.exists(file);
      if (!isHidden(file) && !isOfReview(file) && (readable || broken)) {
        add(file, "");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      add(file, reason(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        add(folder, reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String fault) {
      InputFiles.this.add(file, prefix.resolve(root.relativize(file)), false, fault);
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "must not be entered; give yourself permission to read it"
        : "cannot be listed: "
            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
