package org.taiyaku.cli;

import org.taiyaku.pipeline.FileNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a term from the command line, if the locale brought it here whole. */
final class TermConverter implements ITypeConverter<String> {

  @Override
  public String convert(String term) {
    // What the locale could not decode reaches Java as replacement characters.
    if (term.indexOf('\uFFFD') >= 0) {
      throw new TypeConversionException("the locale cannot say this term; " + FileNames.MEND);
    }
    if (term.isBlank()) {
      throw new TypeConversionException("nothing to look for");
    }
    return term;
  }
}
