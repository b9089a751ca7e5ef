package org.taiyaku.cli;

import org.taiyaku.exchange.glossary.GlossaryFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a glossary's format. */
final class GlossaryFormatConverter implements ITypeConverter<GlossaryFormat> {

  @Override
  public GlossaryFormat convert(String word) {
    return GlossaryFormat.of(word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no format of glossaries; the formats are %s"
                        .formatted(word, GlossaryFormat.words())));
  }
}
