package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Original text is the truth: a folded text is a view that maps back to it. */
class FoldedTextPropertiesTest {

  @Property(seed = "1")
  void everyStretchMapsBackToWhatItCameFrom(@ForAll("texts") String original) {
    for (FoldedText text :
        new FoldedText[] {FoldedText.of(original), FoldedText.compatible(original)}) {
      assertThat(text.original()).isEqualTo(original);
      int end = 0;
      for (int i = 0; i < text.folded().length(); i++) {
        Span came = text.toOriginal(new Span(i, i + 1));
        assertThat(came.length()).isPositive();
        assertThat(came.end()).isBetween(end, original.length());
        assertThat(text.toFolded(came).contains(new Span(i, i + 1))).isTrue();
        end = came.end();
      }
      assertThat(text.toOriginal(new Span(0, text.folded().length())).end())
          .isEqualTo(text.folded().isEmpty() ? 0 : original.length());
    }
  }

  @Property(seed = "2")
  void foldingAFoldedTextChangesNothing(@ForAll("texts") String original) {
    String folded = FoldedText.of(original).folded();

    assertThat(FoldedText.of(FoldedText.of(folded).folded()).folded())
        .isEqualTo(FoldedText.of(folded).folded());
  }

  @Property(seed = "3")
  void theLanguageOfAnyTextIsToldTheSameTwice(@ForAll("texts") String text) {
    LanguageGuess guess = LanguageIdentifier.identify(java.util.List.of(text));

    assertThat(LanguageIdentifier.identify(java.util.List.of(text))).isEqualTo(guess);
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.any();
  }
}
