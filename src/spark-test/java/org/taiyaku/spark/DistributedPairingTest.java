package org.taiyaku.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taiyaku.document.Block;
import org.taiyaku.document.Document;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.pairing.Brief;
import org.taiyaku.pairing.DocumentGenerator;
import org.taiyaku.pairing.Pairer;
import org.taiyaku.pairing.Pairing;
import org.taiyaku.pairing.Signature;
import org.taiyaku.pairing.SignatureMaker;
import org.taiyaku.text.Language;
import scala.Tuple2;

/** Pairing that is dealt out gives what pairing on one machine gives, reasons and all. */
class DistributedPairingTest {

  private static final int ARTICLES = 180;

  private static SparkSession session;
  private static final SignatureMaker MAKER = new SignatureMaker(CoreLexicon.load());

  @BeforeAll
  static void start() {
    session = LocalSpark.session();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  /** Generated documents; one in nine has a name that tells, one in twenty stands there twice. */
  private static List<Document> documents() {
    DocumentGenerator generator = new DocumentGenerator(23);
    List<Document> documents = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      for (Language language : List.of(Language.JAPANESE, Language.TRADITIONAL_CHINESE)) {
        boolean japanese = language == Language.JAPANESE;
        if (japanese ? generator.hasJapanese(number) : generator.hasChinese(number)) {
          Document document = generator.document(number, language);
          String tag = japanese ? "ja" : "zh";
          documents.add(
              number % 9 == 0 ? renamed(document, "harbour-" + number + "." + tag) : document);
          if (number % 20 == 0) {
            documents.add(renamed(document, "copy " + document.path()));
          }
        }
      }
    }
    documents.add(giant(documents, Language.JAPANESE));
    documents.add(giant(documents, Language.TRADITIONAL_CHINESE));
    return documents;
  }

  private static Document renamed(Document document, String name) {
    return new Document(
        name, document.language(), new TreeMap<>(), document.blocks(), document.links());
  }

  /** All articles of a language run into one. */
  private static Document giant(List<Document> documents, Language language) {
    List<Block> blocks =
        documents.stream()
            .filter(document -> document.language() == language)
            .flatMap(document -> document.blocks().stream())
            .toList();
    return new Document("all." + language.tag(), language, new TreeMap<>(), blocks, List.of());
  }

  private static Pairing distributed(List<Signature> signatures, int parts) {
    List<Signature> sorted = new ArrayList<>(signatures);
    sorted.sort(Comparator.comparing(Signature::path));
    List<Tuple2<Integer, Signature>> numbered = new ArrayList<>();
    List<Brief> briefs = new ArrayList<>();
    for (int number = 0; number < sorted.size(); number++) {
      Signature one = sorted.get(number);
      numbered.add(new Tuple2<>(number, one));
      briefs.add(Brief.of(number, one));
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaPairRDD<Integer, Signature> dealt = context.parallelizePairs(numbered, 5);
    return new DistributedPairing(context, parts).pair(dealt, briefs);
  }

  private static Pairing alone(List<Signature> signatures) {
    return Pairer.pair(
        signatures.stream().filter(s -> s.language() == Language.JAPANESE).toList(),
        signatures.stream().filter(s -> s.language() == Language.TRADITIONAL_CHINESE).toList());
  }

  @Test
  void asOnOneMachine() {
    List<Signature> signatures = documents().stream().map(MAKER::sign).toList();
    Pairing wanted = alone(signatures);
    assertThat(wanted.pairs()).hasSizeGreaterThan(ARTICLES / 2);
    assertThat(wanted.alone()).anyMatch(one -> one.reason().startsWith("same text as"));

    assertThat(distributed(signatures, 7)).isEqualTo(wanted);
    assertThat(distributed(signatures, 1)).isEqualTo(wanted);
  }

  @Test
  void ofOneLanguageAloneThereIsNoPair() {
    List<Signature> signatures =
        documents().stream()
            .filter(document -> document.language() == Language.JAPANESE)
            .limit(10)
            .map(MAKER::sign)
            .toList();

    assertThat(distributed(signatures, 2)).isEqualTo(alone(signatures));
  }
}
