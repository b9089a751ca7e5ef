package org.taiyaku.cache;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What tells one build of this program from another: the contents of the jars and folders that its
 * classes come from, and the Java that runs it. A version alone would not tell two builds between
 * releases apart.
 */
public final class Build {

  private Build() {}

  /**
   * The key of what some classes come from.
   *
   * @return absent if that cannot be told
   */
  public static Optional<ContentKey> of(List<Class<?>> classes) {
    TreeSet<Path> sources = new TreeSet<>();
    ContentKey.Builder key = ContentKey.builder().add(Runtime.version().toString());
    try {
      for (Class<?> one : classes) {
        CodeSource source = one.getProtectionDomain().getCodeSource();
        if (source == null) {
          return Optional.empty();
        }
        URI place = source.getLocation().toURI();
        sources.add(new File(place).toPath());
      }
      for (Path source : sources) {
        add(source, key);
      }
      return Optional.of(key.build());
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void add(Path source, ContentKey.Builder key) throws IOException {
    if (Files.isDirectory(source)) {
      try (var found = Files.walk(source)) {
        for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
          key.add(source.relativize(file).toString()).add(Files.readAllBytes(file));
        }
      }
    } else {
      try (ZipFile jar = new ZipFile(source.toFile())) {
        // The list at its end holds a checksum of every entry: 48 MB need not be read.
        for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
          key.add(entry.getName()).add(entry.getCrc()).add(entry.getSize());
        }
      }
    }
  }
}
