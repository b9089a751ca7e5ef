package org.taiyaku.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.taiyaku.scratch.Form;

/**
 * Keeps results of pure functions, so that they are worked out once: by a key of all that they
 * depend on, the build of this program included. What is found here is therefore what would be
 * worked out anew.
 */
public final class ResultCache {

  /** Keeps nothing. */
  public static final ResultCache NONE = new ResultCache(new ContentKey(0, 0), List.of());

  private final ContentKey build;
  private final List<Store> stores;

  /**
   * A cache.
   *
   * @param build what tells this program from all others that might give other results
   * @param stores where results are kept, the quickest first
   */
  public ResultCache(ContentKey build, List<Store> stores) {
    this.build = build;
    this.stores = List.copyOf(stores);
  }

  /** The part of this that keeps for later runs, for results that no run asks for twice. */
  public ResultCache forLaterRuns() {
    return new ResultCache(build, stores.stream().filter(Store::outlivesRun).toList());
  }

  /** Begins the key of a result of a stage, to which what it depends on is to be added. */
  public ContentKey.Builder key(String stage) {
    return ContentKey.builder().add(build).add(stage);
  }

  /** A result that was kept. */
  public <T> Optional<T> find(ContentKey key, Form<T> form) {
    for (int i = 0; i < stores.size(); i++) {
      Optional<byte[]> bytes = stores.get(i).get(key);
      Optional<T> value = bytes.flatMap(found -> decode(found, form));
      if (value.isPresent()) {
        stores.subList(0, i).forEach(quicker -> quicker.put(key, bytes.get()));
        return value;
      }
    }
    return Optional.empty();
  }

  /** Bytes that no run of this build wrote are no result. */
  private static <T> Optional<T> decode(byte[] bytes, Form<T> form) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      T value = form.read(in);
      return in.read() < 0 ? Optional.of(value) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** A result that was kept, or else that of {@code work}, which is kept. */
  public <T> T get(ContentKey key, Form<T> form, Supplier<T> work) {
    return find(key, form).orElseGet(() -> keep(key, form, work.get()));
  }

  /** The same with a key that is not made where nothing is kept. */
  public <T> T get(Supplier<ContentKey> key, Form<T> form, Supplier<T> work) {
    return stores.isEmpty() ? work.get() : get(key.get(), form, work);
  }

  /** Keeps a result and gives it back. */
  public <T> T keep(ContentKey key, Form<T> form, T value) {
    if (!stores.isEmpty()) {
      byte[] bytes = encode(form, value);
      stores.forEach(store -> store.put(key, bytes));
    }
    return value;
  }

  private static <T> byte[] encode(Form<T> form, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, quick)))) {
      form.write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException("no disk is written to here", e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }
}
