package org.taiyaku.pairing;

import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an address that the two versions of an article have in common. */
final class LinkTarget {

  private static final int LONGEST = 2_000;

  private static final Pattern SCHEME = Pattern.compile("^[a-z]{2,8}://(?:www\\.)?");
  private static final Pattern TAIL = Pattern.compile("[/ ]*(?:[?#].*)?$");

  /** The subdomain of a language, as ja.wikipedia.org has it. */
  private static final Pattern SUBDOMAIN = Pattern.compile("^(?:ja|jp|zh|tw|hk|en)\\.(?=[^/]*\\.)");

  private LinkTarget() {}

  /**
   * An address without scheme, query, fragment and the parts that name a language.
   *
   * @return empty if hardly anything is left, as of a link inside the page
   */
  static String of(String address) {
    String lower = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    String bare = SCHEME.matcher(lower.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String path = SUBDOMAIN.matcher(TAIL.matcher(bare).replaceFirst("")).replaceFirst("");
    String target = LanguageTags.withoutTags(path);
    return target.length() > 3 ? target : "";
  }
}
