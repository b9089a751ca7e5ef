package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeadSampleTest {

  private record Entry(SampledBead bead, String article) {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // Some beads stand in several articles.
      entries.add(new Entry(SampledBead.of("文" + i % 200, "句" + i % 200), "article " + i % 17));
    }
    return entries;
  }

  private static List<Entry> contents(BeadSample sample) {
    return sample.beads().stream().map(bead -> new Entry(bead, sample.article(bead))).toList();
  }

  private static BeadSample of(List<Entry> entries, int most) {
    BeadSample sample = new BeadSample(most);
    entries.forEach(entry -> sample.add(entry.bead(), entry.article()));
    return sample;
  }

  @Test
  void partsMergedInAnyOrderGiveTheSame() {
    List<Entry> whole = contents(of(entries(), 50));
    for (long seed = 1; seed <= 5; seed++) {
      List<Entry> shuffled = entries();
      Collections.shuffle(shuffled, new Random(seed));
      BeadSample merged = new BeadSample(50);
      for (int part = 0; part < 300; part += 60) {
        merged.addAll(of(shuffled.subList(part, part + 60), 50));
      }
      assertThat(contents(merged)).isEqualTo(whole);
    }
  }

  @Test
  void keepsTheSmallestHashesEachOnce() {
    List<Long> smallest =
        entries().stream().map(entry -> entry.bead().hash()).distinct().sorted().limit(50).toList();

    BeadSample sample = of(entries(), 50);

    assertThat(sample.size()).isEqualTo(50);
    assertThat(sample.beads()).extracting(SampledBead::hash).containsExactlyElementsOf(smallest);
  }

  @Test
  void ofTheSameBeadTheFirstArticleIsKept() {
    SampledBead bead = SampledBead.of("文", "句子");
    BeadSample sample = new BeadSample(5);
    sample.add(bead, "b");
    sample.add(SampledBead.of("文", "句子"), "a");
    sample.add(SampledBead.of("文", "句子"), "c");

    assertThat(sample.size()).isEqualTo(1);
    assertThat(sample.article(bead)).isEqualTo("a");
  }

  @Test
  void theHashIsTheSameOnAnyMachine() {
    assertThat(SampledBead.hash("")).isEqualTo(0xe3b0c44298fc1c14L);
    assertThat(SampledBead.of("文", "句子").hash()).isNotEqualTo(SampledBead.of("文句", "子").hash());
  }
}
