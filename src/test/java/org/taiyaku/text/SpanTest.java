package org.taiyaku.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void knowsWhatItCovers() {
    Span span = new Span(1, 3);
    assertThat(span.of("対訳例文")).isEqualTo("訳例");
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.contains(new Span(2, 3))).isTrue();
    assertThat(span.contains(new Span(2, 4))).isFalse();
    assertThat(span.overlaps(new Span(3, 4))).isFalse();
    assertThat(span.overlaps(new Span(2, 4))).isTrue();
  }

  @Test
  void comesInOrderOfStartThenEnd() {
    assertThat(new Span(0, 5)).isLessThan(new Span(1, 2));
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
    assertThat(new Span(1, 2)).isEqualByComparingTo(new Span(1, 2));
  }

  @Test
  void refusesNonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
  }
}
