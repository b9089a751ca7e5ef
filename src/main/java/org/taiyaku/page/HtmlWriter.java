package org.taiyaku.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML in which text can never become markup.
 *
 * <p>Elements are opened and closed by name, and a wrong end is refused; texts and values of
 * attributes are escaped, always. Attributes that run script or fetch something cannot be written:
 * a link leads to a place of the same page, or to a page of the same server. So it does not matter
 * to a caller where a text comes from. What is written is well-formed XML too, but for {@code
 * meta}, {@code input}, styles and scripts.
 */
public final class HtmlWriter {

  private static final Set<String> VOID = Set.of("meta", "input", "br");

  /** Elements that text may not stand in, as it is no text there. */
  private static final Set<String> RAW = Set.of("style", "script");

  /** A place of the same page. */
  private static final Pattern OWN_PLACE = Pattern.compile("#.*", Pattern.DOTALL);

  /** Another page beside this one: no scheme, no host, no way up. */
  private static final Pattern PAGE_BESIDE =
      Pattern.compile(
          "#[a-z0-9-]*|\\./|[a-z][a-z0-9/-]*(\\.[a-z]+)?(\\?[A-Za-z0-9._~%=&+*-]*)?(#[a-z0-9-]*)?");

  private final Writer out;
  private final Pattern links;
  private final Deque<String> open = new ArrayDeque<>();

  /** A writer to {@code out}, which stays open, of a page that stands alone. */
  public HtmlWriter(Writer out) {
    this(out, OWN_PLACE);
  }

  private HtmlWriter(Writer out, Pattern links) {
    this.out = Objects.requireNonNull(out, "out");
    this.links = links;
  }

  /** A writer of a page that a server gives out beside others, to which its links may lead. */
  public static HtmlWriter ofServedPage(Writer out) {
    return new HtmlWriter(out, PAGE_BESIDE);
  }

  /** Says that what follows is HTML, as the first line of a page. */
  public HtmlWriter doctype() throws IOException {
    out.write("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes name, value, name, value …; a value is any text
   * @throws IllegalArgumentException for attributes that run script or lead out of the page
   */
  public HtmlWriter open(String name, String... attributes) throws IOException {
    if (RAW.contains(name)) {
      throw new IllegalArgumentException("<" + name + "> takes no text; there is a method for it");
    }
    tag(name, attributes);
    if (!VOID.contains(name)) {
      open.push(name);
    }
    return this;
  }

  /** Closes the element that was opened last, which must be this one. */
  public HtmlWriter close(String name) throws IOException {
    if (!name.equals(open.peek())) {
      throw new IllegalStateException("</" + name + "> inside <" + open.peek() + ">");
    }
    open.pop();
    out.write("</" + name + ">");
    return this;
  }

  /** Writes an element that holds nothing but a text. */
  public HtmlWriter element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close(name);
  }

  /** Writes a text. */
  public HtmlWriter text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Ends a line, where that makes no difference to what is shown. */
  public HtmlWriter line() throws IOException {
    out.write('\n');
    return this;
  }

  /** Writes one of the project's own style sheets or scripts as it is. */
  public HtmlWriter asset(Asset asset) throws IOException {
    tag(asset.element());
    out.write(asset.content());
    out.write("</" + asset.element() + ">\n");
    return this;
  }

  /** Writes JSON that the script of the page reads; it is no script itself. */
  public HtmlWriter json(String id, String json) throws IOException {
    tag("script", "type", "application/json", "id", id);
    out.write(
        json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    out.write("</script>\n");
    return this;
  }

  /** Has the page load a style sheet of the server. */
  public HtmlWriter styleSheet(String path) throws IOException {
    tag("link", "rel", "stylesheet", "href", path);
    return line();
  }

  /** Has the page load a script of the server, a module. */
  public HtmlWriter module(String path) throws IOException {
    requireLink(path);
    out.write("<script type=\"module\" src=\"" + path + "\"></script>\n");
    return this;
  }

  /** Has the page load a script that another one imports, before that one asks for it. */
  public HtmlWriter moduleAhead(String path) throws IOException {
    tag("link", "rel", "modulepreload", "href", path);
    return line();
  }

  /** Has the page ask the server for what its script will ask for first, while that is loaded. */
  public HtmlWriter answerAhead(String path) throws IOException {
    tag("link", "rel", "preload", "as", "fetch", "crossorigin", "anonymous", "href", path);
    return line();
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write("<" + requireName(name));
    for (int i = 0; i < attributes.length; i += 2) {
      requireHarmless(attributes[i], attributes[i + 1]);
      out.write(" " + requireName(attributes[i]) + "=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    out.write('>');
  }

  private static String requireName(String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("'" + name + "' is no name");
    }
    return name;
  }

  private void requireLink(String value) {
    if (!links.matcher(value).matches()) {
      throw new IllegalArgumentException("a link to '" + value + "' is not for these pages");
    }
  }

  private void requireHarmless(String name, String value) {
    if (name.equals("href")) {
      requireLink(value);
    }
    if (name.startsWith("on") || name.matches("src|srcset|style|action|formaction")) {
      throw new IllegalArgumentException(name + "=\"" + value + "\" is not for these pages");
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(isShown(c) ? c : '\uFFFD');
      }
    }
  }

  /** Whether HTML may hold the character; most control characters it may not. */
  private static boolean isShown(char c) {
    return c >= ' ' && (c < 0x7F || c > 0x9F) && (c < '\uFFFE') || c == '\n' || c == '\t';
  }
}
