package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.document.Mark;
import org.taiyaku.document.UnitKey;
import org.taiyaku.scratch.Form;
import org.taiyaku.text.Language;
import org.taiyaku.text.Span;

/** An article as it was read. */
public final class DocumentForm implements Form<Document> {

  @Override
  public void write(Document document, DataOutput out) throws IOException {
    TextForm.write(document.path(), out);
    out.writeByte(document.language().ordinal());
    out.writeInt(document.metadata().size());
    for (Map.Entry<String, String> entry : document.metadata().entrySet()) {
      TextForm.write(entry.getKey(), out);
      TextForm.write(entry.getValue(), out);
    }
    out.writeInt(document.blocks().size());
    for (Block block : document.blocks()) {
      write(block, out);
    }
    out.writeInt(document.links().size());
    for (String link : document.links()) {
      TextForm.write(link, out);
    }
    out.writeInt(document.keys().size());
    for (UnitKey key : document.keys()) {
      TextForm.write(key.key(), out);
      out.writeBoolean(key.finished());
    }
  }

  private static void write(Block block, DataOutput out) throws IOException {
    out.writeByte(block.kind().ordinal());
    out.writeInt(block.level());
    TextForm.write(block.text(), out);
    out.writeInt(block.marks().size());
    for (Mark mark : block.marks()) {
      out.writeByte(mark.kind().ordinal());
      out.writeInt(mark.span().start());
      out.writeInt(mark.span().end());
      TextForm.write(mark.target(), out);
    }
  }

  @Override
  public Document read(DataInput in) throws IOException {
    String path = TextForm.read(in);
    Language language = TextForm.constant(Language.values(), in);
    SortedMap<String, String> metadata = new TreeMap<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      metadata.put(TextForm.read(in), TextForm.read(in));
    }
    List<Block> blocks = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      blocks.add(block(in));
    }
    List<String> links = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      links.add(TextForm.read(in));
    }
    List<UnitKey> keys = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      keys.add(new UnitKey(TextForm.read(in), in.readBoolean()));
    }
    return new Document(path, language, metadata, blocks, links, keys);
  }

  private static Block block(DataInput in) throws IOException {
    BlockKind kind = TextForm.constant(BlockKind.values(), in);
    int level = in.readInt();
    String text = TextForm.read(in);
    List<Mark> marks = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      Mark.Kind marked = TextForm.constant(Mark.Kind.values(), in);
      Span span = new Span(in.readInt(), in.readInt());
      marks.add(new Mark(marked, span, TextForm.read(in)));
    }
    return new Block(kind, level, text, marks);
  }
}
