package org.taiyaku.exchange.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taiyaku.exchange.Direction;

/** In every format: what of a glossary does not come back is counted among the losses. */
class LossAccountTest {

  private static final Direction BACK = new Direction("zh-TW", "ja");

  /** What becomes of a term or a pair as a whole. */
  private static final List<Loss> LEFT_OUT =
      List.of(Loss.FORBIDDEN, Loss.FURTHER_TARGETS, Loss.LONG_TERMS, Loss.DUPLICATES);

  /** Entries of any shape, all of whose terms may say all of themselves, no two being the same. */
  @Provide
  Arbitrary<List<GlossaryEntry>> entries() {
    return Combinators.combine(Generated.entries(), Arbitraries.randoms())
        .as(
            (entry, random) ->
                new GlossaryEntry(
                    said(entry.ja(), random::nextInt),
                    said(entry.zh(), random::nextInt),
                    entry.examples(),
                    entry.note(),
                    entry.figures()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(LossAccountTest::numbered);
  }

  private static List<GlossaryTerm> said(
      List<GlossaryTerm> terms, Function<Integer, Integer> random) {
    List<String> statuses = List.of("", "", "proposed", "approved", "forbidden", "checked");
    List<String> partsOfSpeech = List.of("", "", "noun", "verb", "連体詞");
    List<String> readings = List.of("", "", "ジンザイ", "réncái");
    return terms.stream()
        .map(
            term ->
                new GlossaryTerm(
                    term.text(),
                    statuses.get(random.apply(statuses.size())),
                    partsOfSpeech.get(random.apply(partsOfSpeech.size())),
                    readings.get(random.apply(readings.size())),
                    term.variant()))
        .toList();
  }

  private static List<GlossaryEntry> numbered(List<GlossaryEntry> entries) {
    List<GlossaryEntry> numbered = new ArrayList<>();
    for (GlossaryEntry entry : entries) {
      int number = numbered.size();
      numbered.add(
          new GlossaryEntry(
              numbered(entry.ja(), "ノ" + number),
              numbered(entry.zh(), "學" + number),
              told(entry.examples()),
              entry.note(),
              entry.figures()));
    }
    return numbered;
  }

  /** Examples of which no two have the same text, so that one is told from another that is left. */
  private static List<GlossaryExample> told(List<GlossaryExample> examples) {
    List<GlossaryExample> told = new ArrayList<>();
    for (GlossaryExample example : examples) {
      boolean inChinese = example.ja().isEmpty() && !example.zh().isEmpty();
      told.add(
          new GlossaryExample(
              example.ja() + (inChinese ? "" : "ノ" + told.size()),
              example.zh() + (inChinese ? "學" + told.size() : ""),
              example.article(),
              example.place()));
    }
    return told;
  }

  private static List<GlossaryTerm> numbered(List<GlossaryTerm> terms, String mark) {
    List<GlossaryTerm> numbered = new ArrayList<>();
    for (GlossaryTerm term : terms) {
      numbered.add(
          new GlossaryTerm(
              term.text() + mark + "-" + numbered.size(),
              term.status(),
              term.partOfSpeech(),
              term.reading(),
              term.variant()));
    }
    return numbered;
  }

  @Property(tries = 40)
  void whatDoesNotComeBackIsCounted(@ForAll("entries") List<GlossaryEntry> entries) {
    for (GlossaryFormat format : GlossaryFormat.values()) {
      for (Direction direction : List.of(Direction.DEFAULT, BACK)) {
        Losses losses = new Losses();
        byte[] bytes = format.bytes(entries, direction, losses);
        List<GlossaryEntry> read = bytes.length == 0 ? List.of() : read(format, bytes, direction);
        new Account(format, read, losses).check(entries);
      }
    }
  }

  private static List<GlossaryEntry> read(
      GlossaryFormat format, byte[] bytes, Direction direction) {
    return format
        .family()
        .read(new GlossaryInput(Path.of("g"), bytes), direction, new Losses())
        .stream()
        .map(ReadEntry::entry)
        .toList();
  }

  /** What was written beside what was read. */
  private static final class Account {

    private final GlossaryFormat format;
    private final List<GlossaryEntry> read;
    private final Losses losses;
    private final Map<Loss, Integer> lost = new EnumMap<>(Loss.class);
    private int missing;
    private int changed;

    Account(GlossaryFormat format, List<GlossaryEntry> read, Losses losses) {
      this.format = format;
      this.read = read;
      this.losses = losses;
    }

    void check(List<GlossaryEntry> written) {
      written.forEach(this::compare);
      String all = "%s: %s, read %s".formatted(format, written, read);
      lost.forEach(
          (loss, count) ->
              assertThat(losses.count(loss))
                  .as("%s in %s", loss, all)
                  .isGreaterThanOrEqualTo(count));
      if (missing > 0) {
        assertThat(LEFT_OUT.stream().mapToInt(losses::count).sum()).as(all).isPositive();
      }
      if (changed > 0) {
        assertThat(losses.count(Loss.LINE_BREAKS) + losses.count(Loss.BARS)).as(all).isPositive();
      }
    }

    private void compare(GlossaryEntry entry) {
      List<GlossaryEntry> back = new ArrayList<>();
      for (GlossaryTerm term : terms(entry)) {
        List<GlossaryEntry> own = read.stream().filter(e -> !forms(e, term).isEmpty()).toList();
        missing += own.isEmpty() ? 1 : 0;
        if (!own.isEmpty()) {
          compare(term, own);
        }
        back.addAll(own);
      }
      if (!back.isEmpty()) {
        compareRest(entry, back);
      }
    }

    /** Where a row has one status or part of speech, it is that of the pair. */
    private void compare(GlossaryTerm term, List<GlossaryEntry> back) {
      List<GlossaryTerm> beside = back.stream().flatMap(e -> terms(e).stream()).toList();
      List<GlossaryTerm> forms = back.stream().flatMap(e -> forms(e, term).stream()).toList();
      compare(Loss.STATUSES, term.status(), beside, GlossaryTerm::status);
      compare(Loss.PARTS_OF_SPEECH, term.partOfSpeech(), beside, GlossaryTerm::partOfSpeech);
      compare(Loss.READINGS, term.reading(), forms, GlossaryTerm::reading);
      add(Loss.VARIANTS, term.variant() && forms.stream().noneMatch(GlossaryTerm::variant));
      changed += forms.stream().noneMatch(form -> form.text().equals(term.text())) ? 1 : 0;
    }

    private void compareRest(GlossaryEntry entry, List<GlossaryEntry> back) {
      compare(Loss.NOTES, entry.note(), back, GlossaryEntry::note);
      boolean another = back.stream().noneMatch(e -> e.note().equals(entry.note()));
      changed += another && losses.count(Loss.NOTES) == 0 ? 1 : 0;
      List<GlossaryExample> examples = back.stream().flatMap(e -> e.examples().stream()).toList();
      for (GlossaryExample example : entry.examples()) {
        compare(Loss.EXAMPLES, example.ja(), examples, GlossaryExample::ja);
        // The place of an example that is dropped goes with it.
        if (examples.stream().anyMatch(e -> text(e).equals(text(example)))) {
          compare(Loss.PLACES, example.place(), examples, GlossaryExample::place);
        }
      }
      add(Loss.FIGURES, back.stream().noneMatch(e -> e.figures().equals(entry.figures())));
    }

    private static String text(GlossaryExample example) {
      return plain(example.ja().isEmpty() ? example.zh() : example.ja());
    }

    private <T> void compare(Loss loss, String value, List<T> back, Function<T, String> part) {
      boolean there = back.stream().anyMatch(b -> plain(part.apply(b)).equals(plain(value)));
      add(loss, !value.isEmpty() && !there);
    }

    private void add(Loss loss, boolean isLost) {
      lost.merge(loss, isLost ? 1 : 0, Integer::sum);
    }

    /** A term as it came back, which its number tells, whatever became of the rest. */
    private static List<GlossaryTerm> forms(GlossaryEntry entry, GlossaryTerm term) {
      return terms(entry).stream().filter(t -> plain(t.text()).equals(plain(term.text()))).toList();
    }

    private static List<GlossaryTerm> terms(GlossaryEntry entry) {
      return Stream.concat(entry.ja().stream(), entry.zh().stream()).toList();
    }

    private static String plain(String text) {
      return text.replaceAll("\\s+", " ").replace('|', '｜').strip();
    }
  }
}
