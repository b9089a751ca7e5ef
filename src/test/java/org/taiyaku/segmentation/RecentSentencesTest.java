package org.taiyaku.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taiyaku.text.Span;

class RecentSentencesTest {

  private final List<String> read = new ArrayList<>();

  private List<Token> one(String sentence) {
    read.add(sentence);
    Span all = new Span(0, sentence.length());
    return new ArrayList<>(List.of(new Token(sentence, sentence, "", PartOfSpeech.NOUN, all)));
  }

  private void ask(RecentSentences recent, String sentence) {
    assertThat(recent.words(sentence, this::one))
        .extracting(Token::surface)
        .containsExactly(sentence);
  }

  @Test
  void aSentenceIsReadOnceWhileThereIsRoom() {
    RecentSentences recent = new RecentSentences(5);
    ask(recent, "ab");
    ask(recent, "cd");
    ask(recent, "ab");
    assertThat(read).containsExactly("ab", "cd");
  }

  @Test
  void whatWasNotAskedForForLongestGoesFirst() {
    RecentSentences recent = new RecentSentences(5);
    ask(recent, "ab");
    ask(recent, "cd");
    ask(recent, "ab");
    ask(recent, "ef");
    ask(recent, "ab");
    ask(recent, "cd");
    assertThat(read).containsExactly("ab", "cd", "ef", "cd");
  }

  @Test
  void whatHasNoRoomAloneDrivesNothingOut() {
    RecentSentences recent = new RecentSentences(5);
    ask(recent, "ab");
    ask(recent, "cdefgh");
    ask(recent, "cdefgh");
    ask(recent, "ab");
    assertThat(read).containsExactly("ab", "cdefgh", "cdefgh");
  }

  @Test
  void nobodyCanChangeWhatOthersGet() {
    List<Token> words = new RecentSentences(5).words("ab", this::one);
    assertThatThrownBy(() -> words.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
