package org.taiyaku.exchange.glossary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Glossaries of characters that some format stumbles over. */
final class Generated {

  private static final String NASTY = " ,;\t\n\"'=+-@|#<&>_:：（）\\😀𠮷";

  private static final List<String> PIECES =
      List.of("人", "材", "流出", "模型", "]]>", "_x0041_", "''", "\"\"", "note: ", "&amp;", "AI");

  private Generated() {}

  private static Arbitrary<String> text(String more) {
    Arbitrary<String> characters =
        Arbitraries.integers()
            .between(0, (int) (NASTY + more).codePoints().count() - 1)
            .map(i -> Character.toString((NASTY + more).codePoints().toArray()[i]));
    return Arbitraries.oneOf(characters, Arbitraries.of(PIECES))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  /** Japanese terms have kana, which Chinese ones lack. */
  private static Arbitrary<String> ja() {
    return text("カなー").map(text -> text + "ノ");
  }

  private static Arbitrary<String> zh() {
    return text("學的").map(text -> text + "學");
  }

  private static Arbitrary<String> status() {
    return Arbitraries.of("", "proposed", "approved", "admitted", "forbidden", "checked");
  }

  private static Arbitrary<GlossaryTerm> jaTerm(boolean variant) {
    Arbitrary<String> partOfSpeech =
        Arbitraries.of("", "noun", "proper noun", "verbal noun", "verb", "連体詞");
    Arbitrary<String> reading = Arbitraries.of("", "ジンザイ", "ヴ");
    return Combinators.combine(ja(), partOfSpeech, reading)
        .as(
            (text, pos, yomi) ->
                variant
                    ? GlossaryTerm.variantOf(text)
                    : new GlossaryTerm(text, "", pos, yomi, false));
  }

  private static Arbitrary<GlossaryTerm> zhTerm(boolean variant) {
    return Combinators.combine(zh(), status())
        .as(
            (text, status) ->
                variant ? GlossaryTerm.variantOf(text) : GlossaryTerm.of(text, status));
  }

  private static Arbitrary<List<GlossaryExample>> examples(int most) {
    Arbitrary<String> article = Arbitraries.of("", "001_abc", "a #1", "記事 # 2");
    Arbitrary<String> place = Arbitraries.of("", "1", "44");
    return Combinators.combine(ja(), zh(), article, place)
        .as(GlossaryExample::new)
        .list()
        .ofMaxSize(most);
  }

  private static Arbitrary<TermFigures> figures() {
    Arbitrary<Integer> count = Arbitraries.integers().between(0, 99);
    return Combinators.combine(count, count, count, count)
        .as((hundredths, ja, zh, articles) -> new TermFigures(hundredths / 100.0, ja, zh, articles))
        .injectNull(0.3)
        .map(figures -> figures == null ? TermFigures.NONE : figures);
  }

  /** Entries of any shape: several heads and variants a side, several examples. */
  static Arbitrary<GlossaryEntry> entries() {
    return entries(2, 2, 2);
  }

  /** Entries as rows of the glossary hold them: one head a side, one example. */
  static Arbitrary<GlossaryEntry> rows() {
    return entries(1, 2, 1);
  }

  /** Entries of one pair and nothing more. */
  static Arbitrary<GlossaryEntry> pairs() {
    return entries(1, 0, 1);
  }

  private static Arbitrary<GlossaryEntry> entries(int heads, int variants, int examples) {
    Arbitrary<List<GlossaryTerm>> ja =
        side(jaTerm(false).list().ofMinSize(1).ofMaxSize(heads), jaTerm(true), variants);
    Arbitrary<List<GlossaryTerm>> zh =
        side(zhTerm(false).list().ofMinSize(1).ofMaxSize(heads), zhTerm(true), variants);
    Arbitrary<String> note = text("註").injectNull(0.5).map(text -> text == null ? "" : text);
    return Combinators.combine(ja, zh, examples(examples), note, figures()).as(GlossaryEntry::new);
  }

  private static Arbitrary<List<GlossaryTerm>> side(
      Arbitrary<List<GlossaryTerm>> heads, Arbitrary<GlossaryTerm> variant, int most) {
    return Combinators.combine(heads, variant.list().ofMaxSize(most))
        .as((a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toList()));
  }
}
