package org.taiyaku.pairing;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.taiyaku.scratch.Scratch;
import org.taiyaku.scratch.ScratchFile;

/**
 * The signatures of the documents of one language: the first some thousand in memory, the others in
 * a temporary file, which there is only if there are so many.
 *
 * <p>Not for several threads at once.
 */
public final class SignatureStore implements Signatures, Closeable {

  /** Signatures in memory, some 20 MB of them. */
  static final int MOST_IN_MEMORY = 5_000;

  private final Scratch scratch;
  private final int most;
  private final List<Brief> briefs = new ArrayList<>();
  private final List<Signature> first = new ArrayList<>();

  /** Where the others begin in the file. */
  private long[] starts = new long[16];

  private long end;

  /** Null until there are too many. */
  private ScratchFile file;

  /** Whether something was written that cannot be read yet. */
  private boolean written;

  /** Stands before the signature of number {@link #next}; null if nothing was read yet. */
  private DataInputStream reading;

  private int next;

  /**
   * An empty store.
   *
   * @param scratch gives it a file if it needs one
   */
  public SignatureStore(Scratch scratch) {
    this(scratch, MOST_IN_MEMORY);
  }

  /** An empty store that holds {@code most} signatures in memory. */
  SignatureStore(Scratch scratch, int most) {
    this.scratch = Objects.requireNonNull(scratch, "scratch");
    this.most = most;
  }

  /**
   * Adds a signature.
   *
   * @throws org.taiyaku.scratch.ScratchFailed if it cannot be written
   */
  public void add(Signature signature) {
    int number = briefs.size();
    briefs.add(Brief.of(number, signature));
    if (number < most) {
      first.add(signature);
      return;
    }
    if (file == null) {
      file = scratch.file();
    }
    try {
      write(number - most, signature);
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private void write(int place, Signature signature) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    signature.write(new DataOutputStream(bytes));
    if (place == starts.length) {
      starts = Arrays.copyOf(starts, 2 * place);
    }
    starts[place] = end;
    end += bytes.size();
    bytes.writeTo(file.out());
    written = true;
    reading = null;
  }

  /** What is held of each signature that was added, by its number. */
  public List<Brief> briefs() {
    return List.copyOf(briefs);
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.taiyaku.scratch.ScratchFailed if it cannot be read
   */
  @Override
  public Signature get(int number) {
    if (number < most) {
      return first.get(number);
    }
    try {
      return read(number);
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  private Signature read(int number) throws IOException {
    if (written) {
      file.out().flush();
      written = false;
    }
    if (reading == null || number != next) {
      reading = file.from(starts[number - most]);
    }
    Signature signature = Signature.read(reading);
    next = number + 1;
    return signature;
  }

  /** Removes the file. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
