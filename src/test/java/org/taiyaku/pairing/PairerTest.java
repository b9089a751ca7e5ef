package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PairerTest {

  private static GeneratedPile pile;
  private static Pairing pairing;

  @BeforeAll
  static void pairOnce() {
    pile = GeneratedPile.of(300, 11);
    pairing = Pairer.pair(pile.japanese(), pile.chinese());
  }

  @Test
  void pairsWhatBelongsTogetherAndNothingElse() {
    assertThat(pile.precision(pairing)).isEqualTo(1.0);
    assertThat(pile.recall(pairing)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void everyDocumentStandsInExactlyOnePlace() {
    List<String> paths = new ArrayList<>();
    pairing.pairs().forEach(pair -> paths.addAll(List.of(pair.ja(), pair.zh())));
    pairing.alone().forEach(alone -> paths.add(alone.path()));
    assertThat(paths).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(pile.paths());
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<Signature> japanese = new ArrayList<>(pile.japanese());
    List<Signature> chinese = new ArrayList<>(pile.chinese());
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(japanese, new Random(seed));
      Collections.shuffle(chinese, new Random(seed + 7));
      assertThat(Pairer.pair(japanese, chinese)).isEqualTo(pairing);
    }
  }

  @Test
  void theResultIsSortedByPath() {
    assertThat(pairing.pairs()).extracting(DocumentPair::ja).isSorted();
    assertThat(pairing.alone()).extracting(Alone::path).isSorted();
  }

  @Test
  void everyPairAndEveryoneAloneHasOneLineForTheUser() {
    assertThat(pairing.pairs())
        .allSatisfy(
            pair ->
                assertThat(pair.evidence())
                    .matches("score \\d?\\.\\d\\d \\(next \\.\\d\\d\\): content .*, order .*"));
    assertThat(pairing.alone())
        .allSatisfy(alone -> assertThat(alone.reason()).startsWith("no counterpart: "));
  }

  @Test
  void documentsWithoutCounterpartStayAloneEvenWhenAllAreSo() {
    List<Signature> withCounterpart = new ArrayList<>(pile.chinese());
    withCounterpart.removeIf(zh -> pile.gold().containsValue(zh.path()));
    assertThat(Pairer.pair(pile.japanese(), withCounterpart).pairs()).isEmpty();
  }

  @Test
  void nothingToPairIsNoError() {
    Pairing none = Pairer.pair(List.of(), List.of());
    assertThat(none.pairs()).isEmpty();
    assertThat(none.alone()).isEmpty();
  }

  @Test
  void oneLanguageAloneIsSaidSo() {
    assertThat(Pairer.pair(pile.japanese(), List.of()).alone())
        .hasSameSizeAs(pile.japanese())
        .allSatisfy(
            alone ->
                assertThat(alone.reason())
                    .isEqualTo("no counterpart: no article in Traditional Chinese"));
  }

  @Test
  void aDocumentOfTheWrongLanguageIsRefused() {
    assertThatThrownBy(() -> Pairer.pair(pile.chinese(), pile.japanese()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in ja");
  }
}
