package org.taiyaku.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taiyaku.exchange.AtomicFile;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.terminology.Decision;

class KeepTest {

  @TempDir private Path folder;
  private Path glossary;

  @BeforeEach
  void writeGlossary() {
    glossary = folder.resolve("glossary.csv");
    write(
        List.of(
            row("人材流出", "人才流失", List.of("人材の流出"), List.of("人才外流"), "also: 外流"),
            row("推論モデル", "推理模型", List.of(), List.of(), ""),
            row("発展", "你們發展", List.of(), List.of(), ""),
            row("=和", "-加", List.of(), List.of(), "")));
  }

  private void write(List<GlossaryRow> rows) {
    GlossaryWriter writer = new GlossaryWriter(Direction.DEFAULT);
    AtomicFile.write(glossary, out -> writer.write(out, rows));
    WrittenGlossary.announce(folder, Direction.DEFAULT, rows);
    WrittenGlossary.settle(folder);
  }

  private static GlossaryRow row(
      String ja, String zh, List<String> variantsJa, List<String> variantsZh, String note) {
    return new GlossaryRow(
        ja,
        zh,
        "",
        "noun",
        0.9,
        "proposed",
        1,
        1,
        1,
        variantsJa,
        variantsZh,
        ja + "である。",
        zh + "。",
        "a",
        "1",
        note);
  }

  @Test
  void aGlossaryIsUntouchedUntilACellThatEditsAreTakenFromChanges() throws IOException {
    assertThat(WrittenGlossary.isUntouched(folder, glossary)).isTrue();
    edit("人材流出である。", "別の文である。");
    assertThat(WrittenGlossary.isUntouched(folder, glossary)).isTrue();
    for (String cell : List.of("推理模型", "人才外流", "also: 外流", "proposed", "zh-TW")) {
      writeGlossary();
      edit(cell, "other");
      assertThat(WrittenGlossary.isUntouched(folder, glossary)).as(cell).isFalse();
    }
    writeGlossary();
    List<String> lines = Files.readAllLines(glossary);
    Files.write(glossary, lines.subList(0, lines.size() - 1));
    assertThat(WrittenGlossary.isUntouched(folder, glossary)).isFalse();
    Files.write(glossary, Stream.concat(lines.stream(), lines.stream().skip(2)).toList());
    assertThat(WrittenGlossary.isUntouched(folder, glossary)).isFalse();
    Files.writeString(glossary, "\"never closed");
    assertThat(WrittenGlossary.isUntouched(folder, glossary)).isFalse();
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(glossary);
    assertThat(text).contains(from);
    Files.writeString(glossary, text.replace(from, to));
  }

  /** Keeps the edits, and checks that doing so again adds nothing; gives what was decided. */
  private List<String> keep() {
    Keep keep = new Keep(glossary, folder);
    keep.write(keep.find(Optional.empty()));
    assertThat(keep.find(Optional.empty()).taken()).isEmpty();
    return decisions();
  }

  private List<String> decisions() {
    List<String> decisions = new ArrayList<>();
    for (Decision d : DecisionFile.read(folder.resolve(DecisionFile.NAME))) {
      decisions.add(String.join(" ", d.verdict().word(), d.ja(), d.zh(), "(" + d.note() + ")"));
    }
    return decisions;
  }

  @Test
  void anUneditedGlossaryDecidesNothing() {
    assertThat(keep()).isEmpty();
  }

  @Test
  void statusesAreKept() throws IOException {
    edit("推論モデル,推理模型,,noun,0.90,proposed", "推論モデル,推理模型,,noun,0.90, Approved ");
    edit("'=和,'-加,,noun,0.90,proposed", "'=和,'-加,,noun,0.90,forbidden");

    assertThat(keep())
        .containsExactly(
            "approved 推論モデル 推理模型 (approved by hand)", "forbidden =和 -加 (forbidden by hand)");
  }

  @Test
  void aCorrectionForbidsTheOldAndApprovesTheNew() throws IOException {
    edit("\n人材流出,人才流失,", "\n人材流出,人才流出,");

    assertThat(keep())
        .containsExactly(
            "approved 人材流出 人才流出 (corrected by hand)",
            "forbidden 人材流出 人才流失 (corrected by hand to 人材流出, 人才流出)");
  }

  @Test
  void aFormThatBecomesTheHeadForbidsNothing() throws IOException {
    edit("\n人材流出,人才流失,", "\n人材流出,人才外流,");
    edit("人材の流出,人才外流", "人材の流出,人才流失");

    assertThat(keep()).containsExactly("approved 人材流出 人才外流 (corrected by hand)");
  }

  @Test
  void deletedRowsAreForbiddenAndAddedOnesApproved() throws IOException {
    edit(Files.readString(glossary).lines().toList().get(2) + "\r\n", "");
    Files.writeString(glossary, Files.readString(glossary) + "図書館,圖書館\r\n");

    assertThat(keep())
        .containsExactly(
            "approved 図書館 圖書館 (added by hand)", "forbidden 推論モデル 推理模型 (deleted by hand)");
  }

  @Test
  void deletedRowsMayBeIgnored() throws IOException {
    edit(Files.readString(glossary).lines().toList().get(2) + "\r\n", "");

    assertThat(new Keep(glossary, folder).find(Optional.of(Deleted.IGNORE)).taken()).isEmpty();
  }

  @Test
  void manyDeletedRowsMayBeAMishap() throws IOException {
    List<GlossaryRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(row("語" + i, "詞" + i, List.of(), List.of(), ""));
    }
    write(rows);
    String text = Files.readString(glossary);
    Files.writeString(glossary, text.substring(0, text.indexOf("語12")));
    Keep keep = new Keep(glossary, folder);

    assertThatThrownBy(() -> keep.find(Optional.empty()))
        .isInstanceOf(InputFailed.class)
        .hasMessageContaining("18 of 30 rows are gone");
    assertThat(keep.find(Optional.of(Deleted.FORBID)).taken()).hasSize(18);
  }

  @Test
  void formsAreForbiddenAndApproved() throws IOException {
    edit("人材の流出,人才外流", "人材の流出,人才出走");

    assertThat(keep())
        .containsExactly(
            "approved 人材流出 人才出走 (form added by hand)",
            "approved 人材流出 人才流失 (form added by hand)",
            "forbidden 人材流出 人才外流 (form taken out by hand)");
  }

  @Test
  void aNoteIsKeptWithItsDecisionOnly() throws IOException {
    edit("推理模型。,a,1,", "推理模型。,a,1,看過");
    Keep.Result undecided = new Keep(glossary, folder).find(Optional.empty());
    assertThat(undecided.taken()).isEmpty();
    assertThat(undecided.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark).startsWith(glossary + ":3: the note"));

    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,approved");
    assertThat(keep()).containsExactly("approved 推論モデル 推理模型 (看過)");
  }

  @Test
  void earlierDecisionsStayAndAreTakenBackWhenSaidSo() throws IOException {
    Files.writeString(
        folder.resolve(DecisionFile.NAME), "ja,zh-TW,decision,note\n図書館,圖書館,approved,昔から\n");
    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,approved");
    assertThat(keep())
        .containsExactly("approved 図書館 圖書館 (昔から)", "approved 推論モデル 推理模型 (approved by hand)");

    write(List.of());
    Path list = folder.resolve(WrittenGlossary.NAME);
    Files.writeString(list, "ja,zh-TW,status\n推論モデル,推理模型,approved\n");
    Files.writeString(glossary, "ja,zh-TW,status\n推論モデル,推理模型,proposed\n");
    assertThat(keep()).containsExactly("approved 図書館 圖書館 (昔から)");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,ok");

    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .hasMessage(glossary + ":3: status is 'ok'; write approved, forbidden or proposed");
  }

  @Test
  void refusesAPairThatStandsTwiceWithAnotherStatus() throws IOException {
    Files.writeString(glossary, Files.readString(glossary) + "推論モデル,推理模型,,,,forbidden\r\n");

    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .hasMessageStartingWith(glossary + ":6: ")
        .hasMessageContaining("line 3");
  }

  /**
   * Without the encodings' lost characters a glossary of two languages could not be read at all.
   */
  @ParameterizedTest
  @CsvSource({
    "windows-31j, ','", "windows-31j, ;", "x-windows-950, ','", "x-windows-950, '\t'",
    "Big5-HKSCS, ','", "UTF-16LE, '\t'", "UTF-16BE, ','", "UTF-8, ;"
  })
  void spreadsheetsSaveAsTheyLike(String encoding, String separator) throws IOException {
    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,approved");
    edit("\uFEFF", encoding.startsWith("UTF-16") ? "\uFEFF" : "");
    String text = Files.readString(glossary).replace(",", separator);
    Files.write(glossary, text.getBytes(Charset.forName(encoding)));

    assertThat(keep()).containsExactly("approved 推論モデル 推理模型 (approved by hand)");
  }

  /** What spreadsheets do to a file that nobody wanted them to do. */
  static Stream<Named<UnaryOperator<String>>> habits() {
    return Stream.of(
        Named.of(
            "quotes everywhere",
            t -> "\uFEFF" + t.substring(1).replaceAll("([^,\r\n]+|(?<=,)(?=[,\r]))", "\"$1\"")),
        Named.of("no byte order mark", t -> t.replace("\uFEFF", "")),
        Named.of("other line ends", t -> t.replace("\r\n", "\n")),
        Named.of("empty columns", t -> t.replace("\r\n", ",,,\r\n")),
        Named.of("empty rows", t -> t + ",,,,,,,,,,,,,,,\r\n\r\n"),
        Named.of("no line end at the end", String::stripTrailing));
  }

  @ParameterizedTest
  @MethodSource("habits")
  void bearsTheHabitsOfSpreadsheets(UnaryOperator<String> habit) throws IOException {
    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,approved");
    String text = Files.readString(glossary);
    String saved = habit.apply(text);
    assertThat(saved).isNotEqualTo(text);
    Files.writeString(glossary, saved);

    assertThat(keep()).containsExactly("approved 推論モデル 推理模型 (approved by hand)");
  }

  @Test
  void columnsMayStandInAnyOrderUnderTheirNames() throws IOException {
    edit("推理模型,,noun,0.90,proposed", "推理模型,,noun,0.90,approved");
    StringBuilder moved = new StringBuilder();
    for (String line : Files.readString(glossary).replace("\uFEFF", "").split("\r\n")) {
      String[] cells = line.split(",", 3);
      moved.append(cells[1]).append(',').append(cells[0]).append(',').append(cells[2]).append('\n');
    }
    Files.writeString(glossary, moved);

    assertThat(keep()).containsExactly("approved 推論モデル 推理模型 (approved by hand)");
  }

  @Test
  void refusesTermsUnderTheNameOfTheOtherLanguage() throws IOException {
    edit("ja,zh-TW,", "zh-TW,ja,");

    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .isInstanceOf(InputFailed.class)
        .hasMessage(
            glossary
                + ":1: the terms of the columns ja and zh-TW are swapped; name the columns after"
                + " what stands in them");
  }

  @Test
  void refusesACorrectionWhoseCharactersAreLost() throws IOException {
    edit("你們發展", "她們開發");
    edit("\uFEFF", "");
    Files.write(glossary, Files.readString(glossary).getBytes("windows-31j"));

    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .isInstanceOf(InputFailed.class)
        .hasMessageStartingWith(glossary + ":4: '?們開發'")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void refusesAWorkbookAndUnknownBytes() throws IOException {
    Files.write(glossary, new byte[] {'P', 'K', 3, 4, 0});
    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .hasMessageContaining("is a workbook");
    Files.write(glossary, new byte[] {'j', 'a', (byte) 0xFF, (byte) 0xFF});
    assertThatThrownBy(() -> new Keep(glossary, folder).find(Optional.empty()))
        .hasMessageContaining("is in neither UTF-8");
  }
}
