package org.taiyaku.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the tasks of an application cost, added up by what they worked for.
 *
 * @param costs by the name of the work, in the order in which it was begun
 */
record TaskCosts(Map<String, Cost> costs) {

  /**
   * Of some tasks together.
   *
   * @param cpuNanos time that their threads were at work
   * @param shuffled bytes that they wrote for others, compressed
   */
  record Cost(int tasks, long cpuNanos, long shuffled) {

    Cost plus(Cost other) {
      return new Cost(tasks + other.tasks, cpuNanos + other.cpuNanos, shuffled + other.shuffled);
    }
  }

  /** Adds up what Spark's event log of an application holds. */
  static TaskCosts read(Path eventLog) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<Integer, String> works = new HashMap<>();
    Map<String, Cost> costs = new LinkedHashMap<>();
    try (var lines = Files.lines(eventLog, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode event = json.readTree(line);
        switch (event.path("Event").asText()) {
          case "SparkListenerStageSubmitted" -> {
            JsonNode stage = event.path("Stage Info");
            works.put(stage.path("Stage ID").asInt(), work(stage.path("Stage Name").asText()));
          }
          case "SparkListenerTaskEnd" ->
              costs.merge(works.get(event.path("Stage ID").asInt()), cost(event), Cost::plus);
          default -> {
            // Of no interest here.
          }
        }
      }
    }
    return new TaskCosts(costs);
  }

  /** Names that we gave end in none of Spark's own places in the code. */
  private static String work(String stage) {
    return stage.startsWith("taiyaku: ") ? stage.substring("taiyaku: ".length()) : "other";
  }

  private static Cost cost(JsonNode event) {
    JsonNode metrics = event.path("Task Metrics");
    long shuffled = metrics.path("Shuffle Write Metrics").path("Shuffle Bytes Written").asLong();
    return new Cost(1, metrics.path("Executor CPU Time").asLong(), shuffled);
  }

  Cost all() {
    return costs.values().stream().reduce(new Cost(0, 0, 0), Cost::plus);
  }
}
