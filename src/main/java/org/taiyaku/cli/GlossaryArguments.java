package org.taiyaku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.pipeline.GlossaryOptions;
import org.taiyaku.terminology.Strictness;
import picocli.CommandLine.Option;

/** What stands in the glossary, and in which formats it is written. */
public final class GlossaryArguments {

  @Option(
      names = "--strictness",
      paramLabel = "strict|normal|loose",
      converter = StrictnessConverter.class,
      description = {
        "What stands in the glossary (default: normal). strict: little that is wrong or general;",
        "normal: terms, some general words among them; loose: whatever is more likely right than",
        "wrong, general words and names that are the same on both sides included."
      })
  private Strictness strictness = Strictness.NORMAL;

  @Option(
      names = "--discard-edits",
      description = {
        "Write glossary.csv even if somebody edited it and did not run keep. Without this such",
        "a run stops before it writes anything."
      })
  private boolean discardEdits;

  @Option(
      names = "--glossary-formats",
      paramLabel = "FORMAT",
      split = ",",
      converter = GlossaryFormatConverter.class,
      description = {
        "Write the glossary in these formats too, parted by commas: xlsx, tbx2, tbx3, utx,",
        "omegat, memoq, multiterm, multiterm-tab, deepl, google, amazon; taiyaku convert --help",
        "says what each is for."
      })
  private List<GlossaryFormat> formats = List.of();

  /**
   * What is wanted of the glossary.
   *
   * @param termbase a glossary of approved and forbidden pairs
   * @param rejected where to write what is left out
   */
  public GlossaryOptions glossary(Optional<Path> termbase, Optional<Path> rejected) {
    return new GlossaryOptions(termbase, strictness, rejected, discardEdits, formats);
  }
}
