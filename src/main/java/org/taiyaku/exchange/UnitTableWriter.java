package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes units as a table: a unit a line, tabs between the columns, a header first.
 *
 * <p>The Japanese text stands first and the Chinese second, whatever the direction, as in the bead
 * lists; {@link BeadListReader} reads it. A tab or a line end within a text becomes a space.
 */
final class UnitTableWriter implements UnitWriter {

  private final Writer out;

  UnitTableWriter(Writer out, Direction direction) throws IOException {
    this.out = out;
    line(
        List.of(
            direction.ja(), direction.zh(), "article", "position", "confidence", "moved", "count"));
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    boolean sure = unit.confidence().isPresent();
    line(
        List.of(
            unit.ja(),
            unit.zh(),
            unit.article(),
            Integer.toString(unit.position()),
            sure ? Decimal.fixed(unit.confidence().getAsDouble(), 2) : "",
            unit.moved() ? "yes" : "",
            Integer.toString(unit.count())));
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(XmlText.clean(cells.get(i)).replaceAll("[\\t\\n\\u0085\\u2028\\u2029]+", " "));
    }
    out.write('\n');
  }

  @Override
  public void end() {
    // A line needs no other.
  }
}
