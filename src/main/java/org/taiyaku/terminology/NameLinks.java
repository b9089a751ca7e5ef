package org.taiyaku.terminology;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.taiyaku.anchor.HanTranscription;
import org.taiyaku.anchor.Transcription;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.text.HanFolding;
import org.taiyaku.text.Span;

/**
 * Links of whole names: by the original in a bracket, as カースティ・ヤング sounds like Kirsty Young, so
 * that 楊格 (Kirsty Young) is its translation, whatever the characters sound like; and by the dot
 * that parts a name on both sides, ヘンドリック・ファン・デル・ミーア and 亨德里克‧范德米爾.
 */
final class NameLinks {

  /** Above all links by parts, so that a name is one thing: Chinese leaves first names out. */
  private static final double SURE = 0.9;

  /** What full likeness adds. */
  private static final double LIKE = 0.06;

  /** Most Han characters of a name, or of a part of one. */
  private static final int LONGEST = 6;

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー―=・]*[ァ-ヺー―]");

  private final BeadText text;
  private final Consumer<Link> links;

  NameLinks(BeadText text, Consumer<Link> links) {
    this.text = text;
    this.links = links;
  }

  void find() {
    new DottedNames(text, SURE).find(links);
    for (Bracket bracket : Bracket.in(text.zh().folded())) {
      Span name = nameBefore(bracket.end());
      if (name.length() > 0 && HanFolding.isHan(text.zh().folded().charAt(name.start()))) {
        for (Candidate candidate : text.jaCandidates()) {
          if (KATAKANA.matcher(candidate.key()).matches()) {
            link(candidate, bracket.content(), name);
          }
        }
      }
    }
  }

  /** The last word before {@code end}, with what HanLP cut off a name that it doesn't know. */
  private Span nameBefore(int end) {
    List<Span> spans = text.zh().spans();
    int t = spans.size() - 1;
    while (t >= 0 && spans.get(t).end() > end) {
      t--;
    }
    if (t < 0 || spans.get(t).end() != end) {
      return new Span(end, end);
    }
    int start = spans.get(t).start();
    while (t > 0 && spans.get(t - 1).end() == start && goesOn(t - 1, end - start)) {
      t--;
      start = spans.get(t).start();
    }
    return end - start > 2 * LONGEST ? new Span(end, end) : new Span(start, end);
  }

  private boolean goesOn(int token, int length) {
    String surface = text.zh().tokens().get(token).surface();
    String after = text.zh().tokens().get(token + 1).surface();
    boolean dotted =
        ChineseWords.isDot(surface.charAt(surface.length() - 1))
            || ChineseWords.isDot(after.charAt(0));
    boolean proper = text.zh().tokens().get(token).partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    return dotted || length < 2 && (proper || surface.length() == 1);
  }

  private void link(Candidate katakana, String original, Span name) {
    double likeness = likeness(katakana.key().split("[・=]"), original.split("[ -]+"));
    if (likeness > 0) {
      double strength = SURE + LIKE * likeness;
      int start = beginning(katakana.key(), name);
      // The last part alone does not stand for a name of several.
      boolean halved = start > 0 && ChineseWords.isDot(text.zh().folded().charAt(start - 1));
      if (!halved || katakana.key().indexOf('・') < 0) {
        links.accept(new Link(katakana.start(), katakana.end(), start, name.end(), strength));
      }
    }
  }

  /** Where the name begins: HanLP cuts 拉維恩 in two, but all of it sounds like ラバーン. */
  private int beginning(String katakana, Span name) {
    String last =
        katakana.substring(1 + Math.max(katakana.indexOf('='), katakana.lastIndexOf('・')));
    for (int dot = name.end() - 1; dot > name.start(); dot--) {
      if (ChineseWords.isDot(text.zh().folded().charAt(dot))) {
        return last.length() == katakana.length()
            ? dot + 1
            : soundsFrom(katakana.split("[・=]")[0], dot, name.start());
      }
    }
    int sounds = soundsFrom(last, name.end(), name.start());
    return sounds < name.start() ? sounds : withPieces(new HanTranscription(last), name);
  }

  /** Where before {@code latest} begins what sounds like a name and ends at {@code end}. */
  private int soundsFrom(String katakana, int end, int latest) {
    HanTranscription transcription = new HanTranscription(katakana);
    for (int i = Math.max(0, end - LONGEST); i < latest; i++) {
      boolean toTheEnd =
          transcription
              .at(text.zh().folded(), i)
              .filter(match -> match.span().end() == end)
              .isPresent();
      if (toTheEnd) {
        return i;
      }
    }
    return latest;
  }

  /** The name with the pieces before it that HanLP takes for names and that sound like it. */
  private int withPieces(HanTranscription transcription, Span name) {
    int start = name.start();
    List<Span> spans = text.zh().spans();
    for (int t = spans.size() - 1; t >= 0; t--) {
      Span piece = spans.get(t);
      boolean proper = text.zh().tokens().get(t).partOfSpeech() == PartOfSpeech.PROPER_NOUN;
      if (piece.end() <= name.start() && (!proper || name.end() - piece.start() > LONGEST)) {
        return start;
      }
      boolean sounds =
          piece.of(text.zh().folded()).chars().allMatch(c -> transcription.mayHold((char) c));
      start = piece.end() <= name.start() && sounds ? piece.start() : start;
    }
    return start;
  }

  /** How like a name is to its original, or its only part to the last of the original. */
  private static double likeness(String[] pieces, String[] words) {
    if (pieces.length != words.length && pieces.length > 1) {
      return 0;
    }
    int from = words.length - pieces.length;
    double sum = 0;
    for (int i = 0; i < pieces.length; i++) {
      double likeness =
          pieces[i].isEmpty() ? 0 : Transcription.of(pieces[i]).likenessToLatin(words[from + i]);
      if (likeness == 0) {
        return 0;
      }
      sum += likeness;
    }
    return sum / pieces.length;
  }
}
