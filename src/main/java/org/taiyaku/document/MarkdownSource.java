package org.taiyaku.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taiyaku.text.CjkCharacters;

/**
 * A Markdown source made ready for the filter: what writers use beyond CommonMark is masked.
 *
 * @param text the source to parse, some stretches of which are masked
 * @param masks what the masks stand for
 * @param links addresses of reference definitions
 */
record MarkdownSource(String text, Masks masks, List<String> links) {

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^ {0,3}\\[(?!\\^)([^\\]\\n]+)\\]:[ \\t]*<?([^\\s>]+)>?[^\\n]*$");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?m)^ {0,3}\\[(\\^[^\\]\\s]+)\\]:[ \\t]*");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\]\\\\])\\[((?:[^\\[\\]\\\\\\n]|\\\\.)*)\\](?:\\[([^\\]\\n]*)\\])?(?![(:])");
  private static final Pattern FULL_REFERENCE =
      Pattern.compile("\\[((?:[^\\[\\]\\\\\\n]|\\\\.)*)\\]\\[([^\\]\\n]*)\\]");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-_{-~])");

  /**
   * {@code {#id}}, {@code {: .class}}, {@code {/*id*}{@code /}}: what names a heading is not its
   * text.
   */
  private static final Pattern HEADING_ID =
      Pattern.compile("(?m)[ \\t]*(?:\\{[#:][^{}\\n]*\\}|\\{/\\*[^\\n]*?\\*/\\})[ \\t]*$");

  /** Marks of dialects at the start of a line: {@code [!NOTE]}, {@code :::tip}, task boxes. */
  private static final Pattern NOTE = Pattern.compile("(?m)^([ \\t>]*)\\[!\\w+\\][ \\t]*$");

  private static final Pattern ADMONITION =
      Pattern.compile("(?m)^[ \\t]*:{3,}[ \\t]*\\w*[ \\t]*(.*)$");

  private static final Pattern ITEM_BOX =
      Pattern.compile("(?m)^([ \\t>]*(?:[-*+]|\\d+[.)])[ \\t]+)(?:\\[[ xX]\\][ \\t]+|:[ \\t]+)");

  private static final Pattern KRAMDOWN =
      Pattern.compile(
          "(?ms)^[ \\t]*<(\\w+)[^>\\n]*\\bmarkdown=\"1\"[^>\\n]*>\\s*$.*?^[ \\t]*</\\1>");
  private static final Pattern TAG_LINE = Pattern.compile("(?m)^[ \\t]*(</?\\w[^\\n]*>)[ \\t]*$");

  /** Tags within a line; the filter takes a millisecond for each of them. */
  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "(?<!\\\\)</?(?:a|abbr|b|bdi|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|rb|rp|rt"
              + "|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)"
              + "(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);

  /** An address between angles, which the filter would lose; not the target of a link. */
  private static final Pattern AUTOLINK =
      Pattern.compile("(?<!\\]\\()<((?:https?|ftp)://[^\\s<>]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>");

  /** Tags of components such as {@code <Release.Name />}, which are no HTML. */
  private static final Pattern COMPONENT =
      Pattern.compile("(?<!\\\\)</?[A-Z]\\w*(?:\\.\\w+)+(?:\\s[^<>\\n]*)?/?>");

  /** Emphasis by underscores beside CJK characters, where CommonMark allows stars only. */
  private static final Pattern UNDERLINED = underlined();

  /**
   * Bold and italic at once, one of which is enough; the parser fails at three stars beside CJK.
   */
  private static final Pattern BOLD_ITALIC =
      Pattern.compile("(?<!\\*)\\*\\*[*_](?![\\s*_])([^*\\n]+)(?<![\\s*_])[*_]\\*\\*(?!\\*)");

  private static final Pattern STARS = Pattern.compile("\\*+");

  private static Pattern underlined() {
    String inner = "_(?![\\s_])([^_`\\n]+)(?<!\\s)_";
    String cjk = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3001-\\u303F\\uFF01-\\uFF65]";
    return Pattern.compile(
        "(?<=%1$s)%2$s(?![A-Za-z0-9_`])|(?<![A-Za-z0-9_`])%2$s(?=%1$s)".formatted(cjk, inner));
  }

  static MarkdownSource of(String original) {
    Masks masks = new Masks();
    List<String> links = new ArrayList<>();
    String text = Masks.maskReserved(original.replace("\r\n", "\n").replace('\r', '\n'), masks);
    text = Macros.mask(text, masks);
    text = HEADING_ID.matcher(text).replaceAll("");
    text = NOTE.matcher(text).replaceAll("$1");
    text = ADMONITION.matcher(text).replaceAll("\n$1\n");
    text = ITEM_BOX.matcher(text).replaceAll("$1");
    text = KRAMDOWN.matcher(text).replaceAll(MarkdownSource::unfold);
    text = resolveReferences(text, masks, links);
    text = AUTOLINK.matcher(text).replaceAll(link -> maskAutolink(link, masks));
    text = COMPONENT.matcher(text).replaceAll(tag -> masks.maskTag(tag.group()));
    text = INLINE_TAG.matcher(text).replaceAll(tag -> masks.maskTag(tag.group()));
    text = BOLD_ITALIC.matcher(text).replaceAll("**$1**");
    text = UNDERLINED.matcher(text).replaceAll(MarkdownSource::star);
    text = ENTITY.matcher(text).replaceAll(entity -> maskEntity(entity.group(), masks));
    text = ESCAPE.matcher(text).replaceAll(escape -> maskEscape(escape, masks));
    return new MarkdownSource(freeEmphasis(text), masks, links);
  }

  /** Parts the tags of an element whose inside is Markdown from that inside. */
  private static String unfold(MatchResult element) {
    String lines = element.group().replaceAll("(?m)^[ \\t]+", "");
    return Matcher.quoteReplacement(TAG_LINE.matcher(lines).replaceAll("\n$1\n"));
  }

  private static String resolveReferences(String text, Masks masks, List<String> links) {
    Map<String, String> targets = new HashMap<>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      targets.putIfAbsent(label(definition.group(1)), definition.group(2));
    }
    Matcher footnote = FOOTNOTE.matcher(text);
    while (footnote.find()) {
      targets.put(label(footnote.group(1)), "");
    }
    String rest = FOOTNOTE.matcher(DEFINITION.matcher(text).replaceAll("")).replaceAll("");
    String resolved =
        FULL_REFERENCE.matcher(rest).replaceAll(match -> resolve(match, targets, masks));
    return REFERENCE.matcher(resolved).replaceAll(match -> resolve(match, targets, masks));
  }

  private static String resolve(MatchResult match, Map<String, String> targets, Masks masks) {
    String name = match.groupCount() > 1 && match.group(2) != null ? match.group(2) : "";
    String target = targets.get(label(name.isEmpty() ? match.group(1) : name));
    if (target == null) {
      return Matcher.quoteReplacement(maskBrackets(match.group(), masks));
    }
    String link = "[" + match.group(1) + "](" + target + ")";
    return Matcher.quoteReplacement(target.isEmpty() ? masks.mask(match.group(), "") : link);
  }

  /** Brackets that are no link are text, which the filter would lose. */
  private static String maskBrackets(String text, Masks masks) {
    return text.replace("[", masks.mask("[", "[")).replace("]", masks.mask("]", "]"));
  }

  private static String label(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String star(MatchResult underlined) {
    String inner = underlined.group(1) != null ? underlined.group(1) : underlined.group(2);
    return Matcher.quoteReplacement("*" + inner + "*");
  }

  private static String maskAutolink(MatchResult link, Masks masks) {
    return Matcher.quoteReplacement(masks.mask(link.group(), link.group(1)));
  }

  private static String maskEntity(String entity, Masks masks) {
    String decoded = net.sf.okapi.common.DecodeUtil.fromPlainTextHTML(entity);
    return Matcher.quoteReplacement(masks.mask(entity, decoded));
  }

  private static String maskEscape(MatchResult escape, Masks masks) {
    // A backslash before a backquote may be the last character of inline code.
    boolean backquote = escape.group(1).equals("`");
    return Matcher.quoteReplacement(
        backquote ? escape.group() : masks.mask(escape.group(), escape.group(1)));
  }

  /**
   * Lets stars next to Japanese and Chinese set apart what they should.
   *
   * <p>CommonMark takes the closing stars of {@code **「強」**な} for text, since they stand between
   * punctuation and a letter. A mask, which is a letter, is put between the punctuation and the
   * stars.
   */
  private static String freeEmphasis(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher stars = STARS.matcher(text);
    int from = 0;
    while (stars.find()) {
      int before = stars.start() > 0 ? text.codePointBefore(stars.start()) : '\n';
      int after = stars.end() < text.length() ? text.codePointAt(stars.end()) : '\n';
      out.append(text, from, stars.start());
      boolean cjk = isCjk(before) || isCjk(after);
      out.append(cjk && keepsApart(before, stars) ? Masks.NOTHING : "");
      out.append(stars.group());
      out.append(cjk && keepsApart(after, stars) ? Masks.NOTHING : "");
      from = stars.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isCjk(int c) {
    // A mask too: what it hides decides nothing about the stars beside it.
    return CjkCharacters.isCjk(c) || Masks.isReserved(c);
  }

  /** Whether CommonMark may refuse stars for the sake of this character beside them. */
  private static boolean keepsApart(int c, MatchResult stars) {
    boolean space = c == ' ' && stars.end() - stars.start() > 1;
    return space
        || !Character.isLetterOrDigit(c)
            && !Character.isWhitespace(c)
            && !Character.isISOControl(c);
  }
}
