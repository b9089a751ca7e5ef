package org.taiyaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.exchange.glossary.GlossaryFormat;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.lexicon.TrainedLexicon;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.segmentation.ChineseTokenizer;
import org.taiyaku.segmentation.JapaneseTokenizer;
import org.taiyaku.terminology.AlignedArticle;
import org.taiyaku.terminology.AlignedBead;
import org.taiyaku.terminology.ApprovedFinder;
import org.taiyaku.terminology.ArticleTerms;
import org.taiyaku.terminology.Decision;
import org.taiyaku.terminology.Decision.Verdict;
import org.taiyaku.terminology.Decisions;
import org.taiyaku.terminology.Strictness;
import org.taiyaku.terminology.TermExtractor;

/** A glossary that does not fit into memory is written as one that does. */
class SpilledGlossaryTest {

  private static final Decisions DECISIONS =
      Decisions.of(
          List.of(
              new Decision("人材流出", "人才流失", Verdict.APPROVED, "decided"),
              new Decision("推論モデル", "推論機", Verdict.APPROVED, ""),
              new Decision("支払い", "付款", Verdict.FORBIDDEN, "")));

  private static final List<AlignedArticle> ARTICLES =
      List.of(
          article("a", "大学の人材流出が続く。", "大學的人才流失持續。", "支払いは円で。", "付款請用日圓。"),
          article("b", "人材の流出を防ぐ。", "防止人才外流。", "推論モデルを使う。", "使用推理模型。"),
          article("c", "人材流出は深刻だ。", "人才流失很嚴重。", "推論モデルは速い。", "推理模型很快。"),
          article("d", "銀行で支払いをする。", "在銀行支付。", "台湾の経済は強い。", "台灣的經濟很強。"));

  private static List<ArticleTerms> terms;

  @TempDir private Path below;

  @BeforeAll
  static void extract() {
    TermExtractor extractor =
        new TermExtractor(new JapaneseTokenizer(), new ChineseTokenizer(), CoreLexicon.load());
    terms = ARTICLES.stream().map(extractor::extract).toList();
  }

  private static AlignedArticle article(String name, String... lines) {
    List<AlignedBead> beads = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      beads.add(AlignedBead.of(lines[i], lines[i + 1], 1, i / 2));
    }
    return new AlignedArticle(name, beads);
  }

  @Test
  void inEveryFormatWithDecisionsAndWithWhatWasLeftOut() throws IOException {
    for (Strictness strictness : Strictness.values()) {
      Map<String, String> held = written(strictness, 1_000);
      assertThat(held).hasSizeGreaterThan(GlossaryFormat.values().length);
      assertThat(held.get("glossary/glossary.csv")).contains("approved", "proposed");
      assertThat(written(strictness, 2)).isEqualTo(held);
    }
  }

  /** All files below the output, by their names. */
  private Map<String, String> written(Strictness strictness, int most) throws IOException {
    Path output = below.resolve(strictness + "-" + most);
    Path rejected = output.resolve("rejected.csv");
    GlossaryOptions glossary =
        new GlossaryOptions(
            Optional.empty(),
            strictness,
            Optional.of(rejected),
            false,
            Arrays.asList(GlossaryFormat.values()));
    BatchOptions usual = BatchOptions.of(below, output);
    BatchOptions options =
        new BatchOptions(
            usual.inputs(),
            output,
            usual.direction(),
            usual.units(),
            glossary,
            usual.learning(),
            usual.cache(),
            1);
    Tally tally =
        Tally.begin(
            new Plan(List.of(), List.of(), List.of(), List.of(), false),
            Learned.nothingBeyond(TrainedLexicon.EMPTY));
    try (Scratch scratch = new Scratch(output);
        Outputs outputs = new Outputs(options, List.of(), Optional.empty())) {
      WrittenTerms written =
          new TermWork(options, DECISIONS).write(terms(scratch, most), tally, outputs);
      assertThat(written.rows()).hasSize(written.rows().stream().toList().size()).isNotEmpty();
    }
    return files(output);
  }

  private static BatchTerms terms(Scratch scratch, int most) {
    BatchTerms found = new BatchTerms(scratch, most);
    ApprovedFinder approved = new ApprovedFinder(DECISIONS, new JapaneseTokenizer());
    terms.forEach(article -> article.standings().forEach(found::add));
    ARTICLES.forEach(article -> found.addApproved(approved.find(article)));
    return found;
  }

  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            output.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
