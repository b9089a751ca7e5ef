package org.taiyaku.pairing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.taiyaku.document.Document;
import org.taiyaku.text.HanFolding;

/**
 * Keys of what names a document: its path without what names the language, identifiers in its
 * metadata, and other metadata.
 */
final class NameKeys {

  /** Metadata by which a site knows that two pages are one in two languages. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "slug",
          "id",
          "uid",
          "guid",
          "ref",
          "key",
          "permalink",
          "canonical",
          "canonical_url",
          "canonicalurl",
          "url",
          "redirect_from",
          "translationkey",
          "translation_key",
          "translation_id",
          "original",
          "original_url",
          "source",
          "source_url");

  /** Metadata that differ by nature between the languages, or are the same on every page. */
  private static final Set<String> SAY_NOTHING =
      Set.of("title", "description", "excerpt", "summary", "lang", "language", "locale");

  private static final Pattern EXTENSION = Pattern.compile("\\.[a-z]{1,8}$");

  /** A name of digits and hexadecimal letters alone is a number or a hash. */
  private static final Pattern TELLS_NOTHING = Pattern.compile("[0-9a-f_.-]*|.{0,2}");

  private static final int MOST_METADATA = 32;
  private static final int LONGEST_VALUE = 300;

  private NameKeys() {}

  /** The keys, ascending. */
  static int[] of(Document document) {
    Set<Integer> keys = new TreeSet<>();
    addPath(document.path(), keys);
    document.metadata().entrySet().stream()
        .limit(MOST_METADATA)
        .forEach(entry -> addMetadata(entry, keys));
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Both the whole path and the name alone: folders may be named otherwise on the two sides. */
  private static void addPath(String path, Set<Integer> keys) {
    String bare = EXTENSION.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
    String common = HanFolding.fold(LanguageTags.withoutTags(bare));
    String name = common.substring(common.lastIndexOf('/') + 1);
    if (!TELLS_NOTHING.matcher(name).matches()) {
      keys.add(KeyKind.NAME.key("name " + name));
    }
    if (common.length() > name.length() && !TELLS_NOTHING.matcher(common).matches()) {
      keys.add(KeyKind.NAME.key("path " + common));
    }
  }

  private static void addMetadata(Map.Entry<String, String> entry, Set<Integer> keys) {
    String field = entry.getKey().toLowerCase(Locale.ROOT);
    String value = entry.getValue().strip().toLowerCase(Locale.ROOT);
    if (value.isEmpty() || value.length() > LONGEST_VALUE || SAY_NOTHING.contains(field)) {
      return;
    }
    if (IDENTIFIERS.contains(field)) {
      String target = LinkTarget.of(value);
      keys.add(KeyKind.NAME.key(field + " " + (target.isEmpty() ? value : target)));
    } else {
      keys.add(KeyKind.METADATA.key(field + " " + value));
    }
  }
}
