package org.taiyaku.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the reader's language why a file was left alone, or what is odd about a pair.
 *
 * <p>{@code pairs.csv} says it in English. Which of the program's sentences one is, and what
 * figures and names stand in it, is told by those sentences themselves, which are the English words
 * here; one that is not known stays as it is.
 */
public final class Reasons {

  /** A sentence with places for others: {@code {0}}, {@code {1}}, and {@code {r}} for a reason. */
  private static final Pattern PLACE = Pattern.compile("\\{([0-9r])}");

  private static final List<Sentence> SENTENCES = sentences();

  /** Beside English; by what attributes of HTML can be called. */
  private static final Map<String, Reasons> OTHERS =
      new TreeMap<>(Map.of("ja", new Reasons("ja"), "zh-hant", new Reasons("zh-Hant")));

  private final SortedMap<String, String> texts;

  /**
   * The reasons in a language.
   *
   * @param language one of {@link Wording#LANGUAGES}
   */
  public Reasons(String language) {
    this.texts = Wording.texts(Reasons.class, "reasons", language);
  }

  /** A sentence of the program, what it looks like, and the names of its places in their order. */
  private record Sentence(String key, Pattern look, List<String> places, int literal) {

    static Sentence of(String key, String text) {
      StringBuilder look = new StringBuilder();
      List<String> places = new ArrayList<>();
      Matcher place = PLACE.matcher(text);
      int done = 0;
      while (place.find()) {
        look.append(Pattern.quote(text.substring(done, place.start()))).append("(.+)");
        places.add(place.group(1));
        done = place.end();
      }
      look.append(Pattern.quote(text.substring(done)));
      int literal = text.length() - 3 * places.size();
      return new Sentence(key, Pattern.compile(look.toString()), places, literal);
    }
  }

  /** All sentences, those that say the most first: others may hold as well of what they make. */
  private static List<Sentence> sentences() {
    return Wording.texts(Reasons.class, "reasons", "en").entrySet().stream()
        .map(entry -> Sentence.of(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Sentence::literal).reversed())
        .toList();
  }

  /** A reason in the language; empty if it is none of the sentences that are known. */
  public Optional<String> say(String reason) {
    Objects.requireNonNull(reason, "reason");
    for (Sentence sentence : SENTENCES) {
      Matcher matcher = sentence.look().matcher(reason);
      if (matcher.matches()) {
        Optional<String> said = filled(sentence, matcher);
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /** Writes a reason in English, with what it is in the other languages. */
  public static void write(HtmlWriter html, String element, String reason, String style)
      throws IOException {
    List<String> attributes = new ArrayList<>(List.of("class", style, "lang", "en"));
    for (Map.Entry<String, Reasons> other : OTHERS.entrySet()) {
      other
          .getValue()
          .say(reason)
          .ifPresent(said -> attributes.addAll(List.of("data-said-" + other.getKey(), said)));
    }
    html.element(element, reason, attributes.toArray(String[]::new));
  }

  private Optional<String> filled(Sentence sentence, Matcher values) {
    String text = texts.get(sentence.key());
    StringBuilder said = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int done = 0;
    while (place.find()) {
      String value = values.group(1 + sentence.places().indexOf(place.group(1)));
      Optional<String> shown = place.group(1).equals("r") ? say(value) : Optional.of(value);
      if (shown.isEmpty()) {
        return Optional.empty();
      }
      said.append(text, done, place.start()).append(shown.get());
      done = place.end();
    }
    return Optional.of(said.append(text, done, text.length()).toString());
  }
}
