package org.taiyaku.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.taiyaku.terminology.Strictness;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a strictness as users write it: strict, normal, loose. */
final class StrictnessConverter implements ITypeConverter<Strictness> {

  @Override
  public Strictness convert(String value) {
    return Stream.of(Strictness.values())
        .filter(strictness -> name(strictness).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected strict, normal or loose, but was '" + value + "'"));
  }

  private static String name(Strictness strictness) {
    return strictness.name().toLowerCase(Locale.ROOT);
  }
}
