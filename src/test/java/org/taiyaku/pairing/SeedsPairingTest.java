package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.text.Language;

/** The project's own articles, whose names tell nothing: three pairs and three near in subject. */
class SeedsPairingTest {

  @Test
  void threePairsAndThreeLeftAlone() throws IOException {
    List<Signature> japanese = new ArrayList<>();
    List<Signature> chinese = new ArrayList<>();
    SignatureMaker maker = new SignatureMaker(CoreLexicon.load());
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().substring(0, 3) + ".txt";
        if (new DocumentReader().read(file, name) instanceof Reading.Article article) {
          boolean isJapanese = article.document().language() == Language.JAPANESE;
          (isJapanese ? japanese : chinese).add(maker.sign(article.document()));
        }
      }
    }
    Pairing pairing = Pairer.pair(japanese, chinese);
    assertThat(pairing.pairs())
        .extracting(pair -> pair.ja() + " " + pair.zh())
        .containsExactly("001.txt 006.txt", "004.txt 000.txt", "007.txt 003.txt");
    assertThat(pairing.alone())
        .extracting(Alone::path)
        .containsExactly("002.txt", "005.txt", "008.txt");
  }
}
