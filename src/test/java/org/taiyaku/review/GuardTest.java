package org.taiyaku.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which names a server goes that is reached from elsewhere too. */
class GuardTest {

  private static final Secret SECRET = new Secret("abcdefghijklmnop");

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 192.168.1.5:80, true",
    "0.0.0.0, '[fe80::1]:80', true",
    "0.0.0.0, localhost:80, true",
    "0.0.0.0, rebound.example:80, false",
    "0.0.0.0, 192.168.1.5.example:80, false",
    "desk.example, desk.example:80, true",
    "desk.example, DESK.example:80, true",
    "desk.example, 192.168.1.5:80, false",
    "127.0.0.1, 192.168.1.5:80, false",
  })
  void hosts(String listens, String host, boolean letIn) {
    HttpFields headers = HttpFields.build().add("Host", host);

    assertThat(
            new Guard(SECRET, listens, 80).refusal("GET", "/abcdefghijklmnop/", headers).isEmpty())
        .isEqualTo(letIn);
  }

  @Test
  void aSecretIsTheWholeFirstPartOfThePath() {
    HttpFields headers = HttpFields.build().add("Host", "127.0.0.1:80");
    Guard guard = new Guard(SECRET, "127.0.0.1", 80);

    assertThat(guard.refusal("GET", "/abcdefghijklmnop/terms", headers)).isEmpty();
    assertThat(guard.refusal("GET", "/abcdefghijklmno/terms", headers)).isPresent();
    assertThat(guard.refusal("GET", "/abcdefghijklmnopq/terms", headers)).isPresent();
    assertThat(guard.refusal("GET", "/abcdefghijklmnop", headers)).isPresent();
    assertThat(guard.refusal("GET", "", headers)).isPresent();
  }
}
