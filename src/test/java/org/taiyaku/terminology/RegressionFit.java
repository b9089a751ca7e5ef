package org.taiyaku.terminology;

import java.util.List;

/** Fits a logistic regression by Newton's method; a ridge keeps the weights small. */
final class RegressionFit {

  /** A case to learn from: what was seen, and whether it was so. */
  record Case(double[] traits, boolean holds) {}

  private static final int STEPS = 30;

  private RegressionFit() {}

  /**
   * The weights that make the cases most likely, the bias first.
   *
   * @param ridge half of this times the sum of squared weights is the penalty; the bias is free
   */
  static double[] fit(List<Case> cases, double ridge) {
    int size = cases.get(0).traits().length + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 1; i < size; i++) {
        gradient[i] = -ridge * weights[i];
        curvature[i][i] = ridge;
      }
      curvature[0][0] = 1e-6;
      cases.forEach(one -> add(one, weights, gradient, curvature));
      double[] move = solve(curvature, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += move[i];
      }
    }
    return weights;
  }

  static Regression regression(double[] weights) {
    double[] rest = new double[weights.length - 1];
    System.arraycopy(weights, 1, rest, 0, rest.length);
    return Regression.of(weights[0], rest);
  }

  private static void add(Case one, double[] weights, double[] gradient, double[][] curvature) {
    int size = weights.length;
    double[] traits = new double[size];
    traits[0] = 1;
    System.arraycopy(one.traits(), 0, traits, 1, size - 1);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[i] * traits[i];
    }
    double likelihood = 1 / (1 + Math.exp(-sum));
    double miss = (one.holds() ? 1 : 0) - likelihood;
    for (int i = 0; i < size; i++) {
      gradient[i] += miss * traits[i];
      for (int j = 0; j < size; j++) {
        curvature[i][j] += likelihood * (1 - likelihood) * traits[i] * traits[j];
      }
    }
  }

  /** Solves a positive definite system by Gauss–Jordan elimination. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      double pivot = matrix[column][column];
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : matrix[row][column] / pivot;
        for (int i = 0; i < size && factor != 0; i++) {
          matrix[row][i] -= factor * matrix[column][i];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = right[i] / matrix[i][i];
    }
    return solution;
  }
}
