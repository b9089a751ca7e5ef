package org.taiyaku.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Mark;
import org.taiyaku.document.Reading;
import org.taiyaku.document.UnitKey;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.scratch.Form;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.Language;
import org.taiyaku.text.Span;

class ResultCacheTest {

  private static final Form<String> TEXT =
      new Form<>() {
        @Override
        public void write(String text, DataOutput out) throws IOException {
          TextForm.write(text, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
          return TextForm.read(in);
        }
      };

  private final MemoryStore store = new MemoryStore(1 << 20);
  private final ResultCache cache = cache(1);

  private ResultCache cache(int build) {
    return new ResultCache(new ContentKey(build, 0), List.of(store));
  }

  @Test
  void aResultIsWorkedOutOnce() {
    AtomicInteger times = new AtomicInteger();
    Supplier<String> work = () -> "found " + times.incrementAndGet();
    ContentKey key = cache.key("stage").add("input").build();

    assertThat(cache.get(key, TEXT, work)).isEqualTo("found 1");
    assertThat(cache.get(key, TEXT, work)).isEqualTo("found 1");
    assertThat(ResultCache.NONE.get(key, TEXT, work)).isEqualTo("found 2");
  }

  @Test
  void whatOnlyLaterRunsAskForTakesNoMemory(@TempDir Path folder) {
    try (DiskStore disk = new DiskStore(folder, 1 << 20)) {
      ResultCache both = new ResultCache(new ContentKey(1, 0), List.of(store, disk));
      ContentKey key = both.key("stage").build();
      both.forLaterRuns().keep(key, TEXT, "found");
      assertThat(store.get(key)).isEmpty();
      assertThat(both.find(key, TEXT)).contains("found");
    }
    assertThat(cache.forLaterRuns().get(() -> null, TEXT, () -> "anew")).isEqualTo("anew");
  }

  @Test
  void everythingThatAResultDependsOnIsInItsKey() {
    ContentKey key = cache.key("stage").add("ab").add("c").build();
    assertThat(cache.key("stage").add("ab").add("c").build()).isEqualTo(key);
    assertThat(cache.key("stage").add("a").add("bc").build()).isNotEqualTo(key);
    assertThat(cache.key("stage").add("abc").build()).isNotEqualTo(key);
    assertThat(cache.key("other").add("ab").add("c").build()).isNotEqualTo(key);
    assertThat(cache(2).key("stage").add("ab").add("c").build()).isNotEqualTo(key);
    assertThat(cache.key("stage").add("\uD800").build())
        .isNotEqualTo(cache.key("stage").add("\uD801").build());
  }

  @Test
  void bytesOfAnotherFormAreNoResult() {
    ContentKey key = cache.key("stage").build();
    store.put(key, new byte[] {1, 2, 3});
    assertThat(cache.find(key, TEXT)).isEmpty();
    cache.keep(key, TEXT, "a text, and no alignment of anything");
    assertThat(cache.find(key, new AlignmentForm())).isEmpty();
    assertThat(cache.find(key, new TokensForm())).isEmpty();
  }

  private <T> void staysTheSame(Form<T> form, T value) {
    ContentKey key = cache.key("round").build();
    cache.keep(key, form, value);
    assertThat(cache.find(key, form)).contains(value);
  }

  @Test
  void textsStayWhatTheyAre() {
    staysTheSame(TEXT, "");
    staysTheSame(TEXT, "臺灣\uDC00𠮷ÿ\u8000\uD800".repeat(1_000));
  }

  @Test
  void documentsStayWhatTheyAre() {
    for (String name : List.of("000_72f0b6d8c1e5493a.txt", "004_a95c2f4170de83b6.txt")) {
      Reading read = new DocumentReader().read(Path.of("seeds", name), name);
      staysTheSame(new DocumentForm(), ((Reading.Article) read).document());
    }
    Mark mark = new Mark(Mark.Kind.LINK, new Span(0, 2), "https://example.org/");
    staysTheSame(
        new DocumentForm(),
        new Document(
            "a/b.po",
            Language.TRADITIONAL_CHINESE,
            new TreeMap<>(java.util.Map.of("title", "題\uD800")),
            List.of(new Block(BlockKind.LIST_ITEM, 2, "臺灣\uDC00𠮷", List.of(mark))),
            List.of("https://example.org/"),
            List.of(new UnitKey("key", false))));
  }

  @Test
  void learnedWordsStayWhatTheyAre() {
    staysTheSame(
        new WordsForm(),
        List.of(new TrainedWord("灯台", "灯塔", 900, 1, 12), new TrainedWord("a", "b", 1, 1_000, 1)));
  }

  @Test
  void tokensAndAlignmentsStayWhatTheyAre() {
    Token inflected = new Token("走っ", "走る", "ハシッ", PartOfSpeech.VERB, new Span(0, 2));
    Token plain = new Token("X", "X", "", PartOfSpeech.OTHER, new Span(2, 3));
    staysTheSame(new TokensForm(), List.of(List.of(inflected, plain), List.of()));
    staysTheSame(
        new AlignmentForm(),
        new Alignment(
            2,
            2,
            List.of(new Bead(0, 2, 0, 1, Math.nextUp(0.7), true), new Bead(2, 2, 1, 2, 1, false))));
  }
}
