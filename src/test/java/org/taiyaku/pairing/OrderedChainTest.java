package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderedChainTest {

  private static final int KEYS = 200;

  @Test
  void whatAscendsOnBothSidesIsInOrder() {
    OrderedChain chain = new OrderedChain();
    for (int i = 0; i < KEYS; i++) {
      chain.add(i * 300, 5 + i * 200, 256);
    }
    assertThat(chain.order()).isEqualTo(Likeness.ONE);
  }

  @Test
  void whatStandsAtRandomIsNot() {
    Random random = new Random(5);
    OrderedChain chain = new OrderedChain();
    for (int i = 0; i < KEYS; i++) {
      chain.add(random.nextInt(65_536), random.nextInt(65_536), 256);
    }
    assertThat(chain.order()).isLessThan(600);
  }

  @Test
  void halvesThatChangedPlacesLeaveAnOrder() {
    OrderedChain chain = new OrderedChain();
    for (int i = 0; i < KEYS; i++) {
      chain.add(i * 300, (i + KEYS / 2) % KEYS * 300, 256);
    }
    assertThat(chain.order()).isBetween(3_500, 5_000);
  }

  @Test
  void whatRunsBackwardsHasNone() {
    OrderedChain chain = new OrderedChain();
    for (int i = 0; i < KEYS; i++) {
      chain.add(i * 300, (KEYS - i) * 300, 256);
    }
    assertThat(chain.order()).isZero();
  }

  @Test
  void aFewKeysCannotShowAnOrder() {
    OrderedChain chain = new OrderedChain();
    assertThat(chain.order()).isZero();
    chain.add(1, 1, 256);
    chain.add(2, 2, 256);
    assertThat(chain.order()).isZero();
  }
}
