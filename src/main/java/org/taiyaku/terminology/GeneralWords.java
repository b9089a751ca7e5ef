package org.taiyaku.terminology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.taiyaku.text.FoldedText;

/** Words of everyday writing that no glossary lists: 場合, 今日, 必要; 情況, 今天, 必要. */
final class GeneralWords {

  private static final GeneralWords INSTANCE =
      new GeneralWords(read("general-ja.tsv"), read("general-zh.tsv"));

  private final Set<String> ja;
  private final Set<String> zh;

  private GeneralWords(Set<String> ja, Set<String> zh) {
    this.ja = ja;
    this.zh = zh;
  }

  /** The project's own lists, read once. */
  static GeneralWords load() {
    return INSTANCE;
  }

  /** Whether a folded Japanese word is general. */
  boolean isJapanese(String word) {
    return ja.contains(word);
  }

  /** Whether a folded Chinese word is general. */
  boolean isChinese(String word) {
    return zh.contains(word);
  }

  /** Whether a folded Japanese term begins with a general word and goes on. */
  boolean beginsGenerally(String term) {
    for (int end = 2; end < term.length(); end++) {
      if (ja.contains(term.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded Japanese term ends with a general word after something else. */
  boolean endsGenerally(String term) {
    for (int start = 1; start + 2 <= term.length(); start++) {
      if (ja.contains(term.substring(start))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read(String name) {
    try (InputStream in = GeneralWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      Set<String> words = new HashSet<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                for (String word : line.trim().split("\\s+")) {
                  words.add(FoldedText.of(word).folded());
                }
              });
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
