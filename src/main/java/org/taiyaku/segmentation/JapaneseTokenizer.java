package org.taiyaku.segmentation;

import com.atilika.kuromoji.TokenizerBase;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.Span;

/**
 * Japanese words by Kuromoji with the IPA dictionary.
 *
 * <p>Normal mode, as the search mode splits unknown katakana words (カーボン|ニュートラル). The text is read
 * in NFKC form, without which Ａ Ｉ are two symbols and half-width kana are unknown; spans are those
 * of the text as written.
 *
 * <p>Threads may share an instance.
 */
public final class JapaneseTokenizer {

  /** Kuromoji's time grows faster than the text; longer texts are read in pieces. */
  private static final int LONGEST_PIECE = 10_000;

  /** How far back from there a sentence end or white space is looked for to cut at. */
  private static final int LOOKED_BACK = 1_000;

  /** UTF-16 units of sentences whose words are remembered: some 30 MB. */
  static final int REMEMBERED = 300_000;

  private final Tokenizer tokenizer =
      new Tokenizer.Builder().mode(TokenizerBase.Mode.NORMAL).build();

  private final RecentSentences recent;

  /** A tokenizer that keeps nothing. */
  public JapaneseTokenizer() {
    this(RecentSentences.NONE);
  }

  private JapaneseTokenizer(RecentSentences recent) {
    this.recent = recent;
  }

  /** A tokenizer that knows the sentences of the last few hundred articles without reading them. */
  public static JapaneseTokenizer remembering() {
    return new JapaneseTokenizer(new RecentSentences(REMEMBERED));
  }

  /** The words of {@code sentence} in order; white space gives none. */
  public List<Token> tokenize(String sentence) {
    return recent.words(sentence, this::read);
  }

  private List<Token> read(String sentence) {
    FoldedText text = FoldedText.compatible(sentence);
    String compatible = text.folded();
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < compatible.length()) {
      int end = pieceEnd(compatible, start);
      for (var word : tokenizer.tokenize(compatible.substring(start, end))) {
        if (!word.getSurface().isBlank()) {
          int from = start + word.getPosition();
          Span span = text.toOriginal(new Span(from, from + word.getSurface().length()));
          tokens.add(token(word, span));
        }
      }
      start = end;
    }
    return tokens;
  }

  private static int pieceEnd(String text, int start) {
    int end = start + LONGEST_PIECE;
    if (end >= text.length()) {
      return text.length();
    }
    for (int cut = end; cut > end - LOOKED_BACK; cut--) {
      char before = text.charAt(cut - 1);
      if (before == '。' || Character.isWhitespace(before)) {
        return cut;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static Token token(com.atilika.kuromoji.ipadic.Token word, Span span) {
    String surface = word.getSurface();
    String base = "*".equals(word.getBaseForm()) ? surface : word.getBaseForm();
    String reading = "*".equals(word.getReading()) ? "" : word.getReading();
    return new Token(surface, base, reading, partOfSpeech(word), span);
  }

  private static PartOfSpeech partOfSpeech(com.atilika.kuromoji.ipadic.Token word) {
    // Unknown symbols such as . and % come out of the dictionary as 名詞-サ変接続.
    if (word.getSurface().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return PartOfSpeech.SYMBOL;
    }
    return switch (word.getPartOfSpeechLevel1()) {
      case "名詞" -> noun(word.getPartOfSpeechLevel2(), word.getPartOfSpeechLevel3());
      case "動詞" -> PartOfSpeech.VERB;
      case "形容詞" -> PartOfSpeech.ADJECTIVE;
      case "副詞" -> PartOfSpeech.ADVERB;
      case "連体詞" -> PartOfSpeech.OTHER;
      case "接続詞" -> PartOfSpeech.CONJUNCTION;
      case "助詞" -> PartOfSpeech.PARTICLE;
      case "助動詞" -> PartOfSpeech.AUXILIARY;
      case "接頭詞" -> PartOfSpeech.PREFIX;
      case "記号" -> PartOfSpeech.SYMBOL;
      default -> PartOfSpeech.OTHER;
    };
  }

  private static PartOfSpeech noun(String level2, String level3) {
    return switch (level2) {
      case "固有名詞" -> PartOfSpeech.PROPER_NOUN;
      case "サ変接続" -> PartOfSpeech.VERBAL_NOUN;
      case "形容動詞語幹", "ナイ形容詞語幹" -> PartOfSpeech.ADJECTIVAL_NOUN;
      case "副詞可能" -> PartOfSpeech.ADVERBIAL_NOUN;
      case "代名詞", "非自立" -> PartOfSpeech.PRONOUN;
      case "数" -> PartOfSpeech.NUMBER;
      case "接尾" -> "助数詞".equals(level3) ? PartOfSpeech.COUNTER : PartOfSpeech.SUFFIX;
      default -> PartOfSpeech.NOUN;
    };
  }
}
