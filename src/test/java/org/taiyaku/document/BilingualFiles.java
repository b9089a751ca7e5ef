package org.taiyaku.document;

/** Small bilingual files of three units: finished, unfinished, untranslated. */
public final class BilingualFiles {

  private BilingualFiles() {}

  /** XLIFF 1.2; the units' targets are a translation, an unfinished one and none. */
  public static String xliff12(
      String sourceLanguage, String targetLanguage, String[] sources, String[] targets) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < sources.length; i++) {
      String target =
          targets[i].isEmpty()
              ? ""
              : targets[i].startsWith("?")
                  ? "<target state=\"needs-translation\">" + targets[i].substring(1) + "</target>"
                  : "<target state=\"translated\">" + targets[i] + "</target>";
      units.append(
          "<trans-unit id=\"%d\"><source>%s</source>%s</trans-unit>"
              .formatted(i + 1, sources[i], target));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xliff version=\"1.2\""
        + " xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" datatype=\"plaintext\""
        + " source-language=\"%s\" target-language=\"%s\"><body>"
            .formatted(sourceLanguage, targetLanguage)
        + units
        + "</body></file></xliff>";
  }

  /** XLIFF 2.1, with states of segments. */
  public static String xliff21(
      String sourceLanguage, String targetLanguage, String[] sources, String[] targets) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < sources.length; i++) {
      boolean unfinished = targets[i].startsWith("?");
      String state = targets[i].isEmpty() || unfinished ? "initial" : "translated";
      String target = unfinished ? targets[i].substring(1) : targets[i];
      units.append(
          "<unit id=\"u%d\"><segment state=\"%s\"><source>%s</source>%s</segment></unit>"
              .formatted(
                  i + 1,
                  state,
                  sources[i],
                  target.isEmpty() ? "" : "<target>" + target + "</target>"));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xliff version=\"2.1\""
        + " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"%s\" trgLang=\"%s\"><file id=\"f1\">"
            .formatted(sourceLanguage, targetLanguage)
        + units
        + "</file></xliff>";
  }

  /** A PO file; fuzzy where the translation begins with a question mark. */
  public static String po(String language, String[] sources, String[] targets) {
    StringBuilder po = new StringBuilder();
    po.append("msgid \"\"\nmsgstr \"\"\n\"Language: ").append(language).append("\\n\"\n");
    po.append("\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n");
    for (int i = 0; i < sources.length; i++) {
      boolean fuzzy = targets[i].startsWith("?");
      po.append("#: a.c:").append(i).append('\n').append(fuzzy ? "#, fuzzy\n" : "");
      po.append("msgid \"").append(sources[i]).append("\"\n");
      po.append("msgstr \"").append(fuzzy ? targets[i].substring(1) : targets[i]).append("\"\n\n");
    }
    return po.toString();
  }
}
