package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void writesMembersInTheirOrder() {
    JsonLine line =
        new JsonLine().text("b", "株").number("a", -3).hundredths("c", 0.5).texts("d", List.of());

    assertThat(line).hasToString("{\"b\":\"株\",\"a\":-3,\"c\":0.50,\"d\":[]}");
    assertThat(new JsonLine().texts("x", List.of("1", "2"))).hasToString("{\"x\":[\"1\",\"2\"]}");
    assertThat(new JsonLine()).hasToString("{}");
  }

  @Test
  void escapesWhatMustNotStandInAText() {
    String text = "\"a\\b/\n\t\u0000\u001F𠮷" + '\uD842' + "é";

    assertThat(new JsonLine().text("x", text).toString())
        .isEqualTo("{\"x\":\"\\\"a\\\\b/\\u000a\\u0009\\u0000\\u001f𠮷\\ud842é\"}");
  }
}
