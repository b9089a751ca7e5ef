package org.taiyaku.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.DecodeUtil;
import net.sf.okapi.common.Event;

/**
 * Reads subtitles (SRT, WebVTT) through Okapi's filter, cue by cue, and joins cues to sentences.
 *
 * <p>A sentence runs over several cues, and is cut elsewhere in every language. So where a text is
 * punctuated, a cue that ends no sentence goes on in the next one, unless silence or another
 * speaker comes between. Where it is not, as is usual in Chinese, each cue stands for itself.
 */
final class SubtitleContent {

  /** With fewer cues than this share ending a sentence, punctuation tells nothing. */
  private static final double LEAST_PUNCTUATED = 0.2;

  /** Milliseconds of silence that end a sentence which lacks its mark. */
  private static final long LONGEST_PAUSE = 2_000;

  private static final int MOST_JOINED = 8;

  private static final String ENDS = "。！？!?.…」』”\"♪)）";

  /** Hours, minutes, seconds, thousandths; hours may be left out, and none is beyond reason. */
  private static final String TIME = "(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,6})[,.](\\d{1,6})";

  private static final Pattern TIMES = Pattern.compile(TIME + "\\s*-->\\s*" + TIME);
  private static final Pattern MARKUP = Pattern.compile("<[^<>\\n]*>|\\{\\\\[^{}\\n]*\\}");
  private static final Pattern SPEAKER =
      Pattern.compile("^\\s*(?:[-‐–—－]\\s*\\S|>>|[（(【\\[][^）)】\\]\\n]{1,12}[）)】\\]])");

  /** A stretch of speech with the time, in milliseconds, at which it is shown. */
  private record Cue(long start, long end, String text) {

    boolean endsSentence() {
      return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean beginsWithSpeaker() {
      return SPEAKER.matcher(text).find();
    }
  }

  private final List<Cue> cues = new ArrayList<>();

  private SubtitleContent() {}

  /** The sentences of subtitles. */
  static Content read(String text, Filters filters) {
    SubtitleContent content = new SubtitleContent();
    filters.readSubtitles(text.replace("\r\n", "\n").replace('\r', '\n') + "\n", content::read);
    return new Content(Map.of(), content.blocks(), List.of());
  }

  private void read(Event event) {
    if (!event.isTextUnit()) {
      return;
    }
    var unit = event.getTextUnit();
    Matcher times = TIMES.matcher(String.valueOf(unit.getName()));
    boolean timed = times.find();
    long start = timed ? milliseconds(times, 1) : 0;
    long end = timed ? milliseconds(times, 5) : 0;
    String shown = shown(unit.getSource().getFirstContent().getText());
    StringBuilder speech = new StringBuilder();
    for (String line : (Iterable<String>) shown.lines()::iterator) {
      if (SPEAKER.matcher(line).find() && !speech.isEmpty()) {
        add(new Cue(start, end, speech.toString().strip()));
        speech.setLength(0);
      }
      speech.append(line.strip()).append('\n');
    }
    if (!speech.toString().isBlank()) {
      add(new Cue(start, end, speech.toString().strip()));
    }
  }

  private static String shown(String text) {
    return DecodeUtil.fromPlainTextHTML(MARKUP.matcher(text).replaceAll(""));
  }

  private void add(Cue cue) {
    if (!cue.text().isEmpty()) {
      cues.add(cue);
    }
  }

  private static long milliseconds(Matcher times, int first) {
    long hours = times.group(first) == null ? 0 : Long.parseLong(times.group(first));
    long seconds =
        (hours * 60 + Long.parseLong(times.group(first + 1))) * 60
            + Long.parseLong(times.group(first + 2));
    return seconds * 1000 + Long.parseLong(times.group(first + 3));
  }

  private List<Block> blocks() {
    long punctuated = cues.stream().filter(Cue::endsSentence).count();
    boolean joins = punctuated >= LEAST_PUNCTUATED * cues.size();
    BlockCollector collector = new BlockCollector();
    int joined = 0;
    for (int i = 0; i < cues.size(); i++) {
      collector.text().append(cues.get(i).text());
      joined++;
      if (joins && joined < MOST_JOINED && i + 1 < cues.size() && goesOn(i)) {
        collector.text().append("\n");
      } else {
        collector.endBlock(BlockKind.PARAGRAPH, 0);
        joined = 0;
      }
    }
    return collector.blocks();
  }

  private boolean goesOn(int i) {
    Cue cue = cues.get(i);
    Cue next = cues.get(i + 1);
    return !cue.endsSentence()
        && !next.beginsWithSpeaker()
        && next.start() - cue.end() <= LONGEST_PAUSE;
  }
}
