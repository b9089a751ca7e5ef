package org.taiyaku.cache;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A store in memory; where there is no room, what was not used for longest goes first. */
public final class MemoryStore implements Store {

  /** What a key and its place in the map take beside the bytes. */
  private static final int OVERHEAD = 120;

  private final long most;
  private final Map<ContentKey, byte[]> held = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * An empty store.
   *
   * @param most how many bytes it may take
   */
  public MemoryStore(long most) {
    this.most = most;
  }

  @Override
  public synchronized Optional<byte[]> get(ContentKey key) {
    return Optional.ofNullable(held.get(key));
  }

  @Override
  public boolean outlivesRun() {
    return false;
  }

  @Override
  public synchronized void put(ContentKey key, byte[] bytes) {
    byte[] before = held.put(key, bytes);
    size += before == null ? cost(bytes) : bytes.length - before.length;
    for (Iterator<byte[]> oldest = held.values().iterator(); size > most; ) {
      size -= cost(oldest.next());
      oldest.remove();
    }
  }

  private static long cost(byte[] bytes) {
    return bytes.length + (long) OVERHEAD;
  }
}
