package org.taiyaku.pairing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/**
 * Prints what pairing costs, in seconds of processor time, and finds on generated piles: a row of a
 * table a size.
 *
 * <p>Arguments: numbers of documents. Run by the command in {@code docs/pairing.md}; a size a run
 * gives the truest heap.
 */
public final class PairingMeasurement {

  private static final long SEED = 20_250_601;

  private PairingMeasurement() {}

  /** Measures each size given. */
  public static void main(String[] sizes) {
    System.out.println(
        "| documents | pairs | reading s | pairing s | kept MB | peak heap MB | precision | recall |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    GeneratedPile.of(200, SEED - 1);
    for (String size : sizes) {
      measure(Integer.parseInt(size));
    }
  }

  private static void measure(int documents) {
    long start = processor();
    GeneratedPile pile = GeneratedPile.of(documents, SEED);
    long read = processor();
    long kept = used();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long begin = processor();
    Pairing pairing = Pairer.pair(pile.japanese(), pile.chinese());
    long end = processor();
    long peak = heapPools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %.1f | %d | %d | %.4f | %.4f |%n",
        documents,
        pile.gold().size(),
        (read - start) / 1e9,
        (end - begin) / 1e9,
        kept >> 20,
        peak >> 20,
        pile.precision(pairing),
        pile.recall(pairing));
  }

  /** Processor time of this process so far, which says more than the clock of a shared machine. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
