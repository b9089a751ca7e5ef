package org.taiyaku.exchange.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taiyaku.exchange.LanguageCode;
import org.taiyaku.text.Language;

/** A concept of a TBX file while it is read. */
final class TbxConcept {

  /** A text that shows a term, and where it is from. */
  private record Context(String text, String source) {}

  private final Losses losses;
  private final List<GlossaryTerm> ja = new ArrayList<>();
  private final List<GlossaryTerm> zh = new ArrayList<>();
  private final List<Context> jaContexts = new ArrayList<>();
  private final List<Context> zhContexts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Language language = Language.OTHER;
  private boolean inTerm;
  private String text = "";
  private String status = "";
  private String partOfSpeech = "";
  private String reading = "";
  private boolean variant;

  TbxConcept(Losses losses) {
    this.losses = losses;
  }

  void language(String tag) {
    language = LanguageCode.language(tag.replace('_', '-'));
  }

  void endLanguage() {
    language = Language.OTHER;
  }

  void beginTerm() {
    inTerm = true;
    text = "";
    status = "";
    partOfSpeech = "";
    reading = "";
    variant = false;
  }

  void term(String term) {
    text = term;
  }

  /** A note of a term may hold what a data category lacks; any other is of the concept. */
  void note(String note) {
    LabelledText labelled = LabelledText.parse(note);
    if (inTerm && !labelled.get(LabelledText.READING).isEmpty()) {
      reading = labelled.get(LabelledText.READING);
    } else if (inTerm && !labelled.get(LabelledText.STATUS).isEmpty()) {
      status = labelled.get(LabelledText.STATUS);
    } else if (inTerm && !labelled.get(LabelledText.PART_OF_SPEECH).isEmpty()) {
      partOfSpeech = labelled.get(LabelledText.PART_OF_SPEECH);
    } else if (!note.isEmpty()) {
      notes.add(note);
    }
  }

  void category(String name, String value) {
    switch (name) {
      case "partOfSpeech" -> partOfSpeech = TbxVersion.readPartOfSpeech(value);
      case "administrativeStatus" -> status = status(value);
      case "termType" -> {
        variant = value.equals("variant");
        if (!variant) {
          losses.unread("termType");
        }
      }
      case "context" -> contexts().add(new Context(value, ""));
      case "source" -> source(value);
      default -> throw new IllegalArgumentException(name);
    }
  }

  private List<Context> contexts() {
    return switch (language) {
      case JAPANESE -> jaContexts;
      case TRADITIONAL_CHINESE -> zhContexts;
      default -> new ArrayList<>();
    };
  }

  /** A source is told of the context before it; that of anything else is not read. */
  private void source(String source) {
    List<Context> contexts = contexts();
    int last = contexts.size() - 1;
    if (inTerm && last >= 0 && contexts.get(last).source().isEmpty()) {
      contexts.set(last, new Context(contexts.get(last).text(), source));
    } else {
      losses.unread("source");
    }
  }

  private String status(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (word.startsWith("superseded")) {
      losses.add(Loss.SUPERSEDED);
      return TermStatus.FORBIDDEN;
    }
    if (word.startsWith("deprecated") || word.startsWith("forbidden")) {
      return TermStatus.FORBIDDEN;
    }
    if (word.startsWith("admitted")) {
      return TermStatus.ADMITTED;
    }
    return word.startsWith("preferred") ? TermStatus.APPROVED : word;
  }

  void endTerm() {
    inTerm = false;
    if (text.isBlank()) {
      return;
    }
    GlossaryTerm term = new GlossaryTerm(text, status, partOfSpeech, reading, variant);
    switch (language) {
      case JAPANESE -> ja.add(term);
      case TRADITIONAL_CHINESE -> zh.add(term);
      default -> losses.add(Loss.OTHER_LANGUAGES);
    }
  }

  /** The entry; empty if a language is missing, which is counted. */
  Optional<GlossaryEntry> entry() {
    if (ja.isEmpty() || zh.isEmpty()) {
      losses.add(Loss.ONE_SIDED);
      return Optional.empty();
    }
    List<GlossaryExample> examples = new ArrayList<>();
    for (int i = 0; i < Math.max(jaContexts.size(), zhContexts.size()); i++) {
      Context left = i < jaContexts.size() ? jaContexts.get(i) : new Context("", "");
      Context right = i < zhContexts.size() ? zhContexts.get(i) : new Context("", "");
      String source = left.source().isEmpty() ? right.source() : left.source();
      examples.add(ExampleSource.example(left.text(), right.text(), source));
    }
    return Optional.of(
        new GlossaryEntry(ja, zh, examples, String.join("\n", notes), TermFigures.NONE));
  }
}
