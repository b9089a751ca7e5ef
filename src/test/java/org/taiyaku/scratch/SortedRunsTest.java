package org.taiyaku.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRunsTest {

  private record Count(String word, int times) {
    Count plus(Count other) {
      return new Count(word, times + other.times);
    }
  }

  private static final Form<Count> FORM =
      new Form<>() {
        @Override
        public void write(Count value, DataOutput out) throws IOException {
          out.writeUTF(value.word());
          out.writeInt(value.times());
        }

        @Override
        public Count read(DataInput in) throws IOException {
          return new Count(in.readUTF(), in.readInt());
        }
      };

  @TempDir Path folder;

  private static SortedRuns<Count> runs(Scratch scratch, int most, int mostRuns) {
    return new SortedRuns<>(
        Comparator.comparing(Count::word), Count::plus, FORM, scratch, most, mostRuns);
  }

  @RepeatedTest(20)
  void countsAsAMapDoes(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int most = 1 + random.nextInt(9);
    try (Scratch scratch = new Scratch(folder)) {
      SortedRuns<Count> runs = runs(scratch, most, 2 + random.nextInt(3));
      TreeMap<String, Integer> counted = new TreeMap<>();
      for (int i = random.nextInt(300); i > 0; i--) {
        String word = Integer.toString(random.nextInt(60), 36);
        counted.merge(word, i, Integer::sum);
        runs.add(new Count(word, i));
      }
      for (int again = 0; again < 2; again++) {
        assertThat(runs)
            .containsExactlyElementsOf(
                counted.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList());
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFewValuesNeverSeeTheDisk() {
    Path none = folder.resolve("none");
    SortedRuns<Count> runs = runs(new Scratch(none), 3, 2);
    runs.add(new Count("b", 1));
    runs.add(new Count("a", 1));
    runs.add(new Count("b", 1));
    assertThat(runs).containsExactly(new Count("a", 1), new Count("b", 2));
    assertThat(none).doesNotExist();
  }

  @Test
  void aFullDiskIsNamed() {
    Form<Count> full =
        new Form<>() {
          @Override
          public void write(Count value, DataOutput out) throws IOException {
            throw new FileSystemException("f", null, "No space left on device");
          }

          @Override
          public Count read(DataInput in) {
            throw new AssertionError("nothing was written");
          }
        };
    try (Scratch scratch = new Scratch(folder)) {
      SortedRuns<Count> runs =
          new SortedRuns<>(Comparator.comparing(Count::word), Count::plus, full, scratch, 1);
      assertThatThrownBy(() -> runs.add(new Count("a", 1)))
          .isInstanceOf(ScratchFailed.class)
          .hasMessage(
              folder
                  + ": no temporary file can be written here: the disk is full; free some space and"
                  + " run again");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
