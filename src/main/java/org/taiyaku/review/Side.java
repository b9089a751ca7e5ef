package org.taiyaku.review;

import java.util.List;
import org.taiyaku.decision.ReviewedBead;

/** One language of a bead, so that what is done to either is said once. */
enum Side {
  JA {
    @Override
    int start(ReviewedBead bead) {
      return bead.jaStart();
    }

    @Override
    List<String> texts(ReviewedBead bead) {
      return bead.ja();
    }
  },
  ZH {
    @Override
    int start(ReviewedBead bead) {
      return bead.zhStart();
    }

    @Override
    List<String> texts(ReviewedBead bead) {
      return bead.zh();
    }
  };

  /** Index of the first segment, or of the one that it stands before if it has none. */
  abstract int start(ReviewedBead bead);

  abstract List<String> texts(ReviewedBead bead);

  /** Index after the last segment. */
  int end(ReviewedBead bead) {
    return start(bead) + texts(bead).size();
  }

  boolean isEmpty(ReviewedBead bead) {
    return texts(bead).isEmpty();
  }

  /** Whether the segments of the second follow those of the first, or one of them has none. */
  boolean follows(ReviewedBead first, ReviewedBead second) {
    return isEmpty(first) || isEmpty(second) || end(first) == start(second);
  }

  /** The side that a page calls {@code ja} or {@code zh}. */
  static Side of(String word) {
    return switch (word) {
      case "ja" -> JA;
      case "zh" -> ZH;
      default -> throw new IllegalArgumentException("'" + word + "' is no side");
    };
  }
}
