package org.taiyaku.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.text.OddText;

/** Nothing is lost silently: every segment of both sides stands in exactly one bead. */
class AlignerPropertiesTest {

  private static final Aligner ALIGNER = new Aligner(CoreLexicon.load());

  @Property(seed = "1", tries = 150)
  void everySegmentStandsInExactlyOneBead(
      @ForAll("articles") List<String> ja, @ForAll("articles") List<String> zh) {
    Alignment alignment = align(ja, zh);

    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      IntStream.range(bead.jaStart(), bead.jaEnd()).forEach(left::add);
      IntStream.range(bead.zhStart(), bead.zhEnd()).forEach(right::add);
    }
    assertThat(left).containsExactlyElementsOf(IntStream.range(0, ja.size()).boxed().toList());
    assertThat(right)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, zh.size()).boxed().toList());
  }

  @Property(seed = "2", tries = 50)
  void theSameTwice(@ForAll("articles") List<String> ja, @ForAll("articles") List<String> zh) {
    assertThat(align(ja, zh)).isEqualTo(align(ja, zh));
  }

  private static Alignment align(List<String> ja, List<String> zh) {
    return ALIGNER.align(
        ja.stream().map(GeneratedPair::segment).toList(),
        zh.stream().map(GeneratedPair::segment).toList());
  }

  @Provide
  Arbitrary<List<String>> articles() {
    return OddText.visible().list().ofMaxSize(12);
  }
}
