package org.taiyaku.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import org.taiyaku.text.Language;
import org.taiyaku.text.LanguageGuess;
import org.taiyaku.text.LanguageIdentifier;

/**
 * Finds out whether a spreadsheet is a bilingual file: one column of it is Japanese, another is
 * Traditional Chinese, and what stands beside each other belongs together.
 *
 * <p>A sheet with two columns of one of these languages is none, nor one in which each of the two
 * columns has texts with nothing beside them: then nobody could say what belongs together.
 */
final class SheetUnits {

  /** As Okapi's filter names a cell: {@code Sheet1!B7}. */
  private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]{1,3})([0-9]{1,7})");

  /** What people write over the columns, which is no text of theirs. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iu)(ja|jpn?|zh|cht|tc|tw)([-_][a-z_-]+)?|japanese|(traditional )?chinese.*"
              + "|source|target|日本語.*|日文.*|日語|中文.*|繁体?字?中国語|繁[体體]中文|中国語.*|原文|訳文|譯文");

  /** Texts by column, row by row. */
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  /** Takes the text of a cell; anything else is passed over. */
  void read(Event event) {
    if (event.isTextUnit()) {
      ITextUnit unit = event.getTextUnit();
      Matcher cell = CELL.matcher(String.valueOf(unit.getName()));
      String text = UnitCollector.text(unit.getSource());
      if (cell.matches() && !text.isEmpty()) {
        rows.computeIfAbsent(cell.group(1) + "!" + cell.group(3), row -> new HashMap<>())
            .put(cell.group(2), text);
      }
    }
  }

  /** The rows as units; empty if the sheet is no bilingual file. */
  Optional<Units> units() {
    Map<Language, List<String>> columns = new HashMap<>();
    columns().forEach((column, texts) -> addColumn(column, texts, columns));
    List<String> ja = columns.getOrDefault(Language.JAPANESE, List.of());
    List<String> zh = columns.getOrDefault(Language.TRADITIONAL_CHINESE, List.of());
    if (ja.size() != 1 || zh.size() != 1) {
      return Optional.empty();
    }
    return units(ja.get(0), zh.get(0)).or(() -> units(zh.get(0), ja.get(0)));
  }

  private Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new TreeMap<>();
    for (Map<String, String> row : rows.values()) {
      row.forEach((name, text) -> columns.computeIfAbsent(name, c -> new ArrayList<>()).add(text));
    }
    return columns;
  }

  /** A column of kanji alone, such as one of names, tells nothing. */
  private static void addColumn(
      String column, List<String> texts, Map<Language, List<String>> columns) {
    List<String> said = texts.stream().filter(text -> !HEADER.matcher(text).matches()).toList();
    LanguageGuess guess = LanguageIdentifier.identify(said);
    boolean silent =
        guess.language() == Language.TRADITIONAL_CHINESE && !ChineseCells.areChinese(said);
    if (!silent) {
      columns.computeIfAbsent(guess.language(), language -> new ArrayList<>()).add(column);
    }
  }

  /** The units with the texts of {@code source}; empty if others stand beside nothing of it. */
  private Optional<Units> units(String source, String target) {
    List<Unit> units = new ArrayList<>();
    Map<String, Integer> occurrences = new HashMap<>();
    for (Map<String, String> row : rows.values()) {
      String text = row.getOrDefault(source, "");
      String translation = row.getOrDefault(target, "");
      if (isHeader(text) && isHeader(translation)) {
        continue;
      }
      if (text.isEmpty() && !translation.isEmpty()) {
        return Optional.empty();
      }
      if (!text.isEmpty()) {
        int occurrence = occurrences.merge(text, 1, Integer::sum);
        UnitKey key = new UnitKey(occurrence == 1 ? text : text + "\u0000" + occurrence, true);
        units.add(new Unit(ParagraphKind.TABLE_CELL, key, text, translation));
      }
    }
    long translated = units.stream().filter(Unit::isTranslated).count();
    return 2 * translated >= units.size() && translated > 0
        ? Optional.of(new Units("", "", units))
        : Optional.empty();
  }

  private static boolean isHeader(String text) {
    return HEADER.matcher(text).matches();
  }
}
