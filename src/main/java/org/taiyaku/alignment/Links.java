package org.taiyaku.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.lexicon.Beginnings;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.Translation;
import org.taiyaku.text.Span;

/**
 * What on the Chinese side may stand for what on the Japanese side: shared characters and pairs of
 * characters, anchors, lexicon words and transcribed names, all over two articles.
 */
final class Links {

  /**
   * A Japanese key that may become a Chinese key.
   *
   * @param ja the key's places on the Japanese side
   * @param strength probability that the Japanese unit comes out as this Chinese one
   */
  record Link(Occurrences ja, double strength) {}

  /** A word of the lexicon, and the units that it is. */
  private record Word(String text, int first, int length) {}

  // Keys of characters and Chinese words are their text; others begin with a noncharacter of
  // Unicode, which no text holds.
  private static final String ANCHOR = "\uFDD0";
  private static final String WORD = "\uFDD1";
  private static final String NAME = "\uFDD2";

  /** Longest Chinese equivalent that is looked for, in characters. */
  private static final int LONGEST_EQUIVALENT = 8;

  private final Side ja;
  private final Side zh;
  private final Lexicon lexicon;
  private final Lexicon learned;
  private final Map<String, List<Link>> byZh = new LinkedHashMap<>();

  /** Japanese keys of which all links are entered. */
  private final Set<String> linked = new HashSet<>();

  private Links(Side ja, Side zh, Lexicon lexicon, Lexicon learned) {
    this.ja = ja;
    this.zh = zh;
    this.lexicon = lexicon;
    this.learned = learned;
  }

  /** Finds the links of two sides and enters their occurrences into them. */
  static void enter(Side ja, Side zh, Lexicon lexicon, Lexicon learned, HelpingThreads helpers) {
    Links links = new Links(ja, zh, lexicon, learned);
    List<List<Word>> words = helpers.map(ja.size(), links::words);
    for (int i = 0; i < ja.size(); i++) {
      links.enterWords(i, words.get(i));
      links.enterCharacters(ja, i);
      links.enterAnchors(ja, i);
    }
    links.linkNames(helpers);
    links.enterChinese();
    zh.linkKeys(links.byZh);
    ja.close();
    zh.close();
  }

  /** Links a key that is entered on the Japanese side; one that is not links nothing. */
  private void link(String jaKey, String zhKey, double strength) {
    Occurrences places = ja.occurrences(jaKey);
    if (places != null) {
      byZh.computeIfAbsent(zhKey, k -> new ArrayList<>(2)).add(new Link(places, strength));
    }
  }

  /** A key that is the same on both sides. */
  private void linkSame(String key, double strength) {
    if (linked.add(key)) {
      link(key, key, strength);
    }
  }

  private void enterCharacters(Side side, int segment) {
    Units units = side.units(segment);
    for (int u = 0; u < units.count(); u++) {
      if (units.kind(u) == Units.Kind.HAN) {
        String one = units.key(u);
        side.occurs(one, segment, u, 1);
        linkSame(one, Weights.SAME_CHARACTER);
        if (u + 1 < units.count() && follows(units, u)) {
          String two = one + units.key(u + 1);
          side.occurs(two, segment, u, 2);
          linkSame(two, Weights.SAME_PAIR);
        }
      }
    }
  }

  private static boolean follows(Units units, int unit) {
    return units.kind(unit + 1) == Units.Kind.HAN
        && units.span(unit).end() == units.span(unit + 1).start();
  }

  private void enterAnchors(Side side, int segment) {
    Units units = side.units(segment);
    for (Anchor anchor : units.anchors()) {
      String key = ANCHOR + anchor.key();
      side.occurs(key, segment, units.at(anchor.span().start()), 1);
      linkSame(key, Weights.SAME_ANCHOR);
    }
  }

  /**
   * The lexicon's words in a Japanese segment, each of which becomes a unit unless its characters
   * are units already; the segments may be asked for by several threads.
   */
  private List<Word> words(int segment) {
    Segment text = ja.segment(segment);
    Units units = ja.units(segment);
    List<Word> words = new ArrayList<>();
    LexiconWords.forEach(
        text,
        beginning -> lexicon.mayBegin(beginning) || learned.mayBegin(beginning),
        (word, inOriginal) -> {
          if (lexicon.translations(word).isEmpty() && learned.translations(word).isEmpty()) {
            return false;
          }
          Span span = text.folded().toFolded(inOriginal);
          if (span.length() == 0) {
            return false;
          }
          units.addWord(span);
          int first = units.at(span.start());
          int last = units.at(span.end() - 1);
          if (first < 0 || last < first) {
            return false;
          }
          words.add(new Word(word, first, last - first + 1));
          return true;
        });
    return words;
  }

  private void enterWords(int segment, List<Word> words) {
    for (Word word : words) {
      String key = WORD + word.text();
      ja.occurs(key, segment, word.first(), word.length());
      if (linked.add(key)) {
        linkTranslations(key, lexicon.translations(word.text()));
        linkLearned(key, learned.translations(word.text()));
      }
    }
  }

  private void linkLearned(String key, List<Translation> translations) {
    for (Translation translation : translations) {
      link(key, chineseKey(translation), Weights.LEARNED * translation.probability());
    }
  }

  private static String chineseKey(Translation translation) {
    boolean latin = translation.zh().charAt(0) < 0x250;
    return latin ? ANCHOR + translation.zh() : translation.zh();
  }

  private void linkTranslations(String key, List<Translation> translations) {
    for (Translation translation : translations) {
      double share = Math.max(Weights.LEAST_EQUIVALENT, translation.probability());
      link(key, chineseKey(translation), Math.min(0.9, Weights.LEXICON * share));
    }
  }

  /** On the Chinese side only what some Japanese key links to is entered. */
  private void enterChinese() {
    Beginnings beginnings = new Beginnings();
    byZh.keySet().forEach(beginnings::add);
    for (int j = 0; j < zh.size(); j++) {
      Units units = zh.units(j);
      enterAnchors(zh, j);
      String text = units.folded();
      for (int start = 0; start < text.length(); start++) {
        int first = units.at(start);
        int longest = Math.min(text.length(), start + LONGEST_EQUIVALENT);
        int most = first < 0 ? start : beginnings.reach(text, start, longest);
        for (int end = start + 1; end <= most; end++) {
          String key = text.substring(start, end);
          if (units.at(end - 1) >= first && byZh.containsKey(key)) {
            zh.occurs(key, j, first, units.at(end - 1) - first + 1);
          }
        }
      }
    }
  }

  private void linkNames(HelpingThreads helpers) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < ja.size(); i++) {
      Units units = ja.units(i);
      for (int u = 0; u < units.count(); u++) {
        if (units.kind(u) == Units.Kind.KATAKANA) {
          ja.occurs(NAME + units.key(u), i, u, 1);
          names.add(units.key(u));
        }
      }
    }
    NameFinder finder = new NameFinder(zh);
    List<String> sorted = List.copyOf(names);
    List<Map<String, Double>> renderings =
        helpers.map(sorted.size(), n -> finder.han(sorted.get(n)));
    for (int n = 0; n < sorted.size(); n++) {
      String name = sorted.get(n);
      finder.latin(name).forEach((word, likeness) -> link(NAME + name, ANCHOR + word, likeness));
      renderings
          .get(n)
          .forEach(
              (span, cover) -> link(NAME + name, span, Weights.HAN_TRANSCRIPTION * cover * cover));
    }
  }
}
