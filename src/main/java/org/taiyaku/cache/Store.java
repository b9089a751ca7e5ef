package org.taiyaku.cache;

import java.util.Optional;

/**
 * Bytes by their key, as many as there is room for.
 *
 * <p>What was put may be gone at any time, and a store that fails does so in silence: whoever asks
 * can do without. Threads may share one.
 */
public interface Store {

  /** What was put under {@code key}, if it is there and unharmed. */
  Optional<byte[]> get(ContentKey key);

  /** Whether what was put is there for later runs too. */
  boolean outlivesRun();

  /** Takes bytes, which must not change after that. */
  void put(ContentKey key, byte[] bytes);
}
