package org.taiyaku.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovedLexiconTest {

  private static final Lexicon KNOWN =
      ja ->
          ja.equals("模型")
              ? List.of(new Translation("模", 0.75), new Translation("型", 0.25))
              : List.of();

  @Test
  void putsTheApprovedFirst() {
    Lexicon lexicon = ApprovedLexicon.over(KNOWN, Map.of("模型", List.of("型", "新")));

    assertThat(lexicon.translations("模型"))
        .extracting(Translation::zh)
        .containsExactly("型", "新", "模");
    assertThat(lexicon.translations("模型").stream().mapToDouble(Translation::probability).sum())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void foldsBothSides() {
    Lexicon lexicon = ApprovedLexicon.over(KNOWN, Map.of("ＡＩ経済", List.of("AI經濟")));

    assertThat(lexicon.translations("ai经济")).containsExactly(new Translation("ai经济", 1));
  }

  @Test
  void withoutApprovedPairsIsTheKnownOne() {
    assertThat(ApprovedLexicon.over(KNOWN, Map.of())).isSameAs(KNOWN);
  }
}
