package org.taiyaku.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON object in a line, as RFC 8259 says; its members keep the order in which they came. */
public final class JsonLine {

  private final List<String> members = new ArrayList<>();

  /** Adds a text. */
  public JsonLine text(String name, String value) {
    return member(name, quoted(value));
  }

  /** Adds a whole number. */
  public JsonLine number(String name, long value) {
    return member(name, Long.toString(value));
  }

  /** Adds a number with two decimals. */
  public JsonLine hundredths(String name, double value) {
    return member(name, Decimal.fixed(value, 2));
  }

  /** Adds a finite number with as many decimals as tell it from its neighbours. */
  public JsonLine decimal(String name, double value) {
    return member(name, BigDecimal.valueOf(value).toPlainString());
  }

  /** Adds a list of texts. */
  public JsonLine texts(String name, List<String> values) {
    return member(
        name, values.stream().map(JsonLine::quoted).collect(Collectors.joining(",", "[", "]")));
  }

  /** Adds true or false. */
  public JsonLine truth(String name, boolean value) {
    return member(name, Boolean.toString(value));
  }

  /** Adds null, where the value is not known. */
  public JsonLine nothing(String name) {
    return member(name, "null");
  }

  /** Adds an object. */
  public JsonLine object(String name, JsonLine value) {
    return member(name, value.toString());
  }

  /** Adds a list of objects. */
  public JsonLine objects(String name, List<JsonLine> values) {
    return member(
        name, values.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]")));
  }

  private JsonLine member(String name, String json) {
    members.add(quoted(name) + ":" + json);
    return this;
  }

  /** The object, without a line end. */
  @Override
  public String toString() {
    return "{" + String.join(",", members) + "}";
  }

  private static String quoted(String text) {
    if (isPlain(text)) {
      return '"' + text + '"';
    }
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(json, c));
    return json.append('"').toString();
  }

  /** Whether a text stands in JSON as it is, as nearly all do: a book has tens of thousands. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7F || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder json, int c) {
    if (c == '"' || c == '\\') {
      json.append('\\').appendCodePoint(c);
    } else if (c < ' ' || c == 0x7F || isLoneSurrogate(c)) {
      json.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
    } else {
      json.appendCodePoint(c);
    }
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
