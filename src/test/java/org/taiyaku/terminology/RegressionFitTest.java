package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.taiyaku.terminology.RegressionFit.Case;

class RegressionFitTest {

  @Test
  void findsTheWeightsThatTheCasesWereDrawnBy() {
    double[] drawnBy = {-1, 2, -3};
    Regression truth = RegressionFit.regression(drawnBy);
    Random random = new Random(1);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] traits = {random.nextDouble(), random.nextDouble()};
      cases.add(new Case(traits, random.nextDouble() < truth.likelihood(traits)));
    }
    double[] weights = RegressionFit.fit(cases, 0.01);
    for (int i = 0; i < drawnBy.length; i++) {
      assertThat(weights[i]).isCloseTo(drawnBy[i], within(0.2));
    }
  }
}
