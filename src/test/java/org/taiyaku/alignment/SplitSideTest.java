package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.alignment.GeneratedPair.Manner;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.Span;

/** Sentences cut out of linked segments are those that would have been linked by themselves. */
class SplitSideTest {

  private static final CoreLexicon LEXICON = CoreLexicon.load();
  private static final Manner JOINED = new Manner(0.6, 0.1, 0.5);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theyHaveTheSameUnitsAndKeys(long seed) {
    GeneratedPair pair = GeneratedPair.of(seed, 60, JOINED);
    Side jaLines = new Side(pair.ja());
    Side zhLines = new Side(pair.zh());
    link(jaLines, zhLines);
    Side ja = new Side(sentences(pair.ja()));
    Side zh = new Side(sentences(pair.zh()));
    link(ja, zh);
    assertThat(ja.size()).as("some segments hold two").isGreaterThan(jaLines.size());
    assertSame(new SplitSide(jaLines, 0.5).sentences(), ja);
    assertSame(new SplitSide(zhLines, 0.5).sentences(), zh);
  }

  private static void link(Side ja, Side zh) {
    Links.enter(ja, zh, LEXICON, TrainedLexicon.EMPTY, HelpingThreads.NONE);
  }

  private static void assertSame(Side split, Side linked) {
    assertThat(split.size()).isEqualTo(linked.size());
    for (int s = 0; s < linked.size(); s++) {
      assertThat(split.segment(s).text()).isEqualTo(linked.segment(s).text());
      assertThat(places(split, s)).isEqualTo(places(linked, s));
    }
  }

  /** What stands where in a sentence, by the texts of its units. */
  private static Set<String> places(Side side, int sentence) {
    Set<String> places = new TreeSet<>();
    for (Occurrences key : side.keysIn(sentence)) {
      int first = key.firstFrom(sentence);
      for (int place = first; place < key.endInSegment(first); place++) {
        Units units = side.units(sentence);
        int last = key.first(place) + key.length(place) - 1;
        places.add(key.key() + " " + units.span(key.first(place)) + units.span(last));
      }
    }
    return places;
  }

  private static List<Segment> sentences(List<Segment> lines) {
    List<Segment> sentences = new ArrayList<>();
    for (Segment line : lines) {
      for (int s = 0; s < line.sentences().size(); s++) {
        sentences.add(line.sentence(s).withTokens(tokens(line, line.sentences().get(s))));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(Segment line, Span sentence) {
    return line.tokens().stream()
        .filter(token -> sentence.contains(token.span()))
        .map(token -> moved(token, sentence.start()))
        .toList();
  }

  private static Token moved(Token token, int start) {
    Span span = new Span(token.span().start() - start, token.span().end() - start);
    return new Token(token.surface(), token.base(), token.reading(), token.partOfSpeech(), span);
  }

  @Test
  void whatStandsAcrossABorderIsEnteredInNeither() {
    Side side = new Side(List.of(GeneratedPair.segment("桜。梅花。")));
    side.occurs("across", 0, 0, 2);
    side.occurs("inside", 0, 1, 2);
    Side split = new SplitSide(side, 0.5).sentences();
    assertThat(split.keysIn(0)).isEmpty();
    assertThat(split.keysIn(1)).singleElement().extracting(Occurrences::key).isEqualTo("inside");
  }
}
