package org.taiyaku.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taiyaku.exchange.JsonLine;

/**
 * What the pages say, in three languages.
 *
 * <p>English stands in the page, with the key beside it; the script of the page puts the words of
 * the reader's language in its place. So a page without script is an English one.
 */
public final class Wording {

  /** The languages, by the names of their resources. */
  public static final List<String> LANGUAGES = List.of("en", "ja", "zh-Hant");

  private static final SortedMap<String, String> ENGLISH = texts("en");

  private Wording() {}

  /** Everything that all pages say in a language, by key. */
  public static SortedMap<String, String> texts(String language) {
    return texts(Wording.class, "texts", language);
  }

  /**
   * What some pages say in a language, by key.
   *
   * @param beside a class that the texts lie beside
   * @param name of their files, without language and extension
   */
  public static SortedMap<String, String> texts(Class<?> beside, String name, String language) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Asset.read(beside, name + "." + language + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** The words of a key in English. */
  public static String english(String key) {
    String text = ENGLISH.get(key);
    if (text == null) {
      throw new IllegalArgumentException("nothing is said for '" + key + "'");
    }
    return text;
  }

  /** Writes an element that says something. */
  public static void say(HtmlWriter html, String element, String key, String... attributes)
      throws IOException {
    String[] all = new String[attributes.length + 2];
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    all[0] = "data-t";
    all[1] = key;
    html.element(element, english(key), all);
  }

  /** Writes a word of the outputs, such as {@code proposed}, in the reader's language if known. */
  public static void sayWord(HtmlWriter html, String group, String word) throws IOException {
    String key = group + "." + word.replace(' ', '-');
    if (ENGLISH.containsKey(key)) {
      say(html, "span", key);
    } else {
      html.text(word);
    }
  }

  /** The words of all languages as the script reads them. */
  public static String json() {
    JsonLine all = new JsonLine();
    for (String language : LANGUAGES) {
      JsonLine texts = new JsonLine();
      texts(language).forEach(texts::text);
      all.object(language, texts);
    }
    return all.toString();
  }
}
