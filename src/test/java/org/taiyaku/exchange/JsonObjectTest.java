package org.taiyaku.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @Property(tries = 200)
  void readsWhatIsWritten(@ForAll String text, @ForAll List<String> texts, @ForAll int number) {
    JsonLine line =
        new JsonLine()
            .text("text", text)
            .texts("texts", texts)
            .number("number", number)
            .objects("objects", List.of(new JsonLine().truth("yes", true)));
    JsonObject read = JsonObject.parse(line.toString());
    assertThat(read.text("text")).isEqualTo(text);
    assertThat(read.texts("texts")).isEqualTo(texts);
    assertThat(read.number("number")).isEqualTo(number);
    assertThat(read.objects("objects").get(0).truth("yes")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":\"\n\"}",
        "\uFEFF"
      })
  void refusesWhatIsNoObject(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.parse(text));
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonObject.parse("{\"a\":" + "[".repeat(100_000)));
  }

  @Test
  void saysWhatIsWrong() {
    JsonObject object = JsonObject.parse("{\"a\":1.5,\"b\":null,\"c\":[1],\"d\":99999999999}");
    assertThat(object.decimal("a")).isEqualTo(1.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> object.number("a"))
        .withMessage("'a' is no whole number: 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> object.number("d"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> object.text("b"))
        .withMessage("'b' is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> object.texts("c"))
        .withMessage("'c' holds other than texts");
  }
}
