package org.taiyaku.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes units as JSON Lines, the form in which models are trained.
 *
 * <p>The two texts stand under their codes in {@code translation}, the source first, as the scripts
 * of Hugging Face want them. Every line has the same members; an unknown confidence is null.
 */
final class JsonLinesWriter implements UnitWriter {

  private final Writer out;
  private final Direction direction;

  JsonLinesWriter(Writer out, Direction direction) {
    this.out = Objects.requireNonNull(out, "out");
    this.direction = Objects.requireNonNull(direction, "direction");
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    String ja = XmlText.clean(unit.ja());
    String zh = XmlText.clean(unit.zh());
    JsonLine translation =
        new JsonLine()
            .text(direction.source(), direction.fromJapanese() ? ja : zh)
            .text(direction.target(), direction.fromJapanese() ? zh : ja);
    JsonLine line =
        new JsonLine()
            .object("translation", translation)
            .text("article", unit.article())
            .number("position", unit.position());
    if (unit.confidence().isPresent()) {
      line.hundredths("confidence", unit.confidence().getAsDouble());
    } else {
      line.nothing("confidence");
    }
    out.write(line.truth("moved", unit.moved()).number("count", unit.count()) + "\n");
  }

  @Override
  public void end() {
    // A line needs no other.
  }
}
