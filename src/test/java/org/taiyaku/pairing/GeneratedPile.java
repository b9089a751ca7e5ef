package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.text.Language;

/**
 * The signatures of generated articles, and which belong together.
 *
 * @param japanese signatures
 * @param chinese signatures
 * @param gold path of the Chinese document by path of the Japanese one
 */
record GeneratedPile(List<Signature> japanese, List<Signature> chinese, Map<String, String> gold) {

  /** Makes about {@code documents} documents and keeps of each only its signature. */
  static GeneratedPile of(int documents, long seed) {
    DocumentGenerator generator = new DocumentGenerator(seed);
    SignatureMaker maker = new SignatureMaker(CoreLexicon.load());
    GeneratedPile pile = new GeneratedPile(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (int i = 0; pile.japanese.size() + pile.chinese.size() < documents; i++) {
      if (generator.hasJapanese(i)) {
        pile.japanese.add(maker.sign(generator.document(i, Language.JAPANESE)));
      }
      if (generator.hasChinese(i)) {
        pile.chinese.add(maker.sign(generator.document(i, Language.TRADITIONAL_CHINESE)));
      }
      if (generator.hasJapanese(i) && generator.hasChinese(i)) {
        pile.gold.put(
            generator.path(i, Language.JAPANESE), generator.path(i, Language.TRADITIONAL_CHINESE));
      }
    }
    return pile;
  }

  double precision(Pairing pairing) {
    return pairing.pairs().isEmpty() ? 1 : right(pairing) / (double) pairing.pairs().size();
  }

  double recall(Pairing pairing) {
    return right(pairing) / (double) gold.size();
  }

  private long right(Pairing pairing) {
    return pairing.pairs().stream().filter(p -> p.zh().equals(gold.get(p.ja()))).count();
  }

  /** Every path once. */
  Set<String> paths() {
    Set<String> paths = new HashSet<>();
    japanese.forEach(s -> paths.add(s.path()));
    chinese.forEach(s -> paths.add(s.path()));
    return paths;
  }
}
