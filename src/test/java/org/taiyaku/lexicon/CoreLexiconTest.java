package org.taiyaku.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taiyaku.text.FoldedText;

/** Holds every line of the lexicon against the rules of docs/lexicon.md. */
class CoreLexiconTest {

  private static final Path DIRECTORY = Path.of("src/main/resources/org/taiyaku/lexicon/core");

  private static final int MOST_EQUIVALENTS = 8;

  /** Kana, kanji, Latin and digits, and the signs that stand inside names: ・ = & . - and %. */
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsHan}A-Za-z0-9・=&.%-]+");

  /**
   * Han, Latin, digits, the dot between parts of a name, and %; between Latin letters also what
   * Latin names have there (Lady Gaga, Levi's, 7-ELEVEN).
   */
  private static final Pattern CHINESE =
      Pattern.compile("([\\p{IsHan}A-Za-z0-9·%]|(?<=[A-Za-z0-9])[ '.-](?=[A-Za-z0-9]))+");

  /**
   * Traditional, though ICU takes them for the simplified form of another: each is the usual form
   * in Taiwan in the words that the lexicon has: 占有, 沉重, 干涉, 皇后, 宿舍, 挽回, 公厘, 彷彿, 喝采, 漏斗, 老么, 佣金,
   * 夸克, 小丑, 胜肽, and in the names 范, 朴, 筑波, 周杰倫, 涂爾幹.
   */
  private static final Set<Integer> ALSO_TRADITIONAL = codePoints("占沉干后舍范挽厘朴彷筑采斗杰么佣夸丑涂胜");

  /**
   * Traditional, though Big5 lacks them: 裏海, 酶 and 胜肽 are the words used, 猛獁 the zoologists'; the
   * others stand in the names of persons and companies (宏碁, 孫興慜).
   */
  private static final Set<Integer> BEYOND_BIG5 = codePoints("裏酶肽獁碁慜");

  /** Compounds of running text that were once in the lexicon, where the parts are enough. */
  private static final Set<String> NOT_WORDS =
      Set.of(
          "人材流出",
          "開発障害",
          "推論モデル",
          "コンテキストウィンドウ",
          "クローズドソースモデル",
          "競合他社",
          "超知能研究所",
          "コミュニティの反発",
          "計算リソース");

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final CharsetEncoder BIG5 = Charset.forName("Big5").newEncoder();

  private record Line(String place, String text) {

    String[] columns() {
      return text.split("\t", -1);
    }

    String ja() {
      return columns()[0];
    }

    List<String> zh() {
      String[] columns = columns();
      return columns.length == 2 ? List.of(columns[1].split("\\|", -1)) : List.of();
    }
  }

  private static final List<Line> LINES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (String field : CoreLexicon.FIELDS) {
      Path file = DIRECTORY.resolve(field + ".tsv");
      List<String> lines = Files.readAllLines(file, UTF_8);
      IntStream.range(0, lines.size())
          .filter(i -> !lines.get(i).startsWith("#"))
          .forEach(i -> LINES.add(new Line(file + ":" + (i + 1), lines.get(i))));
    }
  }

  @Test
  void theFilesAreTheFields() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              CoreLexicon.FIELDS.stream().map(field -> field + ".tsv").toList());
    }
  }

  @Test
  void everyFileSaysFirstWhatIsInIt() throws IOException {
    for (String field : CoreLexicon.FIELDS) {
      Path file = DIRECTORY.resolve(field + ".tsv");
      assertThat(Files.readString(file, UTF_8)).as(file + ":1").startsWith("# ").endsWith("\n");
    }
  }

  @Test
  void linesHaveTheFormat() {
    assertNone(
        line ->
            line.columns().length == 2 && line.zh().stream().noneMatch(String::isEmpty)
                ? null
                : "is not ja TAB zh|zh");
  }

  @Test
  void thereAreAtMostEightEquivalents() {
    assertNone(line -> line.zh().size() <= MOST_EQUIVALENTS ? null : "has more than eight");
  }

  @Test
  void noEquivalentStandsTwice() {
    assertNone(
        line ->
            new HashSet<>(line.zh()).size() == line.zh().size() ? null : "has an equivalent twice");
  }

  @Test
  void scriptsAreThoseOfTheLanguages() {
    assertNone(
        line ->
            JAPANESE.matcher(line.ja()).matches()
                    && line.zh().stream().allMatch(zh -> CHINESE.matcher(zh).matches())
                ? null
                : "has a character of another script");
  }

  @Test
  void textIsNormalised() {
    assertNone(line -> NFKC.isNormalized(line.text()) ? null : "is not in NFKC");
  }

  @Test
  void chineseIsTraditional() {
    Transliterator toTraditional = Transliterator.getInstance("Simplified-Traditional");
    Map<Integer, Boolean> traditional = new HashMap<>();
    assertNone(
        line -> {
          String wrong =
              line.zh().stream()
                  .flatMapToInt(String::codePoints)
                  .filter(Character::isIdeographic)
                  .filter(
                      c -> !traditional.computeIfAbsent(c, k -> isTraditional(k, toTraditional)))
                  .mapToObj(Character::toString)
                  .collect(Collectors.joining());
          return wrong.isEmpty() ? null : "has " + wrong + ", which is not Traditional";
        });
  }

  private static boolean isTraditional(int codePoint, Transliterator toTraditional) {
    String character = Character.toString(codePoint);
    return (BIG5.canEncode(character) || BEYOND_BIG5.contains(codePoint))
        && (toTraditional.transliterate(character).equals(character)
            || ALSO_TRADITIONAL.contains(codePoint));
  }

  @Test
  void aWordStandsInOneLineOfOneFile() {
    Map<String, String> first = new HashMap<>();
    assertNone(
        line -> {
          String other = first.putIfAbsent(line.ja().toLowerCase(Locale.ROOT), line.place());
          return other == null ? null : "stands also at " + other;
        });
  }

  @Test
  void noLineSaysOnlyWhatFoldingKnows() {
    assertNone(
        line -> {
          String ja = FoldedText.of(line.ja()).folded();
          boolean same = line.zh().stream().allMatch(zh -> FoldedText.of(zh).folded().equals(ja));
          return same ? "is the same word in other characters" : null;
        });
  }

  @Test
  void compoundsOfRunningTextAreNoWords() {
    assertNone(line -> NOT_WORDS.contains(line.ja()) ? "is a compound of its parts" : null);
  }

  @Test
  void wordsAreFoundFoldedBestEquivalentFirst() {
    CoreLexicon lexicon = CoreLexicon.load();
    List<Translation> translations = lexicon.translations(FoldedText.of("アルゴリズム").folded());
    assertThat(translations).extracting(Translation::zh).first().isEqualTo(folded("演算法"));
    assertThat(translations.stream().mapToDouble(Translation::probability).sum())
        .isBetween(0.999, 1.001);
    assertThat(lexicon.translations("ない語")).isEmpty();
    assertThat(lexicon.size()).isGreaterThan(15_000).isLessThanOrEqualTo(LINES.size());
  }

  @ParameterizedTest
  @CsvSource({
    "しかし, 但是",
    "増える, 增加",
    "難しい, 困難",
    "犬, 狗",
    "昨年, 去年",
    "リーダー, 領導者",
    "ソフトウェア, 軟體",
    "株価, 股價",
    "首相, 總理",
    "人工知能, 人工智慧",
    "感染者, 確診者",
    "映画, 電影",
    "イタリア, 義大利",
    "国連, 聯合國"
  })
  void everyFieldIsRead(String ja, String zh) {
    assertThat(CoreLexicon.load().translations(folded(ja)))
        .extracting(Translation::zh)
        .contains(folded(zh));
  }

  private interface Check {
    /** What is wrong with a line; null if nothing. */
    String complaint(Line line);
  }

  private static void assertNone(Check check) {
    List<String> complaints = new ArrayList<>();
    for (Line line : LINES) {
      String complaint = check.complaint(line);
      if (complaint != null) {
        complaints.add(line.place() + ": " + line.text() + " " + complaint);
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static String folded(String text) {
    return FoldedText.of(text).folded();
  }

  private static Set<Integer> codePoints(String characters) {
    return characters.codePoints().boxed().collect(Collectors.toSet());
  }
}
