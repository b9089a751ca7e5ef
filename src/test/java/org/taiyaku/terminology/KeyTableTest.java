package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private record Word(String key, int number) {}

  @Test
  void findsWhatAMapWouldFind() {
    Random random = new Random(7);
    KeyTable<Word> table = new KeyTable<>(Word::key);
    Map<String, Word> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String key = word(random);
      assertThat(table.find(key)).isEqualTo(Optional.ofNullable(map.get(key)));
      if (!map.containsKey(key)) {
        map.put(key, new Word(key, i));
        table.add(map.get(key));
      }
    }
    map.forEach((key, word) -> assertThat(table.find(key)).contains(word));
    assertThat(table.find("")).isEmpty();
  }

  /** A word of one or two characters, as most are, so that hashes meet. */
  private static String word(Random random) {
    String word = Character.toString('一' + random.nextInt(120));
    return random.nextInt(10) == 0 ? word : word + Character.toString('一' + random.nextInt(120));
  }
}
