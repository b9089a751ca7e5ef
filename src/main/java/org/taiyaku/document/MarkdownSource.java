package org.taiyaku.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /**
   * Marks of dialects at the start of a line: {@code [!NOTE]}, {@code :::tip}, task boxes, {@code :
   * }.
   */
  private static final Pattern NOTE =
      Pattern.compile("(?m)^([ \\t>]*)(?:\\[!\\w+\\][ \\t]*$|:{3,}[ \\t]*\\w*)");

  private static final Pattern ITEM_BOX =
      Pattern.compile("(?m)^([ \\t>]*(?:[-*+]|\\d+[.)])[ \\t]+)(?:\\[[ xX]\\][ \\t]+|:[ \\t]+)");

  private static final Pattern KRAMDOWN =
      Pattern.compile(
          "(?ms)^[ \\t]*<(\\w+)[^>\\n]*\\bmarkdown=\"1\"[^>\\n]*>\\s*$.*?^[ \\t]*</\\1>");
  private static final Pattern TAG_LINE = Pattern.compile("(?m)^[ \\t]*(</?\\w[^\\n]*>)[ \\t]*$");

  private static final Pattern STARS = Pattern.compile("\\*+");

  static MarkdownSource of(String original) {
    Masks masks = new Masks();
    List<String> links = new ArrayList<>();
    String text = Masks.maskReserved(original.replace("\r\n", "\n").replace('\r', '\n'), masks);
    text = Macros.mask(text, masks);
    text = HEADING_ID.matcher(text).replaceAll("");
    text = NOTE.matcher(text).replaceAll("$1");
    text = ITEM_BOX.matcher(text).replaceAll("$1");
    text = KRAMDOWN.matcher(text).replaceAll(MarkdownSource::unfold);
    text = resolveReferences(text, masks, links);
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
      out.append(cjk && isPunctuation(before) ? Masks.NOTHING : "");
      out.append(stars.group());
      out.append(cjk && isPunctuation(after) ? Masks.NOTHING : "");
      from = stars.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isCjk(int c) {
    return org.taiyaku.text.CjkCharacters.isCjk(c);
  }

  private static boolean isPunctuation(int c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isWhitespace(c)
        && !Character.isISOControl(c);
  }
}
