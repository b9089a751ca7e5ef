package org.taiyaku.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object that was read, whose members are asked for by name and kind; it never changes.
 *
 * <p>The counterpart of {@link JsonLine}. A member that stands there twice is refused, and so is
 * one that is nested deeper than {@value #DEEPEST}; a member that is null counts as not there. What
 * asks in vain throws an {@link IllegalArgumentException} that names the member.
 */
public final class JsonObject {

  private static final int DEEPEST = 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Map<String, Object> members;

  private JsonObject(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException if {@code text} is anything but one JSON object; the message
   *     says at which character
   */
  public static JsonObject parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return whole(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject whole(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a JSON object");
      }
      JsonObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something stands after the JSON object");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not JSON at character %d: %s"
              .formatted(parser.currentLocation().getCharOffset() + 1, e.getOriginalMessage()),
          e);
    }
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonObject(members);
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  /** Names of the members, in their order. */
  public Set<String> names() {
    return Set.copyOf(members.keySet());
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public String text(String name) {
    return member(name, String.class, "text");
  }

  /** A text, or nothing if there is no such member. */
  public Optional<String> optionalText(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A whole number that an {@code int} holds. */
  public int number(String name) {
    Number value = member(name, Number.class, "number");
    if (!(value instanceof Integer whole)) {
      throw new IllegalArgumentException("'%s' is no whole number: %s".formatted(name, value));
    }
    return whole;
  }

  public double decimal(String name) {
    return member(name, Number.class, "number").doubleValue();
  }

  /** True or false; false if there is no such member. */
  public boolean truth(String name) {
    return has(name) && member(name, Boolean.class, "true or false");
  }

  public JsonObject object(String name) {
    return member(name, JsonObject.class, "object");
  }

  /** An object, or nothing if there is no such member. */
  public Optional<JsonObject> optionalObject(String name) {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  public List<String> texts(String name) {
    return list(name, String.class, "texts");
  }

  public List<JsonObject> objects(String name) {
    return list(name, JsonObject.class, "objects");
  }

  private <T> List<T> list(String name, Class<T> kind, String kinds) {
    List<T> list = new ArrayList<>();
    for (Object value : member(name, List.class, "list")) {
      if (!kind.isInstance(value)) {
        throw new IllegalArgumentException("'%s' holds other than %s".formatted(name, kinds));
      }
      list.add(kind.cast(value));
    }
    return List.copyOf(list);
  }

  private <T> T member(String name, Class<T> kind, String called) {
    Object value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("'%s' is missing".formatted(name));
    }
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("'%s' is no %s".formatted(name, called));
    }
    return kind.cast(value);
  }
}
