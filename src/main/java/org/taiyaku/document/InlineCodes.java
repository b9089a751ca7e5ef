package org.taiyaku.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/** Reads Okapi's text fragments: their characters into a text, their inline codes into marks. */
final class InlineCodes {

  private static final Map<String, Mark.Kind> KINDS =
      Map.ofEntries(
          Map.entry("bold", Mark.Kind.EMPHASIS),
          Map.entry("italic", Mark.Kind.EMPHASIS),
          Map.entry("strong", Mark.Kind.EMPHASIS),
          Map.entry("em", Mark.Kind.EMPHASIS),
          Map.entry("b", Mark.Kind.EMPHASIS),
          Map.entry("i", Mark.Kind.EMPHASIS),
          Map.entry("dfn", Mark.Kind.EMPHASIS),
          Map.entry("code", Mark.Kind.CODE),
          Map.entry("kbd", Mark.Kind.CODE),
          Map.entry("samp", Mark.Kind.CODE),
          Map.entry("tt", Mark.Kind.CODE),
          Map.entry("a", Mark.Kind.LINK),
          Map.entry("link", Mark.Kind.LINK));

  /** Elements whose text is not read: the reading beside a ruby base and its brackets. */
  private static final Set<String> HIDDEN = Set.of("rt", "rp");

  private static final String IMAGE = "image";
  private static final String TITLE = "title";

  private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern HREF =
      Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final Pattern MARKDOWN_TARGET = Pattern.compile("^\\]\\(\\s*<?([^\\s>)]*)");

  private final Masks masks;
  private final BlockCollector collector;

  /** What hides the text that is being read: an element, an image, a link's title; else empty. */
  private String hidden = "";

  private String target = "";

  /** Whether the innermost code is between backquotes, where Markdown decodes nothing. */
  private boolean literal;

  InlineCodes(Masks masks, BlockCollector collector) {
    this.masks = masks;
    this.collector = collector;
  }

  void read(TextFragment fragment) {
    String coded = fragment.getCodedText();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        flush(plain);
        read(fragment.getCode(coded.charAt(++i)));
      } else {
        plain.append(coded.charAt(i));
      }
    }
    flush(plain);
  }

  /** Forgets what was left open: a hidden stretch never reaches beyond its block. */
  void endBlock() {
    hidden = "";
    target = "";
  }

  private void flush(StringBuilder plain) {
    boolean insideLiteral = literal && collector.text().isInside(Mark.Kind.CODE);
    int from = 0;
    for (int i = 0; i < plain.length() && !insideLiteral; i++) {
      Optional<String> tag = masks.tag(Character.codePointAt(plain, i));
      if (tag.isPresent()) {
        append(plain.substring(from, i), false);
        readTag(tag.get());
        from = i + 2;
      }
    }
    append(plain.substring(Math.min(from, plain.length())), insideLiteral);
    plain.setLength(0);
  }

  private void append(String text, boolean insideLiteral) {
    if (hidden.isEmpty()) {
      collector.text().append(masks.unmask(text, insideLiteral));
    }
  }

  private void read(Code code) {
    String data = code.getData();
    switch (code.getType().toLowerCase(Locale.ROOT)) {
      case "auto_link" -> {
        collector.link(masks.unmask(data.substring(1, data.length() - 1), false));
        collector.text().blockBreak();
      }
      case "mail_link" -> append(data.substring(1, data.length() - 1), false);
      case "hard_line_break" -> collector.text().lineBreak();
      case IMAGE -> hide(IMAGE, code.getTagType());
      default -> {
        if (!TAG.matcher(data).find()) {
          readMarkdown(code);
        } else if (code.getType().startsWith("x")) {
          readWord(code);
        } else {
          readTag(data);
        }
      }
    }
  }

  private void hide(String what, TagType type) {
    if (type == TagType.OPENING && hidden.isEmpty()) {
      hidden = what;
    } else if (type == TagType.CLOSING && hidden.equals(what)) {
      hidden = "";
    }
  }

  /** Reads an HTML tag. */
  private void readTag(String tag) {
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.find()) {
      return;
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !matcher.group(1).isEmpty();
    if (name.equals("br")) {
      collector.text().lineBreak();
    } else if (HIDDEN.contains(name)) {
      hide(name, closes ? TagType.CLOSING : TagType.OPENING);
    } else if (KINDS.containsKey(name)) {
      literal = false;
      target = name.equals("a") && !closes ? hrefOf(tag) : target;
      mark(KINDS.get(name), closes);
    }
  }

  /** Word's types are lists such as {@code x-bold;italic;}; the first that is known counts. */
  private void readWord(Code code) {
    Stream.of(code.getType().split("[-;,]"))
        .filter(KINDS::containsKey)
        .findFirst()
        .ifPresent(type -> mark(KINDS.get(type), code.getTagType() == TagType.CLOSING));
  }

  private void readMarkdown(Code code) {
    boolean closes = code.getTagType() == TagType.CLOSING;
    Mark.Kind kind = KINDS.get(code.getType().toLowerCase(Locale.ROOT));
    if (kind == Mark.Kind.LINK) {
      readLink(code.getData(), code.getTagType());
    } else if (kind != null) {
      literal = kind == Mark.Kind.CODE;
      mark(kind, closes);
    }
  }

  /**
   * {@code [}, text, {@code ](address "}, title, {@code ")}; without a title the end has the
   * address.
   */
  private void readLink(String data, TagType type) {
    Matcher address = MARKDOWN_TARGET.matcher(data);
    if (address.find()) {
      target = masks.unmask(address.group(1), false);
    }
    if (type == TagType.PLACEHOLDER) {
      hide(TITLE, TagType.OPENING);
    } else {
      hide(TITLE, type == TagType.CLOSING ? type : TagType.PLACEHOLDER);
      mark(Mark.Kind.LINK, type == TagType.CLOSING);
    }
  }

  private void mark(Mark.Kind kind, boolean closes) {
    if (!closes) {
      collector.text().open(kind);
    } else if (kind == Mark.Kind.LINK) {
      collector.link(target);
      collector.text().close(kind, target);
      target = "";
    } else {
      collector.text().close(kind, "");
    }
  }

  private static String hrefOf(String tag) {
    Matcher href = HREF.matcher(tag);
    if (!href.find()) {
      return "";
    }
    return Stream.of(href.group(1), href.group(2), href.group(3))
        .filter(group -> group != null)
        .findFirst()
        .map(address -> address.replace("&amp;", "&"))
        .orElse("");
  }
}
