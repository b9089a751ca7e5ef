package org.taiyaku.terminology;

import java.util.List;
import java.util.function.Consumer;
import org.taiyaku.anchor.Anchor;
import org.taiyaku.anchor.AnchorFinder;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.anchor.Transcription;
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
    List<Anchor> latin =
        AnchorFinder.find(zh.folded()).stream()
            .filter(anchor -> anchor.kind() == Anchor.Kind.LATIN && anchor.key().length() > 2)
            .toList();
    for (Span span : ja.spans()) {
      String word = span.of(ja.folded());
      if (word.length() > 1 && Kana.isKatakana(word)) {
        findLatin(word, span, latin);
        findHan(word, span);
      }
    }
  }

  private void findLatin(String word, Span span, List<Anchor> latin) {
    if (latin.isEmpty()) {
      return;
    }
    Transcription transcription = Transcription.of(word);
    for (Anchor anchor : latin) {
      add(span, anchor.span(), transcription.likenessToLatin(anchor.key()));
    }
  }

  /** The stretch that renders most of the word, the first of several. */
  private void findHan(String word, Span span) {
    HanTranscription transcription = new HanTranscription(word);
    String beginnings = String.valueOf(transcription.beginnings());
    HanTranscription.Match best = null;
    for (int i = 0; i < zh.folded().length(); i++) {
      if (beginnings.indexOf(zh.folded().charAt(i)) >= 0) {
        HanTranscription.Match match = transcription.at(zh.folded(), i).orElse(null);
        best = best == null || match != null && match.cover() > best.cover() ? match : best;
      }
    }
    if (best != null) {
      add(span, best.span(), best.cover());
    }
  }

  private void add(Span from, Span to, double likeness) {
    if (likeness > 0) {
      links.accept(new Link(from.start(), from.end(), to.start(), to.end(), BEST * likeness));
    }
  }
}
