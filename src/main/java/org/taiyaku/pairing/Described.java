package org.taiyaku.pairing;

import org.taiyaku.text.Language;

/** What must be known of a document before it is compared with any other. */
public interface Described {

  /** Its path, by which documents are sorted and reported. */
  String path();

  /** Japanese or Traditional Chinese. */
  Language language();

  /** Equal for documents of the same text; 64 bits, so that others are as good as never equal. */
  long textHash();
}
