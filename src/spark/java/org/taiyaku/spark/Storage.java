package org.taiyaku.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files wherever Hadoop reaches: the local disk, HDFS, S3 and others, as the cluster is configured.
 *
 * <p>It is sent to the workers, which use it as the driver does.
 */
final class Storage implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration configuration;

  Storage(Configuration configuration) {
    this.configuration = new SerializableConfiguration(configuration);
  }

  private FileSystem system(Path path) throws IOException {
    FileSystem system = path.getFileSystem(configuration.value());
    // Else each file on a local disk gets a hidden companion.
    system.setWriteChecksum(false);
    return system;
  }

  boolean exists(String path) {
    try {
      return system(new Path(path)).exists(new Path(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + path, e);
    }
  }

  /**
   * A file in a folder.
   *
   * @param modified when, in milliseconds
   */
  record Entry(String path, String name, long modified) {}

  /** The files in a folder, hidden ones too; none if there is no such folder. */
  List<Entry> files(String folder) throws IOException {
    List<Entry> files = new ArrayList<>();
    if (exists(folder)) {
      for (FileStatus status : system(new Path(folder)).listStatus(new Path(folder))) {
        if (status.isFile()) {
          Path path = status.getPath();
          files.add(new Entry(path.toString(), path.getName(), status.getModificationTime()));
        }
      }
    }
    return files;
  }

  /** The last part of a path. */
  static String name(String path) {
    return new Path(path).getName();
  }

  /** All bytes of a file. */
  byte[] bytes(String path) throws IOException {
    Path file = new Path(path);
    FileSystem system = system(file);
    int length = Math.toIntExact(system.getFileStatus(file).getLen());
    byte[] bytes = new byte[length];
    try (FSDataInputStream in = system.open(file)) {
      in.readFully(bytes);
    }
    return bytes;
  }

  /** A file below a folder. */
  static String below(String folder, String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  /**
   * Names of the files below a folder, relative to it, sorted; hidden ones are passed over, and
   * folders that taiyaku writes to.
   *
   * @param mark name of the file that stands in the latter
   * @param outputs names of folders beside such a folder that are passed over with it
   */
  List<String> names(String folder, String mark, List<String> outputs) throws IOException {
    Path root = new Path(folder);
    FileSystem system = system(root);
    if (!system.exists(root)) {
      throw new FileNotFoundException(folder + " does not exist");
    }
    List<String> names = new ArrayList<>();
    list(system, root, "", mark, outputs, names);
    names.sort(null);
    return names;
  }

  private static void list(
      FileSystem system,
      Path folder,
      String prefix,
      String mark,
      List<String> outputs,
      List<String> names)
      throws IOException {
    FileStatus[] inside = system.listStatus(folder);
    boolean besideOutputs =
        !outputs.isEmpty() && system.exists(new Path(new Path(folder, outputs.get(0)), mark));
    for (FileStatus status : inside) {
      String name = status.getPath().getName();
      boolean passedOver = name.startsWith(".") || besideOutputs && outputs.contains(name);
      if (!passedOver && status.isDirectory()) {
        list(system, status.getPath(), prefix + name + "/", mark, outputs, names);
      } else if (!passedOver) {
        names.add(prefix + name);
      }
    }
  }

  /** Copies a file to this machine, where none of that name stands. */
  void download(String from, java.nio.file.Path to) throws IOException {
    Path file = new Path(from);
    try (FSDataInputStream in = system(file).open(file)) {
      java.nio.file.Files.copy(in, to);
    }
  }

  /** Copies a file of this machine to where nobody looks for it, until it is renamed. */
  void upload(java.nio.file.Path from, String to) throws IOException {
    Path target = new Path(to);
    FileSystem system = system(target);
    system.mkdirs(target.getParent());
    // Not copyFromLocalFile, which would write through the cluster's idea of a local disk.
    try (var in = java.nio.file.Files.newInputStream(from);
        var out = system.create(target, true)) {
      in.transferTo(out);
    }
  }

  /** Gives a file its final name, in place of what has it. */
  void rename(String from, String to) throws IOException {
    Path source = new Path(from);
    Path target = new Path(to);
    FileSystem system = system(target);
    system.mkdirs(target.getParent());
    if (system.exists(target)) {
      system.delete(target, false);
    }
    if (!system.rename(source, target)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  /** Removes a file, or a folder with all that it holds, if it is there. */
  void remove(String path) throws IOException {
    Path file = new Path(path);
    system(file).delete(file, true);
  }
}
