package org.taiyaku.segmentation;

import java.util.regex.Pattern;

/**
 * Whether the sentence in which a quote stands ends with the quote: 「…。」.
 *
 * <p>In Japanese a particle behind the quote carries the sentence on. Else it depends on what
 * stands before: introduced by a colon the quote is the end; at the beginning of the sentence a
 * clause that says who spoke goes with it.
 */
final class QuoteEnd {

  /** 「…。」と述べた, 「…！」という声. */
  static final Pattern JAPANESE_GOES_ON =
      Pattern.compile(
          "[とはがをにもでのへやかな]|って|など|だ|という|なんて|から|より|まで|ほど|くらい|ぐらい|ばかり"
              + "|みたい|らしい|ような|ように|さえ|こそ|しか|だけ");

  /** Words that begin like a particle and begin a sentence: とはいえ, もちろん, でも. */
  static final Pattern JAPANESE_NEW_SENTENCE =
      Pattern.compile(
          "とこ|とはいえ|ともあれ|とりわけ|とにかく|とくに|とき|とても|とたん|ともかく|ともに|ともすれば|となり"
              + "|は[いじたっるやん]|がん|がっ|にわ|にっこり|にやり|にもかかわらず"
              + "|もちろん|もし|もう|もっと|もと|もは|でも|では、|ですが|ですから|できる|できれ|できな"
              + "|のち|のど[かや]|のび太|やが|やは|やっ|やや|や[がは]て|かつて|かれ|かの|かな|かり|かく|かわ|かけ|かた"
              + "|なお|なぜ|なに|なか|なら|なる|なん[とでだ]|ないし|だが|だから|だけど|だって|だんだん"
              + "|より[よ良一]|ほどなく|ほどよく|からだ|からくも|まず|また|しかし|しかも|しかる|こそこそ");

  /** What carries a Chinese sentence on wherever the quote stands. */
  static final Pattern CHINESE_GOES_ON =
      Pattern.compile("的|等(?![身級級待他她我])|[和與跟及或]\\s?[「『“\"]|而[不非]是");

  /** A quote that is the subject: 「…。」是他的口頭禪, 「…。」這句話… */
  static final Pattern CHINESE_SUBJECT =
      Pattern.compile(
          "是(?!非)|[讓使](?=[^ぁ-ゖァ-ヺ])|之[類詞語說]|這[句番段些](?:話|詩|口號|名言)|這樣的|一[語句詞](?=[^ぁ-ゖァ-ヺ])");

  /** 「……。」他說。 「……。」博士在居民說明會上這麼說，… 「……。」留下這句話，… */
  static final Pattern CHINESE_SPEECH =
      Pattern.compile(
          "[^ぁ-ゖァ-ヺ。！？!?，,；;：:「」『』“”]{0,40}?"
              + "(?:(?<![小傳學演遊據])[說説](?:道|著|了|過|話|到)?|(?<![疑學顧訪])問道?|(?<![名簡俗堪通])稱"
              + "|[寫答叫笑嘆罵吼讚哭嚷怒]道|回答|回應|回憶道?|寫下|[大高呼]?喊道?|大叫|尖叫|喃喃自語"
              + "|表示|指出|強調|解釋道?|補充道?|透露|坦言|直言|感嘆|感慨|警告|呼籲|形容|提到|總結"
              + "|告訴[^ぁ-ゖァ-ヺ。！？!?，,；;：:「」『』“”]{1,30}|這[句番段]話)"
              + "[\\s　]*(?:[，,。！？：:；]|\\z)");

  /** 「…。」彼女は言った。 「…。」長官は記者団にそう語った。 */
  static final Pattern JAPANESE_SPEECH =
      Pattern.compile(
          "[^。！？、，「」『』]{1,30}[はが][^。！？「」『』]{0,25}?"
              + "(?:[言語述話]べ?[っし]?た|言う|語る|述べる|話す|答え[たる]|叫んだ|尋ねた|(?:付け加|つけ加|訴)え[たる])"
              + "(?:[。．.]|\\z)");

  /** The rest of a clause that holds a quote: 「…。」都不是答案, 「…。」便離開了. */
  static final Pattern CHINESE_CLAUSE =
      Pattern.compile("[都便就才卻來](?=[^ぁ-ゖァ-ヺ])|然後|[之以]?[前後](?=[^ぁ-ゖァ-ヺ])");

  /** The next speaker of a dialogue: 記者「…？」首相「…。」 */
  static final Pattern NEXT_SPEAKER = Pattern.compile("[^。！？、，「」『』]{1,8}[「『]");

  /** What a quote that is no part of a clause stands behind. */
  static final String INTRODUCTION = "、，,：:；;。！？!?.．｡…⋯―─–」』）)";

  private final String text;
  private final Brackets brackets;

  QuoteEnd(String text, Brackets brackets) {
    this.text = text;
    this.brackets = brackets;
  }

  /**
   * Whether the sentence ends with its quote.
   *
   * @param first where the sentence begins
   * @param opening where the quote begins
   * @param stop index of the stop within the quote
   * @param next where the text goes on behind the quote
   */
  boolean ends(int first, int opening, int stop, int next) {
    if (particleAt(next) || found(CHINESE_GOES_ON, next)) {
      return false;
    }
    int before = before(first, opening);
    if (before < first) {
      return !found(CHINESE_SUBJECT, next)
          && !found(CHINESE_SPEECH, next)
          && !found(JAPANESE_SPEECH, next);
    }
    if (INTRODUCTION.indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    if (brackets.opensAt(next) || found(NEXT_SPEAKER, next)) {
      return true;
    }
    // アニメ「…！」第2期: a name or cry in the middle of a clause; a full stop there is an end.
    return "！？!?".indexOf(text.charAt(stop)) < 0 && !found(CHINESE_CLAUSE, next);
  }

  /** Whether a particle at {@code index} carries the sentence on behind a closing mark. */
  boolean particleAt(int index) {
    return found(JAPANESE_GOES_ON, index) && !found(JAPANESE_NEW_SENTENCE, index);
  }

  /** The index of the last character before the quote that is no white space or opening mark. */
  private int before(int first, int opening) {
    int before = opening - 1;
    while (before >= first
        && (SentenceSegmenter.isSpace(text.charAt(before)) || brackets.opensAt(before))) {
      before--;
    }
    return before;
  }

  private boolean found(Pattern pattern, int from) {
    return SentenceEnd.lookingAt(pattern, text, from).isPresent();
  }
}
