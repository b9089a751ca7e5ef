package org.taiyaku.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          Map.entry("link", Mark.Kind.LINK));

  /** Elements whose text is not read: the reading beside a ruby base, footnote numbers. */
  private static final Set<String> HIDDEN = Set.of("rt", "rp", "image");

  private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern HREF =
      Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final Pattern MARKDOWN_TARGET = Pattern.compile("^\\]\\(\\s*<?([^\\s>)]*)");

  private final Masks masks;
  private final BlockCollector collector;
  private String hidden = "";
  private String target = "";

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
    if (hidden.isEmpty()) {
      boolean insideCode = literalCode && collector.text().isInside(Mark.Kind.CODE);
      collector.text().append(masks.unmask(plain, insideCode));
    }
    plain.setLength(0);
  }

  /** Whether the innermost code is between backquotes, where Markdown decodes nothing. */
  private boolean literalCode;

  private void read(Code code) {
    String data = code.getData();
    String type = code.getType().toLowerCase(Locale.ROOT);
    Matcher tag = TAG.matcher(data);
    boolean isTag = tag.find();
    boolean closes = isTag ? !tag.group(1).isEmpty() : code.getTagType() == TagType.CLOSING;
    if (HIDDEN.contains(type)) {
      hide(
          type,
          closes,
          isTag && data.endsWith("/>") || code.getTagType() == TagType.PLACEHOLDER && !isTag);
    } else if (type.equals("br") || type.equals("hard_line_break")) {
      collector.text().lineBreak();
    } else if (type.equals("auto_link")) {
      collector.link(masks.unmask(data.substring(1, data.length() - 1), false));
      collector.text().blockBreak();
    } else if (type.equals("mail_link")) {
      collector.text().append(data.substring(1, data.length() - 1));
    } else if (type.equals("link") && !isTag) {
      readMarkdownLink(code, closes);
    } else if (KINDS.containsKey(type)) {
      readMark(KINDS.get(type), data, isTag, closes);
    }
  }

  private void hide(String type, boolean closes, boolean alone) {
    if (alone) {
      return;
    }
    if (!closes && hidden.isEmpty()) {
      hidden = type;
    } else if (closes && hidden.equals(type)) {
      hidden = "";
    }
  }

  /**
   * {@code [}, text, {@code ](address "}, title, {@code ")}; without a title the end has the
   * address.
   */
  private void readMarkdownLink(Code code, boolean closes) {
    Matcher address = MARKDOWN_TARGET.matcher(code.getData());
    if (address.find()) {
      target = masks.unmask(address.group(1), false);
    }
    if (closes) {
      if (hidden.equals("title")) {
        hidden = "";
      }
      closeLink();
    } else if (code.getTagType() == TagType.PLACEHOLDER) {
      hidden = hidden.isEmpty() ? "title" : hidden;
    } else {
      collector.text().open(Mark.Kind.LINK);
    }
  }

  private void readMark(Mark.Kind kind, String data, boolean isTag, boolean closes) {
    if (kind == Mark.Kind.CODE) {
      literalCode = !isTag;
    }
    if (kind == Mark.Kind.LINK && closes) {
      closeLink();
    } else if (closes) {
      collector.text().close(kind, "");
    } else {
      if (kind == Mark.Kind.LINK) {
        target = hrefOf(data);
      }
      collector.text().open(kind);
    }
  }

  private void closeLink() {
    collector.link(target);
    collector.text().close(Mark.Kind.LINK, target);
    target = "";
  }

  private String hrefOf(String data) {
    Matcher href = HREF.matcher(data);
    if (!href.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (href.group(group) != null) {
        return masks.unmask(href.group(group), false).replace("&amp;", "&");
      }
    }
    return "";
  }
}
