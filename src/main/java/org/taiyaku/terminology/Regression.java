package org.taiyaku.terminology;

/** A logistic regression: a weighted sum of traits, brought to a likelihood. */
final class Regression {

  private final double bias;
  private final double[] weights;

  private Regression(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights;
  }

  static Regression of(double bias, double... weights) {
    return new Regression(bias, weights.clone());
  }

  /** The likelihood, 0 to 1; {@code traits} are as many as there are weights. */
  double likelihood(double[] traits) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * traits[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
