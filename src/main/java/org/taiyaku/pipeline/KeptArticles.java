package org.taiyaku.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.DocumentForm;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.document.Document;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.FileBytes;
import org.taiyaku.document.Reading;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.text.Language;

/**
 * Reads files, first to find out what they are and then, when it is their turn, to align them.
 *
 * <p>An article that was read is kept by the hash of its bytes and its name, so that it need not be
 * read a second time; where there was no room to keep it, it is. Threads may share one.
 */
final class KeptArticles implements Articles {

  private static final DocumentForm DOCUMENT = new DocumentForm();
  private static final SignatureForm SIGNATURE = new SignatureForm();

  private final FileBytes bytes;
  private final DocumentReader reader;
  private final ResultCache cache;
  private final ResultCache later;

  /** What stood in the files that were articles, by their names. */
  private final Map<String, ContentKey> contents = new ConcurrentHashMap<>();

  KeptArticles(FileBytes bytes, ResultCache cache) {
    this.bytes = Objects.requireNonNull(bytes, "bytes");
    this.reader = new DocumentReader(bytes);
    this.cache = cache;
    this.later = cache.forLaterRuns();
  }

  @Override
  public Found find(
      InputFile file, Optional<Language> language, Supplier<SignatureMaker> signatures) {
    Optional<byte[]> content = language.isEmpty() ? content(file) : Optional.empty();
    if (content.isEmpty()) {
      return Articles.super.find(file, language, signatures);
    }
    ContentKey key = cache.key("content").add(file.name()).add(content.get()).build();
    Optional<Signature> known = later.find(signature(key), SIGNATURE);
    Found found =
        known.isPresent() ? Found.article(known.get()) : read(file, key, content.get(), signatures);
    if (found.kind() == Found.Kind.ARTICLE) {
      contents.put(file.name(), key);
    }
    return found;
  }

  private Found read(
      InputFile file, ContentKey key, byte[] content, Supplier<SignatureMaker> signatures) {
    Reading reading = reader.read(() -> content, file.name(), Optional.empty());
    Found found = Found.of(reading, signatures);
    if (reading instanceof Reading.Article article) {
      cache.keep(document(key), DOCUMENT, article.document());
      later.keep(signature(key), SIGNATURE, found.signature());
    }
    return found;
  }

  /** The bytes of a file of a type that is read; where they cannot be had, the reader says why. */
  private Optional<byte[]> content(InputFile file) {
    if (!file.fault().isEmpty() || !DocumentReader.knowsNamesLike(file.name())) {
      return Optional.empty();
    }
    try {
      return Optional.of(bytes.of(file.path()));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /** A file that was found to be an article is what it was then, if that was kept. */
  @Override
  public Reading read(InputFile file, Optional<Language> language) {
    Optional<Document> kept =
        Optional.ofNullable(contents.get(file.name()))
            .flatMap(key -> cache.find(document(key), DOCUMENT))
            .filter(document -> language.isEmpty() || document.language() == language.get());
    return kept.isPresent()
        ? new Reading.Article(kept.get())
        : reader.read(() -> bytes.of(file.path()), file.name(), language);
  }

  private ContentKey document(ContentKey content) {
    return cache.key("document").add(content).build();
  }

  private ContentKey signature(ContentKey content) {
    return cache.key("signature").add(content).build();
  }
}
