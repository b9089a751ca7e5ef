package org.taiyaku.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.text.Language;

/** Reads the articles of a batch, wherever they lie; threads may share one. */
@FunctionalInterface
public interface Articles {

  /**
   * Reads a file.
   *
   * @param language what it is known to be written in; found out if it is absent
   */
  Reading read(InputFile file, Optional<Language> language);

  /** Reads a file for the first time. */
  default Found find(
      InputFile file, Optional<Language> language, Supplier<SignatureMaker> signatures) {
    return Found.of(file, language, this, signatures);
  }

  /** Articles that {@code reader} finds at their paths. */
  static Articles at(DocumentReader reader) {
    return (file, language) ->
        language.isPresent()
            ? reader.read(file.path(), file.name(), language.get())
            : reader.read(file.path(), file.name());
  }
}
