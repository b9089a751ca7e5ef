package org.taiyaku.pipeline;

import com.atilika.kuromoji.ipadic.Tokenizer;
import com.hankcs.hanlp.HanLP;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.Event;
import org.taiyaku.cache.Build;
import org.taiyaku.cache.ContentKey;
import org.taiyaku.cache.DiskStore;
import org.taiyaku.cache.MemoryStore;
import org.taiyaku.cache.ResultCache;
import org.taiyaku.cache.Store;

/** What a batch keeps while it runs and, if that is wanted, for later runs. */
final class BatchCache implements AutoCloseable {

  private static final ContentKey ANY = new ContentKey(0, 0);

  private final Optional<DiskStore> disk;
  private final ResultCache results;

  private BatchCache(Optional<DiskStore> disk, ResultCache results) {
    this.disk = disk;
    this.results = results;
  }

  /** Opens what is wanted. Without a folder it does not matter what program this is. */
  static BatchCache open(CacheOptions options) {
    Optional<ContentKey> build = options.folder().flatMap(folder -> build());
    Optional<DiskStore> disk =
        options
            .folder()
            .filter(folder -> build.isPresent())
            .map(folder -> new DiskStore(folder, options.mostOnDisk()));
    List<Store> stores = new ArrayList<>();
    if (options.mostInMemory() > 0) {
      stores.add(new MemoryStore(options.mostInMemory()));
    }
    disk.ifPresent(stores::add);
    return new BatchCache(disk, new ResultCache(build.orElse(ANY), stores));
  }

  /** Our own classes and resources, and the libraries that read, cut and tokenise. */
  private static Optional<ContentKey> build() {
    return Build.of(
        List.of(BatchCache.class, Event.class, VersionInfo.class, Tokenizer.class, HanLP.class));
  }

  ResultCache results() {
    return results;
  }

  @Override
  public void close() {
    disk.ifPresent(DiskStore::close);
  }
}
