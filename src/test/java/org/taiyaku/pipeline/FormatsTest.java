package org.taiyaku.pipeline;

import static java.io.File.pathSeparator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taiyaku.document.OfficeDocuments.paragraph;
import static org.taiyaku.document.OfficeDocuments.range;
import static org.taiyaku.document.OfficeDocuments.shape;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.document.BilingualFiles;
import org.taiyaku.document.OfficeDocuments;
import org.taiyaku.document.WordDocuments;

/** An article in every format goes through the batch and comes out as the same units. */
class FormatsTest {

  private static final String[] JA = {
    "港町の再生", "2024年、市は古い倉庫を図書館に変えた。", "工事には三年と12億円がかかった。", "いまでは毎日千人以上が訪れる。"
  };
  private static final String[] ZH = {
    "港都的再生", "2024年，市政府把舊倉庫改建為圖書館。", "工程花了三年和12億日圓。", "如今每天有一千多人造訪。"
  };
  private static final String[] EN = {
    "A port reborn", "In 2024 the city made a library.", "It took three years.", "Many visit it."
  };

  @TempDir private static Path folder;
  private static Summary summary;

  /** The bytes of one article in one format. */
  private interface Writer {
    byte[] of(String[] lines, String language) throws IOException;
  }

  private static final Map<String, Writer> WRITERS = new TreeMap<>();

  static {
    WRITERS.put("md", text("# %s\n\n%s\n\n- %s\n- %s\n"));
    WRITERS.put(
        "html", text("<html><body><h1>%s</h1><p>%s</p><ul><li>%s<li>%s</ul></body></html>"));
    WRITERS.put("txt", text("%s\n\n%s\n%s\n\n%s\n"));
    WRITERS.put(
        "srt",
        text(
            "1\n00:00:01,000 --> 00:00:02,000\n%s。\n\n2\n00:00:03,000 --> 00:00:04,000\n%s\n\n"
                + "3\n00:00:05,000 --> 00:00:06,000\n%s\n\n4\n00:00:07,000 --> 00:00:08,000\n%s\n"));
    WRITERS.put(
        "vtt",
        text(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n%s。\n\n00:03.000 --> 00:04.000\n%s\n\n"
                + "00:05.000 --> 00:06.000\n%s\n\n00:07.000 --> 00:08.000\n%s\n"));
    WRITERS.put(
        "docx",
        (lines, language) -> WordDocuments.of(all(lines, "<w:p><w:r><w:t>%s</w:t></w:r></w:p>")));
    WRITERS.put(
        "pptx",
        (lines, language) ->
            OfficeDocuments.slides(
                shape("title", paragraph("", lines[0])) + shape("body", paragraph("", lines[1])),
                shape("", paragraph("", lines[3])),
                lines[2]));
    WRITERS.put(
        "xlsx", (lines, language) -> OfficeDocuments.sheet(lines[0], lines[1], lines[2], lines[3]));
    WRITERS.put(
        "odt",
        (lines, language) -> OfficeDocuments.openDocument(all(lines, "<text:p>%s</text:p>")));
    WRITERS.put(
        "epub",
        (lines, language) ->
            OfficeDocuments.book(
                language,
                lines[0],
                "<p>" + lines[1] + "</p>",
                "<p>" + lines[2] + "</p><p>" + lines[3] + "</p>"));
    WRITERS.put(
        "idml",
        (lines, language) ->
            OfficeDocuments.layout(
                range("見出し1", lines[0]), range("本文", lines[1], lines[2], lines[3])));
    WRITERS.put(
        "xlf",
        (lines, language) -> BilingualFiles.xliff12("en", language, EN, lines).getBytes(UTF_8));
    WRITERS.put(
        "xliff",
        (lines, language) -> BilingualFiles.xliff21("en", language, EN, lines).getBytes(UTF_8));
    WRITERS.put("po", (lines, language) -> BilingualFiles.po(language, EN, lines).getBytes(UTF_8));
  }

  private static Writer text(String format) {
    return (lines, language) -> format.formatted((Object[]) lines).getBytes(UTF_8);
  }

  private static String all(String[] lines, String format) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      all.append(format.formatted(line));
    }
    return all.toString();
  }

  @BeforeAll
  static void alignAPairOfEachFormat() throws IOException {
    List<String> list = new ArrayList<>(List.of("ja,zh-TW"));
    for (Map.Entry<String, Writer> writer : WRITERS.entrySet()) {
      String format = writer.getKey();
      // A file in the middle of each name, so that the names of the outputs tell the formats.
      String ja = "%s-article.ja.%s".formatted(format, format);
      String zh = "%s-article.zh-TW.%s".formatted(format, format);
      Files.write(folder.resolve(ja), writer.getValue().of(JA, "ja"));
      Files.write(folder.resolve(zh), writer.getValue().of(ZH, "zh-TW"));
      list.add(ja + "," + zh);
    }
    Files.write(folder.resolve("list.csv"), list);
    summary = run(List.of(), Optional.of(folder.resolve("list.csv")), folder.resolve("out"));
  }

  private static Summary run(List<Path> inputs, Optional<Path> pairs, Path output) {
    BatchOptions options =
        BatchOptions.of(new BatchInputs(inputs, pairs, false), output).onThreads(2);
    return new Batch(options, Progress.NONE).run();
  }

  @Test
  void everyPairIsAligned() {
    assertThat(summary.problems()).isEmpty();
    assertThat(summary.pairs()).isEqualTo(WRITERS.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "md", "html", "txt", "docx", "pptx", "xlsx", "odt", "epub", "idml", "srt", "vtt", "xlf",
        "xliff", "po"
      })
  void theUnitsOfAFormatAreThoseOfTheArticle(String format) throws IOException {
    Path tmx = folder.resolve("out/aligned/sentences/%s-article.tmx".formatted(format));
    String text = Files.readString(tmx);
    for (int i = 1; i < JA.length; i++) {
      assertThat(text)
          .containsPattern(
              "(?s)<tu\\b(?:(?!</tu>).)*<seg>\\Q%s\\E</seg>(?:(?!</tu>).)*<seg>\\Q%s\\E</seg>"
                  .formatted(JA[i], ZH[i]));
    }
  }

  /** The test's own class path has more, behind which a library that is missing would not show. */
  @ParameterizedTest
  @MethodSource("formats")
  void aFormatIsReadWithTheLibrariesThatAreShipped(String format) throws Exception {
    List<URL> path = new ArrayList<>(List.of(Path.of("target/classes").toUri().toURL()));
    for (String jar : Files.readString(Path.of("target/runtime.classpath")).split(pathSeparator)) {
      path.add(Path.of(jar.strip()).toUri().toURL());
    }
    String name = "%s-article.ja.%s".formatted(format, format);
    try (URLClassLoader shipped =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = shipped.loadClass("org.taiyaku.document.DocumentReader");
      Object reading =
          reader
              .getMethod("read", Path.class, String.class)
              .invoke(reader.getConstructor().newInstance(), folder.resolve(name), name);
      assertThat(reading.toString()).startsWith("Article[").contains(JA[1]);
    }
  }

  static Set<String> formats() {
    return WRITERS.keySet();
  }

  /** Pairs are found among bilingual files, and units by their keys where the texts tell little. */
  @Test
  void bilingualFilesAreFoundAndAlignedByTheirUnits() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    String[] en = {"Open", "Close", "Save as", "Print preview", "Undo"};
    String[] ja = {"ひらく", "とじる", "べつの名前で", "?プレビューする", "とりけし"};
    String[] zh = {"開啟檔案", "關閉視窗", "另存新檔", "預覽列印", ""};
    Files.writeString(files.resolve("ja.po"), BilingualFiles.po("ja", en, ja));
    Files.writeString(files.resolve("zh_TW.po"), BilingualFiles.po("zh_TW", en, zh));
    Files.writeString(files.resolve("both.xlf"), BilingualFiles.xliff12("ja", "zh-TW", JA, ZH));

    Summary found = run(List.of(files), Optional.empty(), folder.resolve("found"));

    assertThat(found.problems()).isEmpty();
    assertThat(found.files()).isEqualTo(3);
    assertThat(found.pairs()).isEqualTo(2);
    assertThat(found.unsure()).isEqualTo(1);
    assertThat(found.omissions()).isEqualTo(1);
    assertThat(folder.resolve("found/aligned/pairs.csv"))
        .content()
        .contains("both.xlf,both.xlf,,paired,,both languages in one file: 4 units,")
        .contains("ja.po,zh_TW.po,,paired")
        .contains("translations of 4 same units");
    String tmx = Files.readString(folder.resolve("found/aligned/sentences/ja.tmx"));
    assertThat(tmx).contains("<seg>べつの名前で</seg>", "<seg>另存新檔</seg>").doesNotContain("プレビュー");
    assertThat(folder.resolve("found/aligned/sentences/both.tmx")).content().contains(ZH[3]);

    Summary again =
        run(
            List.of(files),
            Optional.of(folder.resolve("found/aligned/pairs.csv")),
            folder.resolve("again"));
    assertThat(again.pairs()).isEqualTo(2);
  }
}
