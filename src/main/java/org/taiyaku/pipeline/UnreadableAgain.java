package org.taiyaku.pipeline;

import java.util.Optional;
import org.taiyaku.document.Document;
import org.taiyaku.document.Reading;
import org.taiyaku.text.Language;

/**
 * A file that was an article when the batch began and is none, or not there, when it is its turn.
 */
final class UnreadableAgain extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableAgain(String message) {
    super(message);
  }

  /** The document that {@code file} holds, which is in {@code language} as was found before. */
  static Document document(Articles articles, InputFile file, Language language)
      throws UnreadableAgain {
    Reading reading = articles.read(file, Optional.of(language));
    if (reading instanceof Reading.Article article) {
      return article.document();
    }
    throw changed(file);
  }

  /** Both sides of a file that was found before to hold both languages. */
  static Reading.Bilingual both(Articles articles, InputFile file) throws UnreadableAgain {
    if (articles.read(file, Optional.empty()) instanceof Reading.Bilingual both) {
      return both;
    }
    throw changed(file);
  }

  private static UnreadableAgain changed(InputFile file) {
    return new UnreadableAgain(
        file.name() + ": changed while the batch ran; run it again when nothing writes there");
  }
}
