package org.taiyaku.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taiyaku.text.FoldedText;

class KanaTranscriptionTest {

  private static final Path TABLE =
      Path.of("src/main/resources/org/taiyaku/anchor/kana-transcription.tsv");

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヴー]{1,6}");

  /** Every mora a foreign name may be written with, one kana each. */
  private static final String MORAE =
      "アイウエオカキクケコガギグゲゴサシスセソザジズゼゾタチツテトダデド" + "ナニヌネノハヒフヘホバビブベボパピプペポマミムメモヤユヨラリルレロワンヴ";

  @Test
  void theTableHasKatakanaAndTraditionalHan() throws IOException {
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    Map<String, Integer> keys = new HashMap<>();
    List<String> complaints = new ArrayList<>();
    List<String> lines = Files.readAllLines(TABLE, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        String place = TABLE + ":" + (i + 1) + ": " + lines.get(i);
        String[] columns = lines.get(i).split("\t", -1);
        if (columns.length != 2 || columns[1].isEmpty()) {
          complaints.add(place + " is not kana TAB characters");
          continue;
        }
        if (!KATAKANA.matcher(columns[0]).matches()) {
          complaints.add(place + " has a key that is not katakana");
        }
        if (keys.putIfAbsent(columns[0], i) != null) {
          complaints.add(place + " stands twice");
        }
        Set<Integer> seen = new HashSet<>();
        columns[1]
            .codePoints()
            .filter(
                c ->
                    !Character.isIdeographic(c)
                        || !big5.canEncode(Character.toString(c))
                        || !seen.add(c))
            .forEach(
                c -> complaints.add(place + " has a wrong or double " + Character.toString(c)));
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(keys.keySet()).contains(MORAE.split(""));
  }

  @ParameterizedTest
  @CsvSource({
    "カヴァノー, 卡瓦諾",
    "オバマ, 歐巴馬",
    "メルケル, 梅克爾",
    "アインシュタイン, 愛因斯坦",
    "シュワルツ, 舒瓦茨",
    "ヒトラー, 希特勒",
    "マンデラ, 曼德拉",
    "ベルリン, 柏林"
  })
  void namesAreFoundByTheirSound(String name, String zh) {
    String text = FoldedText.of("今天，" + zh + "來了").folded();
    assertThat(find(name, text))
        .anyMatch(match -> match.span().start() >= 3 && match.span().end() <= 3 + zh.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"今天天氣很好", "政府宣布新的政策", ""})
  void ordinaryTextIsNoName(String zh) {
    assertThat(find("カヴァノー", FoldedText.of(zh).folded())).isEmpty();
  }

  private static List<HanTranscription.Match> find(String name, String text) {
    HanTranscription transcription = new HanTranscription(name);
    String beginnings = String.valueOf(transcription.beginnings());
    return IntStream.range(0, text.length())
        .filter(i -> beginnings.indexOf(text.charAt(i)) >= 0)
        .mapToObj(i -> transcription.at(text, i))
        .flatMap(Optional::stream)
        .toList();
  }
}
