package org.taiyaku.decision;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taiyaku.exchange.InputFailed;

/**
 * Restores terms in which a spreadsheet put {@code ?} for characters that its encoding lacks: CP932
 * has no 們, Big5 no 発.
 *
 * <p>A term is restored if exactly one that the run wrote would have become the same; else it was
 * edited, and then nobody knows any more what it was.
 */
final class LostCharacters {

  /** Middle dots, of which a spreadsheet takes the nearest that it has. */
  private static final Pattern DOTS = Pattern.compile("[·・‧･•]");

  private final Charset charset;

  /** Written rows and terms by what became of them; empty where two became the same. */
  private final Map<String, Optional<SheetRow>> rows;

  private final Map<String, Optional<String>> terms;

  LostCharacters(Charset charset, List<SheetRow> written) {
    this.charset = charset;
    this.rows = unique(written.stream(), this::key);
    this.terms =
        unique(
            written.stream()
                .flatMap(
                    row ->
                        Stream.of(List.of(row.ja(), row.zh()), row.variantsJa(), row.variantsZh()))
                .flatMap(List::stream)
                .distinct(),
            this::key);
  }

  private static <T> Map<String, Optional<T>> unique(Stream<T> all, Function<T, String> key) {
    Map<String, Optional<T>> unique = new HashMap<>();
    all.forEach(one -> unique.merge(key.apply(one), Optional.of(one), (a, b) -> Optional.empty()));
    return unique;
  }

  /** What becomes of a text that is saved in the encoding. */
  private String key(String text) {
    return DOTS.matcher(new String(text.getBytes(charset), charset)).replaceAll("?");
  }

  private String key(SheetRow row) {
    return key(row.ja()) + '\t' + key(row.zh());
  }

  /** How many rows are those that the run wrote. */
  long known(List<SheetRow> read) {
    return read.stream().filter(row -> rows.containsKey(key(row))).count();
  }

  /**
   * The rows with their terms as they were before they were saved.
   *
   * @throws InputFailed if a term cannot be restored
   */
  List<SheetRow> restored(Path path, List<SheetRow> read, String howToMend) {
    return read.stream().map(row -> restored(path, row, howToMend)).toList();
  }

  private SheetRow restored(Path path, SheetRow row, String howToMend) {
    Optional<SheetRow> same = rows.getOrDefault(key(row), Optional.empty());
    Function<String, String> restore = term -> restored(path, row.line(), term, howToMend);
    return new SheetRow(
        row.line(),
        same.map(SheetRow::ja).orElseGet(() -> restore.apply(row.ja())),
        same.map(SheetRow::zh).orElseGet(() -> restore.apply(row.zh())),
        row.status(),
        row.variantsJa().stream().map(restore).toList(),
        row.variantsZh().stream().map(restore).toList(),
        same.map(SheetRow::note)
            .filter(note -> key(note).equals(key(row.note())))
            .orElse(row.note()));
  }

  private String restored(Path path, long line, String term, String howToMend) {
    Optional<String> known = terms.getOrDefault(key(term), Optional.empty());
    if (known.isEmpty() && term.indexOf('?') >= 0) {
      throw new InputFailed(
          path,
          line,
          "'%s': the spreadsheet saved in %s, which lacks characters of this term"
                  .formatted(term, charset.name())
              + howToMend);
    }
    return known.orElse(term);
  }
}
