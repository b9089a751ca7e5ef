package org.taiyaku.pairing;

import java.util.List;
import java.util.Objects;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.AnchorFinder;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.document.UnitKey;
import org.taiyaku.lexicon.Lexicon;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Language;

/**
 * Reduces a document to its signature.
 *
 * <p>Kept are folded Han characters and pairs of them, Latin words, numbers, links, and the source
 * texts of bilingual files; of a Japanese document also the characters of the Chinese words that
 * the lexicon gives for its words, without which a text full of katakana would hardly have keys. A
 * pure function of the document and the lexicon; threads may share a maker.
 */
public final class SignatureMaker {

  private final TranslatedWords words;

  /** A maker that translates Japanese words by {@code lexicon}, which must not change. */
  public SignatureMaker(Lexicon lexicon) {
    this.words = new TranslatedWords(lexicon);
  }

  /**
   * The signature of a document.
   *
   * @param document in Japanese or Traditional Chinese
   */
  public Signature sign(Document document) {
    Language language = Objects.requireNonNull(document, "document").language();
    if (language != Language.JAPANESE && language != Language.TRADITIONAL_CHINESE) {
      throw new IllegalArgumentException(document.path() + " is in " + language.tag());
    }
    KeyCollector keys = new KeyCollector();
    long hash = 0;
    int length = 0;
    for (Block block : document.blocks()) {
      String folded = FoldedText.of(block.text()).folded();
      addText(folded, length, language, keys);
      hash = hash(hash, block.text());
      length += folded.length();
    }
    addLinks(document.links(), length, keys);
    addSources(document.keys(), length, keys);
    return new Signature(
        document.path(),
        language,
        hash,
        length,
        keys.smallest(length),
        titleKeys(document, language),
        NameKeys.of(document));
  }

  private void addText(String folded, int start, Language language, KeyCollector keys) {
    addHan(folded, start, keys);
    for (Anchor anchor : AnchorFinder.find(folded)) {
      int place = start + anchor.span().start();
      switch (anchor.kind()) {
        case LATIN -> keys.add(KeyKind.LATIN.key(anchor.key()), place);
        case NUMBER -> keys.add(KeyKind.NUMBER.key(anchor.key()), place);
        case ADDRESS -> {
          // Every address of a document stands among its links.
        }
      }
    }
    if (language == Language.JAPANESE) {
      words.forEach(folded, (zh, at) -> addPairs(zh, start + at, keys));
    }
  }

  private static void addHan(String folded, int start, KeyCollector keys) {
    for (int i = 0; i < folded.length(); i++) {
      if (HanFolding.isHan(folded.charAt(i))) {
        keys.add(KeyKind.HAN.key(folded.substring(i, i + 1)), start + i);
        if (i + 1 < folded.length() && HanFolding.isHan(folded.charAt(i + 1))) {
          keys.add(KeyKind.HAN_PAIR.key(folded.substring(i, i + 2)), start + i);
        }
      }
    }
  }

  /** All characters of a translation stand at the place of the word that it translates. */
  private static void addPairs(String zh, int place, KeyCollector keys) {
    for (int i = 0; i + 1 < zh.length(); i++) {
      if (HanFolding.isHan(zh.charAt(i)) && HanFolding.isHan(zh.charAt(i + 1))) {
        keys.add(KeyKind.HAN_PAIR.key(zh.substring(i, i + 2)), place);
      }
    }
  }

  private static void addLinks(List<String> links, int length, KeyCollector keys) {
    for (int i = 0; i < links.size(); i++) {
      String target = LinkTarget.of(links.get(i));
      if (!target.isEmpty()) {
        keys.add(KeyKind.LINK.key(target), (int) ((long) length * i / links.size()));
      }
    }
  }

  /** Two translations of one text have its units in common. */
  private static void addSources(List<UnitKey> units, int length, KeyCollector keys) {
    for (int i = 0; i < units.size(); i++) {
      int place = (int) ((long) length * i / units.size());
      keys.add(KeyKind.SOURCE.key(units.get(i).key()), place);
    }
  }

  /** Keys of the title, or of the first heading where there is none; none of a mere paragraph. */
  private int[] titleKeys(Document document, Language language) {
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING) {
        KeyCollector keys = new KeyCollector();
        addText(FoldedText.of(block.text()).folded(), 0, language, keys);
        return keys.smallest(1).key();
      }
    }
    return new int[0];
  }

  /** FNV-1a over the characters; blocks are parted by a character that no text holds. */
  private static long hash(long before, String text) {
    long hash = before == 0 ? 0xCBF29CE484222325L : before;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return (hash ^ 0xFFFF) * 0x100000001B3L;
  }
}
