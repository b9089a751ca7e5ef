package org.taiyaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.document.Reading;

/**
 * The sentences are those of the program, which are made here by the program where that is easy.
 */
class ReasonsTest {

  private static final Reasons ENGLISH = new Reasons("en");
  private static final Reasons JAPANESE = new Reasons("ja");
  private static final Reasons CHINESE = new Reasons("zh-Hant");

  @TempDir private Path folder;

  @Test
  void aReasonIsSaidInTheReadersLanguage() {
    String reason = "no counterpart: best .02 with a, b.txt, which is paired with c.txt";

    assertThat(ENGLISH.say(reason)).contains(reason);
    assertThat(JAPANESE.say(reason))
        .contains("対応する記事なし：最も近いのはa, b.txt（スコア.02）ですが、c.txtと組み合わされています");
    assertThat(CHINESE.say(reason)).contains("沒有對應的文章：最接近的是a, b.txt（分數.02），但它已與c.txt配對");
    assertThat(JAPANESE.say("something else")).isEmpty();
  }

  @Test
  void aReasonMayHoldAnother() {
    assertThat(
            JAPANESE.say(
                "parted from b.md, c.md in the review; no counterpart: no article in Traditional"
                    + " Chinese"))
        .contains("レビューでb.md, c.mdとの組み合わせが解かれました。対応する記事なし：繁体字中国語の記事がありません");
    assertThat(JAPANESE.say("parted from b.md in the review; something else")).isEmpty();
    assertThat(
            CHINESE.say(
                "is Simplified Chinese (3 simplified, 0 traditional characters), though declared as"
                    + " zh-Hant"))
        .contains("是簡體中文（簡體字3個，繁體字0個）（標示的語言為zh-Hant）");
  }

  @Test
  void allLanguagesHaveThemAllWithTheSamePlaces() {
    for (String language : Wording.LANGUAGES) {
      assertThat(Wording.texts(Reasons.class, "reasons", language).keySet())
          .isEqualTo(Wording.texts(Reasons.class, "reasons", "en").keySet());
    }
    Wording.texts(Reasons.class, "reasons", "en")
        .forEach(
            (key, text) -> {
              for (String language : List.of("ja", "zh-Hant")) {
                String other = Wording.texts(Reasons.class, "reasons", language).get(key);
                assertThat(places(other)).as(language + " " + key).isEqualTo(places(text));
              }
            });
  }

  private static List<String> places(String text) {
    return Stream.of("{0}", "{1}", "{2}", "{3}", "{r}").filter(text::contains).toList();
  }

  @Test
  void filesThatCannotBeReadAreKnown() throws IOException {
    assertSaid(read("a.pdf", "%PDF-1.7"));
    assertSaid(read("a.rtf", "{\\rtf1}"));
    assertSaid(read("a.xyz", "灯台"));
    assertSaid(read("a", "灯台"));
    assertSaid(read("empty.md", ""));
    assertSaid(read("space.md", " \n"));
    assertSaid(read("matter.md", "---\ntitle: 灯台\n---\n"));
    assertSaid(read("a.docx", "PK\3\4 torn"));
    assertSaid(read("b.docx", "no archive"));
    assertSaid(read("a.xlf", "<xliff"));
    assertSaid(read("english.txt", "Nothing but English words are in this text. ".repeat(9)));
    assertSaid(read("simplified.zh.txt", "这个国家的经济发展让许多学者为难，图书馆里的资料也不够。".repeat(9)));
    assertSaid(read("binary.txt", "\0\1\2\3\0\0\0\0"));
  }

  private Reading read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return new DocumentReader().read(file, name);
  }

  private static void assertSaid(Reading reading) {
    String reason =
        reading instanceof Reading.Unreadable unreadable
            ? unreadable.reason()
            : reading instanceof Reading.UnknownType unknown
                ? unknown.reason()
                : ((Reading.LeftAlone) reading).reason();
    assertThat(ENGLISH.say(reason)).as(reason).contains(reason);
    assertThat(JAPANESE.say(reason)).as(reason).isNotEmpty();
  }
}
