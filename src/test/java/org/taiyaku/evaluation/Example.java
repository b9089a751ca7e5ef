package org.taiyaku.evaluation;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Small gold and answers, written for these tests. */
final class Example {

  private Example() {}

  static Path path(String name) {
    try {
      return Path.of(Example.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
