package org.taiyaku.review;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * An answer of the server.
 *
 * @param status as HTTP has it
 * @param type media type of the body
 * @param body what is sent; its content is not copied
 */
record Reply(int status, String type, byte[] body) {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NO_SUCH_METHOD = 405;
  static final int CONFLICT = 409;
  static final int REFUSED = 422;
  static final int TOO_LARGE = 413;
  static final int NO_SUCH_TYPE = 415;
  static final int FAILED = 500;

  Reply {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(body, "body");
  }

  static Reply html(String page) {
    return new Reply(OK, HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  static Reply json(String json) {
    return json(OK, json);
  }

  static Reply json(int status, String json) {
    return new Reply(status, JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  /** A refusal in words. */
  static Reply refusal(int status, String words) {
    return new Reply(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
