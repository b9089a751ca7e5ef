package org.taiyaku.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.text.Language;

/**
 * Makes articles in two languages, the same for the same seed, as many as wanted.
 *
 * <p>An article has words of its own subject, drawn from the core lexicon, and made-up names, half
 * of them its own and half those of earlier articles, so that the vocabulary grows with the corpus
 * and can be learned. Its sentences are templates filled from these and from common words; the
 * Chinese side takes any of the lexicon's equivalents, not always the first. Each side lacks a
 * twelfth of the sentences and joins a sixteenth with the next, a stretch may have changed places,
 * every page of a site has the same navigation, and names of files tell nothing. Of six articles
 * one is in Japanese alone and one in Chinese alone; half of these have the subject of a neighbour.
 */
public final class DocumentGenerator {

  private static final int SUBJECT_WORDS = 30;
  private static final int COINED_WORDS = 10;
  private static final int FEWEST_SENTENCES = 18;
  private static final int MORE_SENTENCES = 50;
  private static final int ONE_SIDED = 6;
  private static final int OMITTED = 12;
  private static final int JOINED = 16;

  private static final String[][] TEMPLATES = {
    {"%sは%sの%sについて発表した。", "%s發表了關於%s的%s。"},
    {"%d年に%sは%sを%sに変えた。", "%d年，%s把%s變成了%s。"},
    {"しかし、%sの%sがなければ%sは続かない。", "然而，沒有%s的%s，%s就無法持續。"},
    {"%sによると、%sは%sより%d倍も大きい。", "根據%s，%s比%s大%d倍。"},
    {"%sと%sをめぐって%sが議論になっている。", "圍繞%s與%s，%s引起了議論。"},
    {"この%sでは、%sが%sの中心になる。", "在這個%s中，%s成為%s的中心。"},
    {"専門家は%sを%sと呼び、%sを求めた。", "專家稱%s為%s，並要求%s。"},
  };

  private static final String[] NAVIGATION_JA = {
    "ホーム", "記事の一覧", "お問い合わせ", "検索結果を表示する", "利用規約と個人情報"
  };
  private static final String[] NAVIGATION_ZH = {"首頁", "文章列表", "聯絡我們", "顯示搜尋結果", "使用條款與個人資料"};

  private final long seed;
  private final int fewestSentences;
  private final int moreSentences;
  private final List<CoreWords.Entry> words = CoreWords.read();

  /** A generator of articles that depend on {@code seed} and their number alone. */
  public DocumentGenerator(long seed) {
    this(seed, FEWEST_SENTENCES, MORE_SENTENCES);
  }

  /**
   * A generator of articles of another length.
   *
   * @param fewestSentences how many sentences an article has at least
   * @param moreSentences how many more than that it may have, exclusively; 1 or more
   */
  public DocumentGenerator(long seed, int fewestSentences, int moreSentences) {
    this.seed = seed;
    this.fewestSentences = fewestSentences;
    this.moreSentences = moreSentences;
  }

  /** Whether article {@code number} has a Japanese version. */
  public boolean hasJapanese(int number) {
    return number % ONE_SIDED != 2;
  }

  /** Whether article {@code number} has a Chinese version. */
  public boolean hasChinese(int number) {
    return number % ONE_SIDED != 5;
  }

  /** The path of a version, by which nothing can be told. */
  String path(int number, Language language) {
    long hash =
        new Random(seed * 31 + number * 2L + (language == Language.JAPANESE ? 1 : 0)).nextLong();
    return String.format("%016x.txt", hash);
  }

  /** A version of article {@code number}: a pure function of the seed, the number, the language. */
  public Document document(int number, Language language) {
    boolean japanese = language == Language.JAPANESE;
    List<String> sentences = sentences(number, japanese);
    Random side = random(number, japanese ? 1 : 2);
    sentences.removeIf(s -> side.nextInt(OMITTED) == 0);
    join(sentences, japanese, random(number, japanese ? 8 : 9));
    if (side.nextInt(5) == 0) {
      Collections.rotate(sentences.subList(0, sentences.size() / 2), 3);
    }
    List<Block> blocks = new ArrayList<>();
    for (String label : japanese ? NAVIGATION_JA : NAVIGATION_ZH) {
      blocks.add(Block.of(BlockKind.LIST_ITEM, 1, label));
    }
    for (int i = 0; i < sentences.size(); i += 4) {
      List<String> paragraph = sentences.subList(i, Math.min(sentences.size(), i + 4));
      blocks.add(Block.of(BlockKind.PARAGRAPH, 0, String.join("", paragraph)));
    }
    Map<String, String> metadata = Map.of("layout", "post", "lang", language.tag());
    List<String> links = List.of("https://example.org/", "https://example.org/list");
    return new Document(path(number, language), language, new TreeMap<>(metadata), blocks, links);
  }

  /** Makes one sentence of some and the next. */
  private static void join(List<String> sentences, boolean japanese, Random random) {
    for (int i = sentences.size() - 2; i >= 0; i--) {
      if (random.nextInt(JOINED) == 0) {
        String first = sentences.get(i);
        String comma = japanese ? "が、" : "，";
        sentences.set(i, first.substring(0, first.length() - 1) + comma + sentences.remove(i + 1));
      }
    }
  }

  private Random random(int number, int purpose) {
    long kind = 0xC2B2AE3D27D4EB4FL * (purpose / 8);
    Random random = new Random(seed ^ kind ^ 0x9E3779B97F4A7C15L * (8L * number + purpose % 8));
    random.nextLong();
    return random;
  }

  private List<String> sentences(int number, boolean japanese) {
    Random article = random(number, 0);
    List<CoreWords.Entry> subject = subject(number);
    List<String> sentences = new ArrayList<>();
    int count = fewestSentences + article.nextInt(moreSentences);
    for (int i = 0; i < count; i++) {
      String[] template = TEMPLATES[article.nextInt(TEMPLATES.length)];
      List<CoreWords.Entry> fill = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        fill.add(
            article.nextInt(4) == 0
                ? words.get(article.nextInt(words.size()))
                : subject.get((int) (subject.size() * Math.pow(article.nextDouble(), 1.5))));
      }
      int figure = 2 + article.nextInt(3_000);
      Random choice = random(number, 3 + i % 4);
      sentences.add(
          japanese
              ? fill(template[0], figure, fill.stream().map(CoreWords.Entry::ja).toList())
              : fill(template[1], figure, fill.stream().map(e -> e.anyZh(choice)).toList()));
    }
    return sentences;
  }

  /** The words of an article; every other one-sided one has those of the article before it. */
  private List<CoreWords.Entry> subject(int number) {
    int turn = number % (2 * ONE_SIDED);
    boolean borrowed = turn == 5 || turn == 8;
    int origin = borrowed ? number - 1 : number;
    Random random = random(origin, 7);
    List<CoreWords.Entry> subject = new ArrayList<>();
    for (int i = 0; i < SUBJECT_WORDS; i++) {
      subject.add(words.get(random.nextInt(words.size())));
    }
    for (int i = 0; i < COINED_WORDS; i++) {
      int coiner = i % 2 == 0 || origin == 0 ? origin : random.nextInt(origin);
      subject.add(random.nextInt(random.nextInt(COINED_WORDS) + 1), coined(coiner, i / 2));
    }
    return subject;
  }

  /** One of the names that an article has brought up. */
  private CoreWords.Entry coined(int number, int name) {
    return CoreWords.coined(random(number, 10 + name));
  }

  private static String fill(String template, int figure, List<String> words) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) != '%') {
        text.append(template.charAt(i));
      } else if (template.charAt(++i) == 'd') {
        text.append(figure);
      } else {
        text.append(words.get(next++));
      }
    }
    return text.toString();
  }
}
