package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that makes a careless segmenter quadratic; an idle machine takes a second. */
class SentenceSegmenterPathologicalTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  static Stream<Arguments> blocks() {
    return Stream.of(
        block("sentences without a break", "海は青い。".repeat(100_000), 100_000),
        block("one endless sentence", "海は青く、".repeat(200_000), 1),
        block("opening brackets", "「".repeat(200_000), 1),
        block("closing brackets", "」".repeat(200_000), 1),
        block("stops, closing marks", "。」".repeat(200_000), 1),
        block("stops, opening marks", "。「".repeat(200_000), 1),
        block("all kinds open", "「『（(《【“".repeat(50_000), 1),
        block("a stop, then opening marks", "。" + "「".repeat(200_000), 1),
        block("a stop, then closing marks", "。" + "」".repeat(200_000), 1),
        block("nested quotes", "「".repeat(100_000) + "。」".repeat(100_000), 1),
        block("empty quotes", "「。」".repeat(1_000_000), 1),
        block("short quotes", "「海。」".repeat(200_000), 200_000),
        block("stray marks between", "海。」海。「".repeat(100_000), 200_000),
        block("quotes that go on", "「。」と".repeat(200_000), 1),
        block("quotes and clauses", "「。」他走在長長的路上想著".repeat(50_000), 50_001),
        block("dots", ".".repeat(500_000), 1),
        block("dots with spaces", ". ".repeat(250_000), 1),
        block("ideographic stops", "。".repeat(500_000), 1),
        block("straight quotes", "\"".repeat(500_000), 1),
        block("list numbers", "1. ".repeat(100_000), 1),
        block("initials", "A.".repeat(200_000), 1),
        block("white space, then a list", " ".repeat(500_000) + "1. ".repeat(50_000), 1),
        block("stops with white space", ("。" + " ".repeat(1_000)).repeat(500), 1),
        block("quote behind white space", ("「。」" + " ".repeat(1_000)).repeat(500), 500),
        block("emoji", "。" + "😊".repeat(200_000), 2),
        block("footnotes", "。[1]".repeat(100_000), 100_000),
        block("slashes", "https://a.b/".repeat(50_000), 1),
        block("commas behind a dot", "." + ",".repeat(500_000), 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void takesLinearTime(String name, String block, int sentences) {
    assertThat(
            assertTimeoutPreemptively(LIMIT, () -> new SentenceSegmenter().segment(block)).size())
        .isEqualTo(sentences);
  }

  private static Arguments block(String name, String block, int sentences) {
    return Arguments.of(name, block, sentences);
  }
}
