package org.taiyaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every row of docs/robustness.md names a test that is there. */
class RobustnessTableTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (.+?) \\|.*`((?:\\w+\\.)*\\w+)#(\\w+)` \\|$");

  private static final int LEAST_CASES = 60;

  @Test
  void everyRowNamesATest() throws IOException, ReflectiveOperationException {
    String page = Files.readString(Path.of("docs/robustness.md"));
    List<String> cases = new ArrayList<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      cases.add(row.group(1));
      // Not initialised: some load dictionaries.
      Class<?> test =
          Class.forName("org.taiyaku." + row.group(2), false, getClass().getClassLoader());
      List<Method> methods =
          Arrays.stream(test.getDeclaredMethods())
              .filter(method -> method.getName().equals(row.group(3)))
              .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
              .toList();
      assertThat(methods).as(row.group()).hasSize(1);
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(LEAST_CASES).doesNotHaveDuplicates();
    long rows = page.lines().filter(line -> line.startsWith("| ") && line.contains("`")).count();
    assertThat(cases).as("rows that the pattern reads").hasSize((int) rows);
  }
}
