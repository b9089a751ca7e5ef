package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardsTest {

  /** By {@code int(hashlib.sha256(name.encode()).hexdigest()[:16], 16) % count + 1} in Python. */
  @ParameterizedTest
  @CsvSource({
    "a, 1, 1",
    "a, 4, 3",
    "news/x, 16, 6",
    "灯台の町, 7, 7",
    "001_8b27d05ce94f1a63, 2, 2",
    "𠮷, 1000, 640"
  })
  void aShardFollowsFromTheNameAlone(String name, int count, int shard) {
    assertThat(new Shards(count).of(name)).isEqualTo(shard);
  }

  @Test
  void articlesAreSpreadEvenly() {
    int[] articles = new int[9];
    for (int i = 0; i < 8_000; i++) {
      articles[new Shards(8).of("news/article-" + i)]++;
    }

    assertThat(articles[0]).isZero();
    for (int shard = 1; shard <= 8; shard++) {
      assertThat(articles[shard]).isBetween(900, 1_100);
    }
  }

  @Test
  void namesSortAsTheirNumbers() {
    assertThat(new Shards(1).name("sentences", 1)).isEqualTo("sentences");
    assertThat(new Shards(2).name("sentences", 2)).isEqualTo("sentences-2-of-2");
    assertThat(new Shards(128).name("paragraphs", 7)).isEqualTo("paragraphs-007-of-128");
  }

  @Test
  void thereIsOneAtLeastAndABound() {
    assertThatThrownBy(() -> new Shards(0)).hasMessage("--shards must lie in 1..10000, not 0");
    assertThatThrownBy(() -> new Shards(10_001)).hasMessageContaining("10001");
  }
}
