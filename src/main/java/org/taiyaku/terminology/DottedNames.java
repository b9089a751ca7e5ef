package org.taiyaku.terminology;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Names whose parts a dot parts on both sides. Where the first part of the one sounds like what
 * stands before the dot of the other, the whole of both is one name, into however many parts either
 * side puts it: ヘンドリック・ファン・デル・ミーア and 亨德里克‧范德米爾.
 */
final class DottedNames {

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]+(?:[・=][ァ-ヺー]+)+");

  /** Most Han characters between two dots, or before the first, or after the last. */
  private static final int LONGEST = 6;

  private final BeadText text;
  private final String zh;
  private final double strength;

  DottedNames(BeadText text, double strength) {
    this.text = text;
    this.zh = text.zh().folded();
    this.strength = strength;
  }

  void find(Consumer<Link> links) {
    for (int dot = 1; dot + 1 < zh.length(); dot++) {
      if (isDot(dot) && !isDot(dot - 1 - han(dot, -1))) {
        link(dot, links);
      }
    }
  }

  /** Whether a dot stands at {@code place} between Han characters. */
  private boolean isDot(int place) {
    return place > 0
        && place + 1 < zh.length()
        && ChineseWords.isDot(zh.charAt(place))
        && HanFolding.isHan(zh.charAt(place - 1))
        && HanFolding.isHan(zh.charAt(place + 1));
  }

  /** How many Han characters stand before or after {@code place}, at most so many as of a name. */
  private int han(int place, int step) {
    int count = 0;
    int at = place + step;
    while (at >= 0 && at < zh.length() && count < LONGEST && HanFolding.isHan(zh.charAt(at))) {
      count++;
      at += step;
    }
    return count;
  }

  /** Links the best of the names whose first part sounds like what stands before the dot. */
  private void link(int dot, Consumer<Link> links) {
    Link best = null;
    int most = 0;
    for (Candidate ja : text.jaCandidates()) {
      if (KATAKANA.matcher(ja.key()).matches() && isWhole(ja)) {
        String first = ja.key().split("[・=]", 2)[0];
        String rest = ja.key().substring(first.length() + 1);
        HanTranscription sound = new HanTranscription(first);
        for (int start = dot - han(dot, -1); start < dot - 1; start++) {
          int rendered = rendered(sound, start, dot);
          if (rendered > most) {
            most = rendered;
            best = new Link(ja.start(), ja.end(), start, end(dot, rest), strength);
          }
        }
      }
    }
    if (best != null) {
      links.accept(best);
    }
  }

  /** How many thousandths of a name the characters up to the dot render; 0 if they do not. */
  private int rendered(HanTranscription sound, int start, int dot) {
    return sound
        .at(zh, start)
        .filter(match -> match.span().end() == dot)
        .map(match -> (int) Math.round(1000 * match.cover()))
        .orElse(0);
  }

  /** Whether no other part of the name stands before or after the candidate. */
  private boolean isWhole(Candidate name) {
    String ja = text.ja().folded();
    return (name.start() == 0 || ja.charAt(name.start() - 1) != '・')
        && (name.end() == ja.length() || ja.charAt(name.end()) != '・');
  }

  /** Where the name ends: where its last part stops to sound so, or with the names after a dot. */
  private int end(int first, String rest) {
    int dot = first;
    while (isDot(dot + 1 + han(dot, 1))) {
      dot += 1 + han(dot, 1);
    }
    String last = rest.substring(rest.lastIndexOf('・') + 1);
    int heard = dot + 1;
    for (String sound : List.of(last, rest.replace("・", ""))) {
      int to =
          new HanTranscription(sound).at(zh, dot + 1).map(match -> match.span().end()).orElse(0);
      heard = Math.max(heard, to);
    }
    int end = heard;
    for (int t = 0; t < text.zh().spans().size(); t++) {
      Span word = text.zh().spans().get(t);
      boolean proper = text.zh().tokens().get(t).partOfSpeech() == PartOfSpeech.PROPER_NOUN;
      boolean cut = word.start() < heard && word.end() > heard;
      if (word.end() - dot - 1 <= LONGEST && (cut || proper && word.start() == end)) {
        end = word.end();
      }
    }
    return Math.max(end, dot + 2);
  }
}
