package org.taiyaku.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.taiyaku.document.DocumentReader;
import org.taiyaku.exchange.OutputManifest;
import org.taiyaku.pipeline.Articles;
import org.taiyaku.pipeline.Found;
import org.taiyaku.pipeline.InputFile;
import org.taiyaku.pipeline.OutputLayout;
import org.taiyaku.pipeline.WrongInput;
import scala.Tuple2;

/** The files below a folder. Their bytes go from storage to the worker that reads them, twice. */
final class FolderCorpus implements Corpus {

  private final JavaSparkContext context;
  private final Storage storage;
  private final String folder;
  private final List<String> names;
  private final int partitions;

  /**
   * Lists the files.
   *
   * @param partitions into how many tasks reading is parted
   * @throws WrongInput if there are none
   */
  FolderCorpus(JavaSparkContext context, Storage storage, String folder, int partitions)
      throws IOException {
    this.context = context;
    this.storage = storage;
    this.folder = folder;
    this.partitions = partitions;
    this.names =
        storage.names(
            folder,
            OutputManifest.NAME,
            List.of(OutputLayout.ALIGNED, OutputLayout.GLOSSARY, OutputLayout.REVIEW));
    if (names.isEmpty()) {
      throw new WrongInput(folder + " holds nothing to read; name a folder of articles");
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public JavaPairRDD<Integer, Found> found(Broadcast<Knowledge> knowledge) {
    List<Tuple2<Integer, String>> numbered =
        IntStream.range(0, names.size()).mapToObj(i -> new Tuple2<>(i, names.get(i))).toList();
    Storage from = storage;
    String root = folder;
    return context
        .parallelize(numbered, Math.min(partitions, names.size()))
        .mapToPair(
            one -> {
              InputFile file = InputFile.elsewhere(one._2(), "");
              Articles articles = articles(from, root, knowledge.value().reader());
              return new Tuple2<>(
                  one._1(),
                  Found.of(
                      file, Optional.empty(), articles, knowledge.value().models().signatures()));
            });
  }

  @Override
  public <R> JavaRDD<R> overPairs(
      List<ArrayList<PairTask>> portions,
      Broadcast<Knowledge> knowledge,
      PairFunction<R> function) {
    Storage from = storage;
    String root = folder;
    return context
        .parallelize(portions, Math.max(1, portions.size()))
        .flatMap(List::iterator)
        .map(task -> function.on(task, articles(from, root, knowledge.value().reader())));
  }

  private static Articles articles(Storage storage, String root, DocumentReader reader) {
    return (file, language) ->
        reader.read(() -> storage.bytes(Storage.below(root, file.name())), file.name(), language);
  }
}
