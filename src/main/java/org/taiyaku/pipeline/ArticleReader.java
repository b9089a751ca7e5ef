package org.taiyaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
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
final class ArticleReader {

  private static final DocumentForm DOCUMENT = new DocumentForm();
  private static final SignatureForm SIGNATURE = new SignatureForm();

  private final FileBytes bytes;
  private final DocumentReader reader;
  private final Supplier<SignatureMaker> signatures;
  private final ResultCache cache;

  /** What stood in the files that were articles, by their names. */
  private final Map<String, ContentKey> contents = new ConcurrentHashMap<>();

  ArticleReader(FileBytes bytes, Supplier<SignatureMaker> signatures, ResultCache cache) {
    this.bytes = Objects.requireNonNull(bytes, "bytes");
    this.reader = new DocumentReader(bytes);
    this.signatures = signatures;
    this.cache = cache;
  }

  /** A reader of the file system that keeps nothing. */
  static ArticleReader ofFiles(Supplier<SignatureMaker> signatures) {
    return new ArticleReader(Files::readAllBytes, signatures, ResultCache.NONE);
  }

  /** Finds out what a file is; of an article only what it is paired by is given. */
  ReadFile read(InputFile file) {
    if (!file.fault().isEmpty()) {
      return ReadFile.other(file, new Reading.Unreadable(file.name(), file.fault()));
    }
    Optional<byte[]> content = content(file);
    if (content.isEmpty()) {
      return first(file, reader.read(file.path(), file.name()));
    }
    ContentKey key = cache.key("content").add(file.name()).add(content.get()).build();
    Optional<Signature> known = cache.find(signature(key), SIGNATURE);
    ReadFile read =
        known.isPresent()
            ? ReadFile.article(file, known.get())
            : kept(key, file, reader.read(file.path(), file.name(), content.get()));
    if (read.isArticle()) {
      contents.put(file.name(), key);
    }
    return read;
  }

  /**
   * The bytes of a file, if it is of a type that is read; whoever reads it anew says what is wrong.
   */
  private Optional<byte[]> content(InputFile file) {
    if (!DocumentReader.isRead(file.name())) {
      return Optional.empty();
    }
    try {
      return Optional.of(bytes.of(file.path()));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private ReadFile kept(ContentKey key, InputFile file, Reading reading) {
    ReadFile read = first(file, reading);
    if (reading instanceof Reading.Article article) {
      cache.keep(document(key), DOCUMENT, article.document());
      cache.keep(signature(key), SIGNATURE, read.signature());
    }
    return read;
  }

  private ReadFile first(InputFile file, Reading reading) {
    return reading instanceof Reading.Article article
        ? ReadFile.article(file, signatures.get().sign(article.document()))
        : ReadFile.other(file, reading);
  }

  /** Finds out what a file is that the user says is in {@code language}. */
  ReadFile read(InputFile file, Language language) {
    return first(file, reader.read(file.path(), file.name(), language));
  }

  /**
   * The document that a file holds, which is in {@code language} as was found before.
   *
   * @throws UnreadableAgain if it is none any longer
   */
  Document document(InputFile file, Language language) throws UnreadableAgain {
    Optional<Document> kept =
        Optional.ofNullable(contents.get(file.name()))
            .flatMap(key -> cache.find(document(key), DOCUMENT))
            .filter(document -> document.language() == language);
    if (kept.isPresent()) {
      return kept.get();
    }
    Reading reading = reader.read(file.path(), file.name(), language);
    if (reading instanceof Reading.Article article) {
      return article.document();
    }
    throw new UnreadableAgain(file);
  }

  /**
   * Both sides of a file that was found before to hold both languages.
   *
   * @throws UnreadableAgain if it does not any longer
   */
  Reading.Bilingual both(InputFile file) throws UnreadableAgain {
    if (reader.read(file.path(), file.name()) instanceof Reading.Bilingual both) {
      return both;
    }
    throw new UnreadableAgain(file);
  }

  private ContentKey document(ContentKey content) {
    return cache.key("document").add(content).build();
  }

  private ContentKey signature(ContentKey content) {
    return cache.key("signature").add(content).build();
  }
}
