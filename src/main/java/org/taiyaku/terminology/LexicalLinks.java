package org.taiyaku.terminology;

import java.util.List;
import java.util.function.Consumer;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.lexicon.Translation;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Links by lexicon: a Japanese word, or several together, and a translation of it that stands
 * anywhere in the Chinese text, whatever the borders there.
 *
 * <p>Where no translation stands whole, a piece of one is weaker evidence: ソース is 來源, and 閉源 has
 * its second half.
 */
final class LexicalLinks {

  /** Most words looked up together. */
  private static final int MOST_WORDS = 5;

  private static final double WHOLE = 0.9;

  /** A translation of one character stands in many words that mean something else. */
  private static final double ONE_CHARACTER = 0.55;

  /** Suffixes that make a noun of a quality. */
  private static final String QUALITIES = "性度率量化さ";

  private static final double PIECE = 0.6;
  private static final double PIECE_OF_ONE = 0.4;

  private final Lexicon lexicon;
  private final SideText ja;
  private final SideText zh;
  private final Consumer<Link> links;

  LexicalLinks(Lexicon lexicon, SideText ja, SideText zh, Consumer<Link> links) {
    this.lexicon = lexicon;
    this.ja = ja;
    this.zh = zh;
    this.links = links;
  }

  void find() {
    for (int from = 0; from < ja.tokens().size(); from++) {
      if (ja.tokens().get(from).partOfSpeech() == PartOfSpeech.SYMBOL) {
        continue;
      }
      int most = Math.min(ja.tokens().size(), from + MOST_WORDS);
      for (int to = from + 1; to <= most; to++) {
        String key = text(from, to);
        boolean begins = lexicon.mayBegin(key);
        look(from, to, begins ? lexicon.translations(key) : List.of());
        if (!begins) {
          break;
        }
      }
    }
  }

  private String text(int from, int to) {
    int start = ja.spans().get(from).start();
    return ja.folded().substring(start, ja.spans().get(to - 1).end());
  }

  private void look(int from, int to, List<Translation> asWritten) {
    int start = ja.spans().get(from).start();
    int end = ja.spans().get(to - 1).end();
    boolean whole = addWhole(start, end, asWritten);
    if (to == from + 1) {
      Token token = ja.tokens().get(from);
      List<Translation> ofBase = List.of();
      if (!token.base().equals(token.surface())) {
        ofBase = lexicon.translations(FoldedText.of(token.base()).folded());
        whole |= addWhole(start, end, ofBase);
      }
      if (!whole && end - start > 1) {
        addPieces(start, end, asWritten);
        addPieces(start, end, ofBase);
      }
    }
  }

  private boolean addWhole(int start, int end, List<Translation> translations) {
    boolean found = false;
    for (int rank = 0; rank < translations.size(); rank++) {
      String word = translations.get(rank).zh();
      double strength = word.length() > 1 && end - start > 1 ? WHOLE : ONE_CHARACTER;
      // The lists are ordered: a later equivalent is a little less likely.
      strength -= 0.02 * Math.min(rank, 5);
      found |= addEach(start, end, word, strength);
    }
    return found;
  }

  private boolean addEach(int start, int end, String word, double strength) {
    boolean found = false;
    for (int at = zh.folded().indexOf(word); at >= 0; at = zh.folded().indexOf(word, at + 1)) {
      links.accept(new Link(start, end, at, at + word.length(), strength));
      addWord(start, end, at, word.length(), strength);
      found = true;
    }
    return found;
  }

  /** Of a quality, the Chinese word may have a suffix that the lexicon leaves off: 冗長性 is 冗餘度. */
  private void addWord(int start, int end, int at, int length, double strength) {
    int last = at + length;
    if (isQuality(ja.folded(), end - 1) && isQuality(zh.folded(), last)) {
      for (Span word : zh.spans()) {
        if (word.start() == at && word.end() == last + 1) {
          links.accept(new Link(start, end, at, word.end(), strength));
        }
      }
    }
  }

  private static boolean isQuality(String text, int at) {
    return at < text.length() && QUALITIES.indexOf(text.charAt(at)) >= 0;
  }

  private void addPieces(int start, int end, List<Translation> translations) {
    for (Translation translation : translations) {
      String word = translation.zh();
      boolean found = false;
      for (int length = word.length() - 1; length >= 2 && !found; length--) {
        for (int at = 0; at + length <= word.length(); at++) {
          found |= addEach(start, end, word.substring(at, at + length), PIECE);
        }
      }
      if (!found && word.length() == 2) {
        addEachOne(start, end, word);
      }
    }
  }

  private void addEachOne(int start, int end, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (HanFolding.isHan(word.charAt(i))) {
        addEach(start, end, word.substring(i, i + 1), PIECE_OF_ONE);
      }
    }
  }
}
