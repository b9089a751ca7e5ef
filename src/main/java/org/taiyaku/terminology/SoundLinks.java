package org.taiyaku.terminology;

import java.util.List;
import java.util.function.Consumer;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.AnchorFinder;
import org.taiyaku.anchor.Transcription;
import org.taiyaku.lexicon.HanTranscription;
import org.taiyaku.text.Span;

/** Links by sound: a katakana word with Pompeo or 蓬佩奧, where it is ポンペオ. */
final class SoundLinks {

  private static final double BEST = 0.9;

  private final SideText ja;
  private final SideText zh;
  private final Consumer<Link> links;

  SoundLinks(SideText ja, SideText zh, Consumer<Link> links) {
    this.ja = ja;
    this.zh = zh;
    this.links = links;
  }

  void find() {
    findLatin();
    for (Span span : ja.spans()) {
      String word = span.of(ja.folded());
      if (word.length() > 1 && Kana.isKatakana(word)) {
        HanTranscription.load()
            .find(word, zh.folded())
            .ifPresent(found -> add(span, found.span(), found.likeness()));
      }
    }
  }

  private void add(Span from, Span to, double likeness) {
    links.accept(new Link(from.start(), from.end(), to.start(), to.end(), BEST * likeness));
  }

  private void findLatin() {
    List<Anchor> latin =
        AnchorFinder.find(zh.folded()).stream()
            .filter(anchor -> anchor.kind() == Anchor.Kind.LATIN && anchor.key().length() > 2)
            .toList();
    if (latin.isEmpty()) {
      return;
    }
    for (Span span : ja.spans()) {
      String word = span.of(ja.folded());
      if (word.length() > 1 && Kana.isKatakana(word)) {
        Transcription transcription = Transcription.of(word);
        for (Anchor anchor : latin) {
          double likeness = transcription.likenessToLatin(anchor.key());
          if (likeness > 0) {
            Span to = anchor.span();
            links.accept(new Link(span.start(), span.end(), to.start(), to.end(), BEST * likeness));
          }
        }
      }
    }
  }
}
