package org.taiyaku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data flows one way, and the same input gives the same bytes. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/org/taiyaku");

  /** Compiled in the profile of the same name alone; its rules hold there. */
  private static final Path SPARK = Path.of("src/spark/java/org/taiyaku");

  private static final int MOST_LINES = 400;

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            // Not the predefined option, which knows one build folder alone.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.taiyaku");
  }

  /** Groups of packages; each uses those above it only, and none of its own group. */
  private static List<List<String>> order() throws IOException {
    String map = Files.readString(SOURCES.resolve("package-info.java"));
    List<List<String>> order = new ArrayList<>();
    Matcher item = Pattern.compile("<li>(.*?)(?=<li>|</ol>)", Pattern.DOTALL).matcher(map);
    while (item.find()) {
      List<String> group = new ArrayList<>();
      Matcher name = Pattern.compile("\\{@code (\\w+)}").matcher(item.group(1));
      while (name.find()) {
        group.add(name.group(1));
      }
      order.add(group);
    }
    return order;
  }

  @Test
  void theMapNamesEveryPackage() throws IOException {
    List<String> mapped = order().stream().flatMap(List::stream).toList();
    List<String> packages = new ArrayList<>();
    for (Path sources : List.of(SOURCES, SPARK)) {
      try (var folders = Files.list(sources)) {
        folders.filter(Files::isDirectory).forEach(f -> packages.add(f.getFileName().toString()));
      }
    }
    assertThat(mapped).containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void packagesUseOnlyThoseAboveThem() throws IOException {
    List<String> notAbove = new ArrayList<>();
    List<List<String>> order = order();
    for (int i = order.size() - 1; i >= 0; i--) {
      for (String name : order.get(i)) {
        List<String> forbidden = new ArrayList<>(notAbove);
        order.get(i).stream().filter(other -> !other.equals(name)).forEach(forbidden::add);
        if (!forbidden.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage(full(name))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  forbidden.stream().map(ArchitectureTest::full).toArray(String[]::new))
              .allowEmptyShould(true)
              .check(classes);
        }
      }
      notAbove.addAll(order.get(i));
    }
  }

  private static String full(String name) {
    return "org.taiyaku." + name + "..";
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.taiyaku.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void helpersLiveWithTheirSubject() {
    noClasses()
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameContaining("Manager")
        .orShould()
        .haveSimpleNameContaining("Helper")
        .check(classes);
  }

  @Test
  void nothingDependsOnChanceOrTheClock() {
    noClasses()
        .should()
        .dependOnClassesThat()
        // Not its subclasses: temporary files have random names, which no output shows.
        .haveFullyQualifiedName(Random.class.getName())
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.time..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .check(classes);
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    for (Path sources : List.of(SOURCES, SPARK.resolve("spark"))) {
      try (var folders = Files.walk(sources)) {
        assertThat(folders.filter(Files::isDirectory))
            .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
      }
    }
  }

  @Test
  void filesFitInTheHead() throws IOException {
    for (Path sources : List.of(SOURCES, SPARK)) {
      try (var files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          assertThat(Files.readAllLines(file))
              .as(file.toString())
              .hasSizeLessThanOrEqualTo(MOST_LINES);
        }
      }
    }
  }
}
