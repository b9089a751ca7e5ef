package org.taiyaku.cli;

import org.taiyaku.exchange.Direction;
import picocli.CommandLine.Option;

/** The languages that outputs name as their source and target. */
public final class DirectionArguments {

  @Option(
      names = "--source-lang",
      paramLabel = "CODE",
      description = "Language code of the source (default: ja).")
  private String source = Direction.DEFAULT.source();

  @Option(
      names = "--target-lang",
      paramLabel = "CODE",
      description = "Language code of the target: zh-TW (default), zh-Hant, zh-HK … or ja.")
  private String target = Direction.DEFAULT.target();

  /**
   * The direction that was asked for.
   *
   * @throws IllegalArgumentException if the two are no Japanese and Traditional Chinese
   */
  public Direction direction() {
    return new Direction(source, target);
  }
}
