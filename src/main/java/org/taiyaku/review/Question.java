package org.taiyaku.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.taiyaku.exchange.JsonObject;

/** A request that the guard let in, as the site reads it. */
final class Question {

  /** Longest body that is read, in bytes: an edited text and a comment have room. */
  static final int LARGEST = 256 * 1024;

  private final Request request;
  private final Fields query;

  Question(Request request) {
    this.request = request;
    this.query = Request.extractQueryParameters(request);
  }

  boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** What the reader's browser likes best of what the pages speak. */
  Words words() {
    return Words.in(ReaderLanguage.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
  }

  /** A value of the query. */
  Optional<String> optional(String name) {
    return Optional.ofNullable(query.getValue(name));
  }

  /** A value of the query that must be there. */
  String text(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalArgumentException("the query lacks " + name));
  }

  /** A whole number of the query. */
  int number(String name) {
    return Integer.parseInt(text(name));
  }

  /**
   * The JSON that was sent.
   *
   * @throws BadBody if it is too large or of another type
   */
  JsonObject body() {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (type == null || !type.split(";", 2)[0].strip().equals("application/json")) {
      throw new BadBody(Reply.NO_SUCH_TYPE, "send application/json");
    }
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new BadBody(Reply.TOO_LARGE, "too much; at most " + LARGEST + " bytes are taken");
      }
      return JsonObject.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A body that is not read. */
  static final class BadBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    BadBody(int status, String message) {
      super(message);
      this.status = status;
    }

    Reply reply() {
      return Reply.refusal(status, getMessage());
    }
  }
}
