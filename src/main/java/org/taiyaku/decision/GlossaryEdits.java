package org.taiyaku.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision.Verdict;

/**
 * What a person changed in a glossary, by comparing its rows with those that the run wrote.
 *
 * <p>A row that is new is approved, for nobody writes down what is wrong. A row that is gone is
 * forbidden. So a correction, which is both, forbids the old pair and approves the new one.
 */
final class GlossaryEdits {

  private final Path path;
  private final Map<String, SheetRow> written = new LinkedHashMap<>();
  private final Map<String, SheetRow> edited = new LinkedHashMap<>();

  /** What rows say by themselves. */
  private final List<Edit> stated = new ArrayList<>();

  private final List<Edit> formsAdded = new ArrayList<>();

  /** Pairs that were replaced or taken out. */
  private final List<Edit> implied = new ArrayList<>();

  private final List<Edit> deleted = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * Compares the rows.
   *
   * @param path the edited file, for messages
   * @throws InputFailed if a status is not known, or a pair stands there both ways
   */
  GlossaryEdits(Path path, List<SheetRow> written, List<SheetRow> edited) {
    this.path = path;
    written.forEach(row -> this.written.put(row.pair(), row));
    edited.forEach(this::take);
    Map<String, SheetRow> gone = corrections();
    for (SheetRow row : this.edited.values()) {
      SheetRow before = this.written.get(row.pair());
      if (before == null) {
        addNew(row, Optional.ofNullable(gone.get(row.pair())));
      } else {
        compare(before, row);
      }
    }
  }

  /**
   * All edits, at most one of a pair, in the order of the file, deleted rows last.
   *
   * <p>What a row says of itself counts most. Whoever takes a form out of one row and gives it
   * another does not forbid it.
   */
  List<Edit> all() {
    Map<String, Edit> byPair = new LinkedHashMap<>();
    stated.forEach(edit -> byPair.putIfAbsent(edit.pair(), edit));
    formsAdded.forEach(edit -> byPair.putIfAbsent(edit.pair(), edit));
    Stream.concat(implied.stream(), deleted.stream())
        .filter(edit -> !edited.containsKey(edit.pair()))
        .forEach(edit -> byPair.putIfAbsent(edit.pair(), edit));
    return byPair.values().stream().sorted(Edit.BY_LINE).toList();
  }

  /** What was edited and cannot be kept, a line each. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private void take(SheetRow row) {
    SheetRow first = edited.putIfAbsent(row.pair(), row);
    if (first != null && !verdict(first).equals(verdict(row))) {
      throw new InputFailed(
          path,
          row.line(),
          "%s and %s stand in line %d too, with another status; remove one of the two lines"
              .formatted(row.ja(), row.zh(), first.line()));
    }
  }

  /**
   * Finds the row that each new one replaces, and notes the others that are gone.
   *
   * @return rows as they were written, by the pair that replaces them
   */
  private Map<String, SheetRow> corrections() {
    Map<String, SheetRow> byJa = new HashMap<>();
    Map<String, SheetRow> byZh = new HashMap<>();
    for (SheetRow row : edited.values()) {
      if (!written.containsKey(row.pair())) {
        byJa.putIfAbsent(row.ja(), row);
        byZh.putIfAbsent(row.zh(), row);
      }
    }
    Map<String, SheetRow> replaced = new TreeMap<>();
    for (SheetRow old : written.values()) {
      if (edited.containsKey(old.pair())) {
        continue;
      }
      SheetRow now = byJa.getOrDefault(old.ja(), byZh.get(old.zh()));
      if (now == null || replaced.putIfAbsent(now.pair(), old) != null) {
        deleted.add(Edit.deleted(old));
      }
    }
    return replaced;
  }

  private void addNew(SheetRow row, Optional<SheetRow> replaced) {
    boolean ownNote = !row.note().equals(replaced.map(SheetRow::note).orElse(""));
    String why = replaced.isPresent() ? "corrected by hand" : "added by hand";
    stated.add(
        new Edit(
            Optional.of(row.line()),
            row.ja(),
            row.zh(),
            Optional.of(verdict(row).orElse(Verdict.APPROVED)),
            why,
            ownNote ? row.note() : ""));
    replaced
        .filter(old -> !row.variantsJa().contains(old.ja()))
        .filter(old -> !row.variantsZh().contains(old.zh()))
        .ifPresent(
            old ->
                implied.add(
                    Edit.at(row.line(), old.ja(), old.zh(), Verdict.FORBIDDEN, why + to(row))));
  }

  private static String to(SheetRow row) {
    return " to %s, %s".formatted(row.ja(), row.zh());
  }

  private void compare(SheetRow before, SheetRow now) {
    Optional<Verdict> verdict = verdict(now);
    boolean notedAnew = !now.note().equals(before.note());
    if (!verdict.equals(verdict(before)) || notedAnew && verdict.isPresent()) {
      String why = verdict.map(decided -> decided.word() + " by hand").orElse("taken back by hand");
      String note = notedAnew ? now.note() : "";
      stated.add(new Edit(Optional.of(now.line()), now.ja(), now.zh(), verdict, why, note));
    } else if (notedAnew) {
      remarks.add(
          "%s:%d: the note on %s, %s is not kept, as nothing is decided on the pair; set its status"
              .formatted(path, now.line(), now.ja(), now.zh()));
    }
    if (!verdict.equals(Optional.of(Verdict.FORBIDDEN))) {
      compareForms(before, now);
    }
  }

  /**
   * A form that was taken out is forbidden; one that was added is approved, and its row with it,
   * for only then is it a form of that row.
   */
  private void compareForms(SheetRow before, SheetRow now) {
    String out = "form taken out by hand";
    String in = "form added by hand";
    long line = now.line();
    without(before.variantsZh(), now.variantsZh())
        .forEach(form -> implied.add(Edit.at(line, now.ja(), form, Verdict.FORBIDDEN, out)));
    without(before.variantsJa(), now.variantsJa())
        .forEach(form -> implied.add(Edit.at(line, form, now.zh(), Verdict.FORBIDDEN, out)));
    int known = formsAdded.size();
    without(now.variantsZh(), before.variantsZh())
        .forEach(form -> formsAdded.add(Edit.at(line, now.ja(), form, Verdict.APPROVED, in)));
    without(now.variantsJa(), before.variantsJa())
        .forEach(form -> formsAdded.add(Edit.at(line, form, now.zh(), Verdict.APPROVED, in)));
    if (formsAdded.size() > known && verdict(now).isEmpty()) {
      formsAdded.add(Edit.at(line, now.ja(), now.zh(), Verdict.APPROVED, in));
    }
  }

  private static List<String> without(List<String> forms, List<String> others) {
    return forms.stream().filter(form -> !others.contains(form)).toList();
  }

  /** What the status of a row says; empty if nothing is decided. */
  private Optional<Verdict> verdict(SheetRow row) {
    return switch (row.status()) {
      case "", "proposed" -> Optional.empty();
      case "approved" -> Optional.of(Verdict.APPROVED);
      case "forbidden" -> Optional.of(Verdict.FORBIDDEN);
      default ->
          throw new InputFailed(
              path,
              row.line(),
              "status is '%s'; write approved, forbidden or proposed".formatted(row.status()));
    };
  }
}
