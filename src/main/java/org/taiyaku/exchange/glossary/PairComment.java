package org.taiyaku.exchange.glossary;

import java.util.List;
import org.taiyaku.exchange.glossary.TermLosses.Said;

/** All that an entry has beside its terms, as the comment of a pair. */
final class PairComment {

  private PairComment() {}

  /** The comment of a pair; empty if there is nothing to say. */
  static String of(EntryPair pair, Losses losses) {
    List<GlossaryExample> examples = pair.entry().examples();
    LabelledText comment =
        new LabelledText()
            .add(LabelledText.NOTE, pair.entry().note())
            .add(LabelledText.STATUS, pair.status());
    comment
        .add(LabelledText.PART_OF_SPEECH, partOfSpeech(pair))
        .add(LabelledText.READING, pair.ja().reading());
    if (!examples.isEmpty()) {
      GlossaryExample example = examples.get(0);
      comment
          .add(LabelledText.EXAMPLE_JA, example.ja())
          .add(LabelledText.EXAMPLE_ZH, example.zh())
          .add(LabelledText.FROM, ExampleSource.text(example));
    }
    return comment.text(losses);
  }

  /** What the comment says of the terms of a pair. */
  static Said said(EntryPair pair, boolean ja) {
    return new Said(pair.status(), partOfSpeech(pair), ja ? pair.ja().reading() : "");
  }

  /** A variant has the part of speech of its head; the Chinese one stands in for none. */
  private static String partOfSpeech(EntryPair pair) {
    GlossaryTerm head = pair.entry().ja().get(0);
    boolean asHead = pair.ja().variant() && pair.ja().partOfSpeech().isEmpty();
    String japanese = (asHead ? head : pair.ja()).partOfSpeech();
    return japanese.isEmpty() ? pair.zh().partOfSpeech() : japanese;
  }

  /** The entry of a pair with a comment. */
  static GlossaryEntry entry(String ja, String zh, String comment) {
    LabelledText parts = LabelledText.parse(comment);
    return new GlossaryEntry(
        List.of(
            new GlossaryTerm(
                ja,
                "",
                parts.get(LabelledText.PART_OF_SPEECH),
                parts.get(LabelledText.READING),
                false)),
        List.of(GlossaryTerm.of(zh, parts.get(LabelledText.STATUS))),
        List.of(
            ExampleSource.example(
                parts.get(LabelledText.EXAMPLE_JA),
                parts.get(LabelledText.EXAMPLE_ZH),
                parts.get(LabelledText.FROM))),
        parts.get(LabelledText.NOTE),
        TermFigures.NONE);
  }
}
