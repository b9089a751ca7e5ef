package org.taiyaku.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taiyaku.page.Asset;

/**
 * The scripts and styles of the pages, all of them in memory: what is not on the list is not there,
 * whatever path asks for it.
 */
final class Assets {

  private static final List<String> SCRIPTS =
      List.of(
          "actions.js",
          "article.js",
          "article-model.js",
          "bead-row.js",
          "changes.js",
          "dialogs.js",
          "dom.js",
          "help.js",
          "keys.js",
          "marks.js",
          "overview.js",
          "places.js",
          "plot.js",
          "server.js",
          "split-dialog.js",
          "term-row.js",
          "terms.js",
          "virtual-rows.js",
          "words.js");

  private static final String STYLE = "review.css";

  /** As all our scripts write it, a line each. */
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import .* from \"\\./([a-z-]+\\.js)\";$");

  private static final Map<String, Set<String>> IMPORTED =
      SCRIPTS.stream().collect(Collectors.toUnmodifiableMap(name -> name, Assets::imported));

  private final Map<String, Reply> replies = new TreeMap<>();

  Assets() {
    for (String name : SCRIPTS) {
      put(name, "text/javascript; charset=utf-8", Asset.read(Assets.class, name));
    }
    put(STYLE, "text/css; charset=utf-8", Asset.LOOK + Asset.read(Assets.class, STYLE));
  }

  /** All that a script imports, and what that imports, itself left aside. */
  private static Set<String> imported(String script) {
    Set<String> all = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(script));
    while (!open.isEmpty()) {
      IMPORT
          .matcher(Asset.read(Assets.class, open.pop()))
          .results()
          .map(found -> found.group(1))
          .filter(all::add)
          .forEach(open::push);
    }
    return all;
  }

  /** The scripts that one of these imports, in whatever way, sorted. */
  static Set<String> importedBy(String script) {
    return IMPORTED.get(script);
  }

  private void put(String name, String type, String content) {
    replies.put(name, new Reply(Reply.OK, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  Optional<Reply> find(String name) {
    return Optional.ofNullable(replies.get(name));
  }
}
