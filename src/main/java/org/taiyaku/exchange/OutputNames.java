package org.taiyaku.exchange;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the outputs of articles are called, from the paths of their Japanese files.
 *
 * <p>{@code news/x.ja.md} gives {@code news/x}: the suffixes of language and format go, folders
 * stay. Paths that would fall on one name, also on a file system that tells neither case nor
 * Unicode forms apart, all get a hash of their path, {@code news/x-1b2c3d4e}; so a name never
 * depends on which of them came first.
 */
public final class OutputNames {

  /** Longest file name in most file systems, in bytes, less what stands after the name. */
  private static final int LONGEST = 255 - ".align".length();

  private static final int HASH_DIGITS = 8;

  private static final Pattern FORMAT =
      Pattern.compile(
          "(?i)(?<=.)\\.(md|markdown|html?|xhtml|txt|text|docx|pptx|xlsx|odt|epub|idml|srt|vtt|xlf|xliff|po)$");

  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)(?<=.)[._-](ja|jpn?|ja[_-]jp|japanese)$");

  /** Line ends and the like would break the lists that names stand in. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private final SortedSet<String> paths;
  private final SortedMap<String, String> names = new TreeMap<>();

  private OutputNames(Collection<String> paths) {
    this.paths = new TreeSet<>(paths);
  }

  /**
   * Names the outputs.
   *
   * @param paths paths of Japanese files, relative to the input, with {@code /} between names
   * @return for each path its name without ending; never leads out of the output folder
   */
  public static SortedMap<String, String> of(Collection<String> paths) {
    OutputNames outputs = new OutputNames(paths);
    for (String path : outputs.paths) {
      outputs.names.put(path, name(path, 0));
    }
    // A hashed name may itself fall on that of another file: more digits until none does.
    for (int digits = HASH_DIGITS; outputs.part(digits); digits += HASH_DIGITS) {}
    return Collections.unmodifiableSortedMap(outputs.names);
  }

  /** Gives a hash to all names that fall together; says whether there were any. */
  private boolean part(int digits) {
    List<List<String>> collisions =
        names.keySet().stream()
            .collect(Collectors.groupingBy(path -> key(names.get(path))))
            .values()
            .stream()
            .filter(group -> group.size() > 1)
            .toList();
    collisions.forEach(group -> group.forEach(path -> names.put(path, name(path, digits))));
    return !collisions.isEmpty();
  }

  /** What a file system that folds case and normalises takes for the same name. */
  static String key(String name) {
    String folded = UCharacter.foldCase(Normalizer.normalize(name, Normalizer.Form.NFC), true);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static String name(String path, int digits) {
    List<String> parts =
        Arrays.stream(path.split("/"))
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .map(part -> CONTROL.matcher(part).replaceAll("_"))
            .collect(Collectors.toCollection(ArrayList::new));
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("'" + path + "' names no file");
    }
    String hash = digits == 0 ? "" : "-" + hash(path).substring(0, digits);
    String file = withoutSuffixes(parts.remove(parts.size() - 1));
    parts.replaceAll(folder -> fitting(folder, LONGEST));
    parts.add(fitting(file, LONGEST - hash.length()) + hash);
    return String.join("/", parts);
  }

  /** Both orders occur: {@code x.ja.html} and, on web servers, {@code x.html.ja}. */
  private static String withoutSuffixes(String file) {
    String name = FORMAT.matcher(file).replaceFirst("");
    name = LANGUAGE.matcher(name).replaceFirst("");
    return FORMAT.matcher(name).replaceFirst("");
  }

  /** A name that is too long keeps its beginning, and a hash tells it from others like it. */
  private static String fitting(String name, int longest) {
    if (bytes(name) <= longest) {
      return name;
    }
    String hash = "-" + hash(name).substring(0, HASH_DIGITS);
    int end = Math.min(name.length(), longest);
    while (bytes(name.substring(0, end)) > longest - hash.length()) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + hash;
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    try {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
