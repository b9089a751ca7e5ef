package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.LexiconFile;
import org.taiyaku.lexicon.TrainedWord;

/** Words that no lexicon has, learned over a batch whose articles keep using them. */
class LearningTest {

  private static final List<String> JA =
      List.of("ゾルバック", "ペムナード", "グリフタン", "ヌワベルト", "ドッセリム", "キュルモス");
  private static final List<String> ZH = List.of("羊駝", "風信子", "紅鶴", "天竺葵", "土撥鼠", "鬱金香");

  private static final List<String> PLACES = List.of("公園", "市場", "広場", "大学", "空地", "温室");
  private static final List<String> ZH_PLACES = List.of("公園", "市場", "廣場", "大學", "空地", "溫室");

  private static final int ARTICLES = 12;
  private static final int SENTENCES = 20;

  @TempDir private static Path temporary;

  private static Summary summary;

  @BeforeAll
  static void runOnce() {
    write(temporary.resolve("in"), ARTICLES);
    summary = run("in", "out", Optional.empty(), Optional.of("out.tsv"), 2);
  }

  /**
   * Sentences with numbers, which no aligner gets wrong; and at the end a list of three words, of
   * which the Chinese side has one alone.
   */
  private static void write(Path folder, int articles) {
    Random random = new Random(11);
    for (int a = 0; a < articles; a++) {
      StringBuilder ja = new StringBuilder();
      StringBuilder zh = new StringBuilder();
      for (int s = 0; s < SENTENCES; s++) {
        int word = random.nextInt(JA.size());
        int place = random.nextInt(PLACES.size());
        int number = 100 + random.nextInt(900);
        ja.append("%s番の%sには%sがいる。\n".formatted(number, PLACES.get(place), JA.get(word)));
        zh.append("%s號%s有%s。\n".formatted(number, ZH_PLACES.get(place), ZH.get(word)));
      }
      int kept = a % 3;
      JA.subList(0, 3).forEach(word -> ja.append(word).append('\n'));
      zh.append(ZH.get(kept)).append('\n');
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a%02d.ja.txt".formatted(a)), ja);
        Files.writeString(folder.resolve("a%02d.zh.txt".formatted(a)), zh);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Summary run(
      String in, String out, Optional<String> lexicon, Optional<String> save, int threads) {
    BatchOptions options =
        BatchOptions.of(
                new BatchInputs(List.of(temporary.resolve(in)), Optional.empty(), true),
                temporary.resolve(out))
            .with(
                new LearningOptions(lexicon.map(temporary::resolve), save.map(temporary::resolve)))
            .onThreads(threads);
    return new Batch(options, Progress.NONE).run();
  }

  /** What stands below a folder, by path, but for what a run notes for a review. */
  private static SortedMap<String, String> files(String folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path root = temporary.resolve(folder);
    try (var found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(root.resolve("review"))) {
          files.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  /** How often the word at the end of an article stands for the right one. */
  private static long found(String out, int articles) throws IOException {
    long found = 0;
    for (int a = 0; a < articles; a++) {
      String right = "[%d]:[%d]:".formatted(SENTENCES + a % 3, SENTENCES);
      String answer = files(out).get("aligned/a%02d.align".formatted(a));
      found += answer.lines().filter(line -> line.startsWith(right)).count();
    }
    return found;
  }

  @Test
  void theWordsAreLearned() {
    assertThat(summary.learned()).isGreaterThanOrEqualTo(JA.size());
    assertThat(summary.learnedFrom()).isGreaterThanOrEqualTo(Learning.LEAST_BEADS);
    assertThat(LexiconFile.read(temporary.resolve("out.tsv")).words())
        .extracting(TrainedWord::ja, TrainedWord::zh)
        .contains(tuple("ゾルバック", "羊驼"), tuple("ドッセリム", "土拨鼠"));
  }

  @Test
  void theyHelpWhereNothingElseTells() throws IOException {
    write(temporary.resolve("few"), Learning.LEAST_PAIRS - 1);
    run("few", "few-out", Optional.empty(), Optional.empty(), 2);
    run("few", "few-knowing", Optional.of("out.tsv"), Optional.empty(), 2);

    int articles = Learning.LEAST_PAIRS - 1;
    assertThat(found("out", ARTICLES)).isEqualTo(ARTICLES);
    assertThat(found("few-knowing", articles)).isEqualTo(articles);
    assertThat(found("few-out", articles)).isLessThan(articles);
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws IOException {
    run("in", "one", Optional.empty(), Optional.of("one.tsv"), 1);
    run("in", "four", Optional.empty(), Optional.of("four.tsv"), 4);

    assertThat(files("one")).isEqualTo(files("out")).isEqualTo(files("four"));
    assertThat(temporary.resolve("one.tsv"))
        .hasSameBinaryContentAs(temporary.resolve("out.tsv"))
        .hasSameBinaryContentAs(temporary.resolve("four.tsv"));
  }

  @Test
  void aSmallBatchGivesWhatItsArticlesGiveAlone() throws IOException {
    write(temporary.resolve("small"), Learning.LEAST_PAIRS - 1);
    Summary small = run("small", "small-out", Optional.empty(), Optional.of("small.tsv"), 2);

    assertThat(small.learned()).isZero();
    assertThat(small.learnedFrom()).isZero();
    assertThat(LexiconFile.read(temporary.resolve("small.tsv")).words()).isEmpty();
    for (int a : List.of(0, 4)) {
      String name = "a%02d".formatted(a);
      Path alone = Files.createDirectories(temporary.resolve("alone" + a));
      for (String end : List.of(".ja.txt", ".zh.txt")) {
        Files.copy(temporary.resolve("small").resolve(name + end), alone.resolve(name + end));
      }
      run("alone" + a, "alone-out" + a, Optional.empty(), Optional.empty(), 1);
      assertThat(files("alone-out" + a).get("aligned/beads/" + name + ".tsv"))
          .isEqualTo(files("small-out").get("aligned/beads/" + name + ".tsv"));
    }
  }

  @Test
  void whatWasSavedGivesTheSameInOnePass() throws IOException {
    Summary frozen = run("in", "frozen", Optional.of("out.tsv"), Optional.empty(), 2);

    assertThat(frozen.learnedFrom()).isZero();
    assertThat(files("frozen")).isEqualTo(files("out"));
  }

  @Test
  void savingAgainKeepsWhatWasKnown() {
    run("in", "again", Optional.of("out.tsv"), Optional.of("again.tsv"), 2);

    assertThat(LexiconFile.read(temporary.resolve("again.tsv")).words())
        .containsAll(LexiconFile.read(temporary.resolve("out.tsv")).words());
  }
}
