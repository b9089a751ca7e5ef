package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.Language;

/** What is forgotten as it comes would have changed nothing. */
class BoundedPairingTest {

  /** Few shares, so that many are equal. */
  private static final int SHARES = 5;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12, 13, 60})
  void theBestCandidatesAreTheSameInAnyOrder(int offered) {
    Random random = new Random(offered);
    List<Candidate> candidates = new ArrayList<>();
    for (int other = 0; other < offered; other++) {
      candidates.add(new Candidate(1, other, random.nextInt(SHARES) / 7.0));
    }
    List<Integer> wanted =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble(Candidate::share)
                    .reversed()
                    .thenComparing(Candidate::zh))
            .limit(BestCandidates.MOST)
            .map(Candidate::zh)
            .toList();
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(candidates, random);
      BestCandidates best = new BestCandidates(3);
      candidates.forEach(one -> best.offer(one.ja(), one.zh(), one.share()));
      List<Integer> found = new ArrayList<>();
      best.forEach(1, (other, share) -> found.add(other));
      assertThat(found).isEqualTo(wanted);
      assertThat(best.size()).isEqualTo(wanted.size());
      best.forEach(2, (other, share) -> assertThat(other).as("of another document").isNegative());
    }
  }

  /** {@link Standing} tells it of all links at once. */
  @Test
  void linksThatMatterAreKeptAsTheyCome() {
    Random random = new Random(5);
    List<Link> links = new ArrayList<>();
    for (int ja = 0; ja < 40; ja++) {
      for (int zh = 0; zh < 30; zh++) {
        if (random.nextInt(4) == 0) {
          int score = random.nextInt(12) * 50;
          links.add(new Link(ja, zh, new Likeness(score, 0, 0, 0, 0, 0, 0), score));
        }
      }
    }
    List<Standing> standings = new ArrayList<>();
    links.stream()
        .collect(Collectors.groupingBy(Link::ja))
        .values()
        .forEach(ofOne -> standings.addAll(Standing.of(ofOne)));
    List<Contest> wanted = new ArrayList<>();
    standings.stream()
        .collect(Collectors.groupingBy(standing -> standing.link().zh()))
        .values()
        .forEach(ofOne -> wanted.addAll(Standing.contests(ofOne)));
    wanted.removeIf(contest -> !contest.matters());
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(links, random);
      Contests contests = new Contests(40, 30);
      links.forEach(contests::add);
      assertThat(contests.all()).containsExactlyInAnyOrderElementsOf(wanted);
    }
    assertThat(wanted).hasSizeLessThan(links.size());
  }

  @Test
  void keysAreCountedAsTheyCome() {
    Random random = new Random(3);
    int[] wanted = new int[1 << 17];
    List<Signature> signatures = new ArrayList<>();
    // More keys than are sorted at once, each in several documents.
    for (int document = 0; document < 2_200; document++) {
      int[] keys = random.ints(500, 0, wanted.length).sorted().distinct().toArray();
      Arrays.stream(keys).forEach(key -> wanted[key]++);
      signatures.add(signature(keys));
    }
    KeyCounts counts = KeyCounts.of(signatures);
    KeyPlaces places = counts.places();
    int[] found =
        IntStream.range(0, wanted.length)
            .map(key -> places.of(key) < 0 ? 0 : counts.documents(places.of(key)))
            .toArray();
    assertThat(found).isEqualTo(wanted);
    assertThat(counts.size()).isEqualTo((int) Arrays.stream(wanted).filter(n -> n > 0).count());
  }

  private static Signature signature(int[] keys) {
    Signature.Keys content =
        new Signature.Keys(keys, new byte[keys.length], new short[keys.length], Integer.MAX_VALUE);
    return new Signature("a.txt", Language.JAPANESE, 1, 1, content, new int[0], new int[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100, 5_000})
  void aKeyIsFoundWhereItStands(int count) {
    int[] keys =
        new Random(count)
            .ints(count, 0, Integer.MAX_VALUE)
            .map(key -> key % 3 == 0 ? Integer.MAX_VALUE - key % 100 : key)
            .sorted()
            .distinct()
            .toArray();
    KeyPlaces places = new KeyPlaces(keys);
    IntStream.range(0, keys.length).forEach(i -> assertThat(places.of(keys[i])).isEqualTo(i));
    IntStream.of(0, 1, 77, Integer.MAX_VALUE)
        .forEach(
            key -> assertThat(places.of(key) >= 0).isEqualTo(Arrays.binarySearch(keys, key) >= 0));
  }
}
