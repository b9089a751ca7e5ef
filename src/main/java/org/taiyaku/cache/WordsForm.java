package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.lexicon.TrainedWord;
import org.taiyaku.scratch.Form;

/** Words that were learned. */
public final class WordsForm implements Form<List<TrainedWord>> {

  @Override
  public void write(List<TrainedWord> words, DataOutput out) throws IOException {
    out.writeInt(words.size());
    for (TrainedWord word : words) {
      TextForm.write(word.ja(), out);
      TextForm.write(word.zh(), out);
      out.writeInt(word.forward());
      out.writeInt(word.backward());
      out.writeInt(word.passages());
    }
  }

  @Override
  public List<TrainedWord> read(DataInput in) throws IOException {
    List<TrainedWord> words = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      words.add(
          new TrainedWord(
              TextForm.read(in), TextForm.read(in), in.readInt(), in.readInt(), in.readInt()));
    }
    return words;
  }
}
