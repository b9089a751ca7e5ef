package org.taiyaku.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.IWithProperties;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;

/** Gathers the units of a bilingual file while one of Okapi's filters reads it. */
final class UnitCollector {

  /** Where the filters keep the context of a message and the state that a tool gives a segment. */
  private static final String CONTEXT = "context";

  private static final String TOOL_STATE = "sdl_conf";
  private static final String INITIAL = "initial";

  private static final Map<String, ParagraphKind> KINDS =
      Map.of(
          "header",
          ParagraphKind.heading(1),
          "heading",
          ParagraphKind.heading(1),
          "listitem",
          ParagraphKind.listItem(1),
          "cell",
          ParagraphKind.TABLE_CELL,
          "caption",
          ParagraphKind.CAPTION,
          "footnote",
          ParagraphKind.NOTE);

  /**
   * A unit as it was read.
   *
   * @param state what the file says of its translation; empty if nothing
   */
  private record Read(ParagraphKind kind, String key, String source, String target, String state) {}

  private final List<Read> read = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();

  void read(Event event) {
    if (!event.isTextUnit() || !event.getTextUnit().isTranslatable()) {
      return;
    }
    ITextUnit unit = event.getTextUnit();
    Optional<TextContainer> target =
        unit.getTargetLocales().stream().sorted().findFirst().map(unit::getTarget);
    List<Segment> segments = unit.getSource().getSegments().asList();
    boolean inSegments =
        segments.size() > 1
            && segments.size() == target.map(t -> t.getSegments().count()).orElse(0);
    if (!inSegments) {
      Segment only = target.map(TextContainer::getFirstSegment).orElse(null);
      add(
          unit,
          text(unit.getSource()),
          target.map(UnitCollector::text).orElse(""),
          state(target.orElse(null), only));
      return;
    }
    for (Segment segment : segments) {
      Segment other = target.get().getSegments().get(segment.getId());
      add(
          unit,
          text(segment.text),
          other == null ? "" : text(other.text),
          state(target.get(), other));
    }
  }

  private void add(ITextUnit unit, String source, String target, String state) {
    if (source.isEmpty()) {
      return;
    }
    ParagraphKind kind =
        KINDS.getOrDefault(String.valueOf(unit.getType()), ParagraphKind.PARAGRAPH);
    String context = property(unit, CONTEXT);
    String text = context.isEmpty() ? source : context + "\u0004" + source;
    int occurrence = occurrences.merge(text, 1, Integer::sum);
    String key = occurrence == 1 ? text : text + "\u0000" + occurrence;
    boolean copied = target.equals(source) && hasKana(source);
    read.add(new Read(kind, key, source, copied ? "" : target, state));
  }

  /** Tools fill translations with the source: kana alone would be strange in Chinese. */
  private static boolean hasKana(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FA);
  }

  private static String state(TextContainer target, Segment segment) {
    for (IWithProperties place : new IWithProperties[] {segment, target}) {
      if (place != null) {
        String tool = property(place, TOOL_STATE);
        String state = tool.isEmpty() ? property(place, Property.STATE) : tool;
        if (!state.isEmpty()) {
          return state;
        }
      }
    }
    boolean refused = target != null && property(target, Property.APPROVED).equals("no");
    return refused ? "needs-review" : "";
  }

  private static String property(IWithProperties place, String name) {
    Property property = place.getProperty(name);
    return property == null || property.getValue() == null ? "" : property.getValue();
  }

  /** The visible text of a unit on one line. */
  static String text(TextContainer container) {
    TextFragment all = container.getUnSegmentedContentCopy();
    return text(all);
  }

  /** The visible text on one line; inline codes go. */
  private static String text(TextFragment fragment) {
    InlineText text = new InlineText();
    text.append(fragment.getText());
    return text.take().stream().map(MarkedText::text).collect(Collectors.joining(" "));
  }

  /**
   * The units, in order.
   *
   * <p>{@code initial} is what XLIFF 2 takes a translation for of which nothing is said: it tells
   * something only where others are said to be more.
   */
  List<Unit> units() {
    boolean saysMore =
        read.stream().anyMatch(unit -> !unit.target.isEmpty() && !unit.state.equals(INITIAL));
    List<Unit> units = new ArrayList<>();
    for (Read unit : read) {
      boolean finished = !isUnfinished(unit.state) && !(saysMore && unit.state.equals(INITIAL));
      units.add(new Unit(unit.kind, new UnitKey(unit.key, finished), unit.source, unit.target));
    }
    return units;
  }

  /** As XLIFF 1.2 and the tools that write it call a translation that is not done. */
  private static boolean isUnfinished(String state) {
    return state.startsWith("needs-")
        || state.equals("new")
        || state.equals("Draft")
        || state.startsWith("Rejected");
  }
}
