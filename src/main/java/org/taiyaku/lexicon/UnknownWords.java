package org.taiyaku.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * What of a passage is left to learn: the words of both sides that neither shared characters nor a
 * lexicon explains.
 *
 * <p>What is known is taken out on both sides, so that it neither is learned again nor draws to
 * itself what stands beside it. Threads may share one.
 */
public final class UnknownWords {

  private static final Set<PartOfSpeech> CONTENT =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPER_NOUN,
          PartOfSpeech.VERBAL_NOUN,
          PartOfSpeech.ADJECTIVAL_NOUN,
          PartOfSpeech.ADVERBIAL_NOUN,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.ADVERB,
          PartOfSpeech.PREFIX,
          PartOfSpeech.SUFFIX,
          PartOfSpeech.OTHER);

  /** Most words looked up together. */
  private static final int MOST_WORDS = 5;

  private final List<Lexicon> known;

  /** What none of some lexicons knows. */
  public UnknownWords(Lexicon... known) {
    this.known = List.of(known);
  }

  /**
   * The words of a passage that are left to learn.
   *
   * @param source what article it stands in
   * @param ja its Japanese words
   * @param zhText its Chinese text
   * @param zh the words of that
   */
  public ParallelWords of(String source, List<Token> ja, FoldedText zhText, List<Token> zh) {
    List<String> bases = ja.stream().map(t -> HanFolding.fold(t.base())).toList();
    BitSet zhKnown = new BitSet();
    BitSet jaKnown = known(ja, bases, zhText.folded(), zhKnown);
    List<String> jaLeft = new ArrayList<>();
    for (int t = 0; t < ja.size(); t++) {
      if (!jaKnown.get(t) && isContent(ja.get(t))) {
        jaLeft.add(bases.get(t));
      }
    }
    List<String> zhLeft = new ArrayList<>();
    for (Token token : zh) {
      Span span = zhText.toFolded(token.span());
      int covered = zhKnown.get(span.start(), span.end()).cardinality();
      if (2 * covered < span.length() && isContent(token)) {
        zhLeft.add(HanFolding.fold(token.surface()));
      }
    }
    return new ParallelWords(source, jaLeft, zhLeft);
  }

  /** Which Japanese words are known by what stands in the Chinese text, which is marked there. */
  private BitSet known(List<Token> ja, List<String> bases, String zhText, BitSet zhKnown) {
    List<String> surfaces = ja.stream().map(t -> HanFolding.fold(t.surface())).toList();
    BitSet jaKnown = new BitSet();
    for (int from = 0; from < ja.size(); from++) {
      String before = "";
      for (int last = from; last < Math.min(ja.size(), from + MOST_WORDS); last++) {
        boolean asWritten = explains(before + surfaces.get(last), zhText, zhKnown);
        if (explains(before + bases.get(last), zhText, zhKnown) || asWritten) {
          jaKnown.set(from, last + 1);
        }
        before += surfaces.get(last);
        if (!goesOn(before, zhText)) {
          break;
        }
      }
    }
    return jaKnown;
  }

  /** Whether anything that begins like this can be explained. */
  private boolean goesOn(String beginning, String zhText) {
    for (Lexicon lexicon : known) {
      if (lexicon.mayBegin(beginning)) {
        return true;
      }
    }
    return zhText.contains(beginning);
  }

  private boolean explains(String word, String zhText, BitSet zhKnown) {
    boolean found = mark(word, zhText, zhKnown);
    for (Lexicon lexicon : known) {
      for (Translation translation : lexicon.translations(word)) {
        found |= mark(translation.zh(), zhText, zhKnown);
      }
    }
    return found;
  }

  private static boolean mark(String word, String text, BitSet marked) {
    boolean found = false;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      marked.set(at, at + word.length());
      found = true;
    }
    return found;
  }

  /** Numbers stand for themselves, and a single letter or kana may be anything. */
  private static boolean isContent(Token token) {
    String word = token.surface();
    return CONTENT.contains(token.partOfSpeech())
        && word.codePoints().allMatch(Character::isLetterOrDigit)
        && word.codePoints().anyMatch(Character::isLetter)
        && (word.length() > 1 || HanFolding.isHan(word.charAt(0)));
  }
}
