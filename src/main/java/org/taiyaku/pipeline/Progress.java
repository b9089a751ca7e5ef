package org.taiyaku.pipeline;

/** Hears how a batch goes on; called from several threads, one at a time. */
public interface Progress {

  /** Says nothing to nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begins(String stage, int steps) {}

        @Override
        public void step() {}
      };

  /** A stage of {@code steps} documents or pairs begins. */
  void begins(String stage, int steps);

  /** One of them is done. */
  void step();
}
