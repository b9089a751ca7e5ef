package org.taiyaku.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.scratch.ScratchFailed;

/** Signatures in a file, and pairing that looks at a few documents at a time. */
class SignatureStoreTest {

  private static final int IN_MEMORY = 3;
  private static final int BLOCK = 2;

  private static GeneratedPile pile;

  @TempDir Path folder;

  @BeforeAll
  static void generate() {
    pile = GeneratedPile.of(240, 12);
  }

  private SignatureStore store(Scratch scratch, List<Signature> signatures) {
    SignatureStore store = new SignatureStore(scratch, IN_MEMORY);
    signatures.forEach(store::add);
    return store;
  }

  private static byte[] bytes(Signature signature) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    signature.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private Pairing pairedInBlocks(List<Signature> japanese, List<Signature> chinese) {
    try (Scratch scratch = new Scratch(folder);
        SignatureStore ja = store(scratch, japanese);
        SignatureStore zh = store(scratch, chinese)) {
      return Pairer.pair(ja.briefs(), ja, zh.briefs(), zh, (one, other) -> false, BLOCK);
    }
  }

  @Test
  void pairsInBlocksFromFilesAsItDoesInMemory() {
    Pairing wanted = Pairer.pair(pile.japanese(), pile.chinese());
    assertThat(wanted.pairs()).hasSizeGreaterThan(80);

    assertThat(pairedInBlocks(pile.japanese(), pile.chinese())).isEqualTo(wanted);

    List<Signature> japanese = new ArrayList<>(pile.japanese());
    List<Signature> chinese = new ArrayList<>(pile.chinese());
    Collections.shuffle(japanese, new Random(1));
    Collections.shuffle(chinese, new Random(2));
    assertThat(pairedInBlocks(japanese, chinese)).isEqualTo(wanted);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void givesWhatWasAddedInAnyOrderAlsoWhileItGrows() throws IOException {
    try (Scratch scratch = new Scratch(folder)) {
      SignatureStore store = store(scratch, pile.japanese().subList(0, 10));
      assertThat(bytes(store.get(7))).isEqualTo(bytes(pile.japanese().get(7)));
      store.add(pile.japanese().get(10));
      for (int number : new int[] {8, 9, 10, 3, 0, 10, 4, 5}) {
        assertThat(bytes(store.get(number))).isEqualTo(bytes(pile.japanese().get(number)));
        assertThat(store.briefs().get(number).path()).isEqualTo(pile.japanese().get(number).path());
      }
    }
  }

  @Test
  void makesNoFileForAFew() {
    Path none = folder.resolve("none");
    try (Scratch scratch = new Scratch(none)) {
      store(scratch, pile.chinese().subList(0, IN_MEMORY)).get(2);
      assertThat(none).doesNotExist();
    }
  }

  @Test
  void leavesNothingWhenPairingFails() {
    assertThatThrownBy(() -> pairedInBlocks(pile.chinese(), pile.japanese()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhatToDoWhereNothingCanBeWritten() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    try (Scratch scratch = new Scratch(taken)) {
      assertThatThrownBy(() -> store(scratch, pile.japanese()))
          .isInstanceOf(ScratchFailed.class)
          .hasMessageContaining("taken: no temporary file can be written here: ");
    }
  }

  @Test
  void saysWhatToDoWhereTheFileFails() {
    Scratch scratch = new Scratch(folder);
    SignatureStore store = store(scratch, pile.japanese().subList(0, 9));
    scratch.close();
    assertThatThrownBy(() -> store.get(5))
        .isInstanceOf(ScratchFailed.class)
        .hasMessageContaining("no temporary file can be written here: ");
    assertThatThrownBy(() -> pile.japanese().forEach(store::add)).isInstanceOf(ScratchFailed.class);
  }
}
