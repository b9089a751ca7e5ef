package org.taiyaku.terminology;

import java.util.ArrayList;
import java.util.List;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.FoldedText;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Doubts the borders of pairs of candidates of one bead: what looks well cut on either side alone
 * may not look so beside the other.
 */
final class Borders {

  /** Compounds of both languages end with their head; other orders are verb and object. */
  private static final double CROSSED = 0.65;

  /** Both sides leave off the same character: 金正, where both texts have 金正恩. */
  private static final double CUT_SHORT = 0.6;

  /** One side says something for which the other has nothing: メールアドレス and 地址. */
  private static final double ONE_SIDED = 0.8;

  /** A verb that stands for nothing is not part of the noun after it. */
  private static final double VERB_BEFORE = 0.75;

  /** One character stands before what alone explains the other side: 含有機溶劑 and 有機溶剤. */
  private static final double ONE_MORE = 0.8;

  /** A name is whole on both sides, or its last part stands on both. */
  private static final double HALF_A_NAME = 0.6;

  private static final double SURE = 0.7;

  private static final double MUCH = 0.4;
  private static final double LITTLE = 0.1;

  /** One character more is often custom: オスカー賞 and 奧斯卡, 小学校 and 小學. */
  private static final double ONE_CHARACTER = 1.1;

  private static final String AFFIXES = FoldedText.of("無非未不前後").folded();

  private final SideText ja;
  private final SideText zh;
  private final int[] tokenAt;
  private final HalfNames names;

  Borders(BeadText text) {
    this.ja = text.ja();
    this.zh = text.zh();
    this.tokenAt = tokens(zh);
    this.names = new HalfNames(ja, zh);
  }

  /** How far the two borders fit each other, above 0, at most 1. */
  double fit(Candidate from, Candidate to, Cover cover, List<Link> inside) {
    double fit = crosses(to, inside) ? CROSSED : 1;
    fit *= isCutShort(from, to) ? CUT_SHORT : 1;
    fit *= beginsWithVerb(to, inside) ? VERB_BEFORE : 1;
    fit *= endsWithMore(from, to, cover, inside) ? VERB_BEFORE : 1;
    fit *= names.isHalved(from, to) ? HALF_A_NAME : 1;
    fit *= beginsWithMore(to, cover, inside) ? ONE_MORE : 1;
    return fit * (isOneSided(cover) ? ONE_SIDED : 1);
  }

  /** Whether a verb that nothing explains stands before the rest: 閱讀開發人員文檔. */
  private boolean beginsWithVerb(Candidate to, List<Link> inside) {
    int first = token(to.start());
    Span verb = zh.spans().get(first);
    return zh.tokens().get(first).partOfSpeech() == PartOfSpeech.VERB
        && verb.end() < to.end()
        && inside.stream().noneMatch(link -> explains(link, verb, to));
  }

  /** Whether a word that names nothing and that nothing explains stands at the end: 封包按. */
  private boolean endsWithMore(Candidate from, Candidate to, Cover cover, List<Link> inside) {
    int last = token(to.end() - 1);
    Span word = zh.spans().get(last);
    boolean more =
        switch (zh.tokens().get(last).partOfSpeech()) {
          case VERB -> from.partOfSpeech() != PartOfSpeech.VERBAL_NOUN || isWhole(cover.ja());
          case ADVERB, PARTICLE, CONJUNCTION, AUXILIARY, PRONOUN -> true;
          default -> false;
        };
    return more
        && to.start() < word.start()
        && inside.stream()
            .noneMatch(link -> link.zhEnd() > word.start() && link.zhEnd() <= to.end());
  }

  /** Whether one character that nothing explains stands before what explains the other side. */
  private boolean beginsWithMore(Candidate to, Cover cover, List<Link> inside) {
    int start = to.start();
    if (!isWhole(cover.ja())
        || to.end() - start < 3
        || !HanFolding.isHan(zh.folded().charAt(start))) {
      return false;
    }
    boolean after = false;
    for (Link link : inside) {
      if (link.zhEnd() <= to.end()) {
        if (link.zhStart() == start) {
          return false;
        }
        after |= link.zhStart() == start + 1;
      }
    }
    return after;
  }

  private static boolean isWhole(double explained) {
    return 1 - explained <= 2 * LITTLE;
  }

  /** Whether a link stands in the verb, or surely reaches out of it. */
  private static boolean explains(Link link, Span verb, Candidate to) {
    return to.start() <= link.zhStart()
        && link.zhStart() < verb.end()
        && link.zhEnd() <= to.end()
        && (link.zhEnd() <= verb.end() || link.strength() >= SURE);
  }

  /** Foreign words on both sides that are not the same word stand for each other by place only. */
  static boolean areDifferentForeignWords(Candidate ja, Candidate zh) {
    return isForeign(ja.key()) && isForeign(zh.key()) && !ja.key().equals(zh.key());
  }

  private static boolean isForeign(String key) {
    // Asked of every pair of candidates: a stream for each would cost more than the answer.
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 0x250) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneSided(Cover cover) {
    double jaRest = 1 - cover.ja();
    double zhRest = 1 - cover.zh();
    double most = Math.max(jaRest * cover.jaWeight(), zhRest * cover.zhWeight());
    return Math.max(jaRest, zhRest) >= MUCH
        && Math.min(jaRest, zhRest) <= LITTLE
        && most > ONE_CHARACTER;
  }

  private boolean isCutShort(Candidate from, Candidate to) {
    String left = ja.folded();
    String right = zh.folded();
    return from.end() < left.length()
        && to.end() < right.length()
        && left.charAt(from.end()) == right.charAt(to.end())
        && HanFolding.isHan(left.charAt(from.end()))
        && ja.spans().stream()
            .anyMatch(span -> span.start() == from.end() && span.end() == from.end() + 1);
  }

  /** Whether the strongest links of the pair put words of the Chinese side in another order. */
  private boolean crosses(Candidate to, List<Link> inside) {
    List<Link> taken = new ArrayList<>();
    for (Link link : inside) {
      boolean within = to.start() <= link.zhStart() && link.zhEnd() <= to.end();
      if (within && !touchesAny(link, taken)) {
        for (Link other : taken) {
          if (turned(link, other)) {
            return true;
          }
        }
        taken.add(link);
      }
    }
    return false;
  }

  private static boolean touchesAny(Link link, List<Link> taken) {
    for (Link other : taken) {
      if (touch(link, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touch(Link a, Link b) {
    return a.jaStart() < b.jaEnd() && b.jaStart() < a.jaEnd()
        || a.zhStart() < b.zhEnd() && b.zhStart() < a.zhEnd();
  }

  /** Characters of one word may change places, 言語 and 語言; words may not. */
  private boolean turned(Link a, Link b) {
    boolean crossed = a.jaStart() < b.jaStart() != a.zhStart() < b.zhStart();
    return crossed && token(a.zhStart()) != token(b.zhStart()) && !isAffix(a) && !isAffix(b);
  }

  /** What Japanese puts behind a noun and Chinese before it: 符号なし and 無符號. */
  private boolean isAffix(Link link) {
    return link.zhEnd() - link.zhStart() == 1
        && AFFIXES.indexOf(zh.folded().charAt(link.zhStart())) >= 0;
  }

  private int token(int place) {
    return tokenAt[place];
  }

  /** For each place the word that stands there, or the next one. */
  private static int[] tokens(SideText side) {
    int[] tokenAt = new int[side.folded().length() + 1];
    int token = 0;
    for (int place = 0; place < tokenAt.length; place++) {
      while (token < side.spans().size() && place >= side.spans().get(token).end()) {
        token++;
      }
      tokenAt[place] = token;
    }
    return tokenAt;
  }
}
