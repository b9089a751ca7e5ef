package org.taiyaku.segmentation;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Chinese words by HanLP, which knows Simplified Chinese only.
 *
 * <p>The text is therefore folded character by character, one for one, before it is cut, and the
 * spans are laid over the text as written. Parts of speech are soft evidence: on words of Taiwan
 * HanLP errs.
 *
 * <p>HanLP's configuration is global and mutable; this class alone touches it. Its dictionaries,
 * which take about a second, are read with the first sentence. Threads may share an instance.
 */
public final class ChineseTokenizer {

  /** HanLP holds a lattice of the whole text; longer texts are cut anywhere. */
  private static final int LONGEST_PIECE = 10_000;

  /** Loads HanLP when the first sentence comes; the virtual machine does it once. */
  private static final class Analyser {

    static final Segment SEGMENT = segment();

    private static Segment segment() {
      Predefine.logger.setLevel(Level.OFF);
      return HanLP.newSegment();
    }
  }

  private final RecentSentences recent;

  /** A tokenizer that keeps nothing. */
  public ChineseTokenizer() {
    this(RecentSentences.NONE);
  }

  private ChineseTokenizer(RecentSentences recent) {
    this.recent = recent;
  }

  /** A tokenizer that knows the sentences of the last few hundred articles without reading them. */
  public static ChineseTokenizer remembering() {
    return new ChineseTokenizer(new RecentSentences(JapaneseTokenizer.REMEMBERED));
  }

  /** The words of {@code sentence} in order; white space gives none. */
  public List<Token> tokenize(String sentence) {
    return recent.words(sentence, ChineseTokenizer::read);
  }

  private static List<Token> read(String sentence) {
    FoldedText text = FoldedText.compatible(sentence);
    String compatible = text.folded();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < compatible.length()) {
      int end = pieceEnd(compatible, start);
      addWords(text, start, end, tokens);
      start = end;
    }
    return tokens;
  }

  /**
   * How often a word stands in the corpus of newspapers that HanLP's dictionary was counted in.
   *
   * @param word folded
   * @return 0 if the dictionary does not have the word
   */
  public static int frequency(String word) {
    Analyser.SEGMENT.getClass();
    var entry = CoreDictionary.get(simplified(word, 0, word.length()));
    return entry == null ? 0 : entry.totalFrequency;
  }

  private static int pieceEnd(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_PIECE);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static void addWords(FoldedText text, int start, int end, List<Token> tokens) {
    String compatible = text.folded();
    int from = start;
    for (var word : Analyser.SEGMENT.seg(simplified(compatible, start, end))) {
      int to = Math.min(end, from + word.word.length());
      // HanLP works on UTF-16 units and may cut a supplementary character in two.
      if (to < end && Character.isLowSurrogate(compatible.charAt(to))) {
        to++;
      }
      if (to > from) {
        String surface = compatible.substring(from, to);
        if (!surface.isBlank()) {
          Span span = text.toOriginal(new Span(from, to));
          tokens.add(new Token(surface, surface, "", partOfSpeech(surface, word.nature), span));
        }
        from = to;
      }
    }
  }

  private static String simplified(String text, int start, int end) {
    char[] chars = new char[end - start];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = HanFolding.fold(text.charAt(start + i));
    }
    return new String(chars);
  }

  private static PartOfSpeech partOfSpeech(String surface, Nature nature) {
    if (surface.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return PartOfSpeech.SYMBOL;
    }
    String tag = nature == null ? "x" : nature.toString();
    return switch (tag.charAt(0)) {
      case 'n' -> noun(tag);
      case 'g', 'j', 'i', 's' -> PartOfSpeech.NOUN;
      case 'v' -> verb(tag);
      case 'a' -> adjective(tag);
      case 'b' -> PartOfSpeech.ADJECTIVAL_NOUN;
      case 'd', 'z' -> PartOfSpeech.ADVERB;
      case 't' -> PartOfSpeech.ADVERBIAL_NOUN;
      case 'm' -> PartOfSpeech.NUMBER;
      case 'q' -> PartOfSpeech.COUNTER;
      case 'r' -> PartOfSpeech.PRONOUN;
      case 'p', 'u', 'y', 'e', 'o' -> PartOfSpeech.PARTICLE;
      case 'c' -> PartOfSpeech.CONJUNCTION;
      case 'h' -> PartOfSpeech.PREFIX;
      case 'k' -> PartOfSpeech.SUFFIX;
      // Letters and what no dictionary knows; symbols were told apart above.
      case 'x', 'w' -> PartOfSpeech.NOUN;
      default -> PartOfSpeech.OTHER;
    };
  }

  private static PartOfSpeech noun(String tag) {
    return tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt") || tag.equals("nz")
        ? PartOfSpeech.PROPER_NOUN
        : PartOfSpeech.NOUN;
  }

  private static PartOfSpeech verb(String tag) {
    return switch (tag) {
      case "vn" -> PartOfSpeech.VERBAL_NOUN;
      case "vshi", "vyou" -> PartOfSpeech.AUXILIARY;
      default -> PartOfSpeech.VERB;
    };
  }

  private static PartOfSpeech adjective(String tag) {
    return switch (tag) {
      case "an" -> PartOfSpeech.ADJECTIVAL_NOUN;
      case "ad" -> PartOfSpeech.ADVERB;
      default -> PartOfSpeech.ADJECTIVE;
    };
  }
}
