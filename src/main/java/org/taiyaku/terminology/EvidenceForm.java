package org.taiyaku.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taiyaku.segmentation.PartOfSpeech;

/**
 * Evidence of pairs as bytes: every figure, and each text once, however many pairs that are written
 * with one form it is the example of.
 */
final class EvidenceForm {

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  void write(PairEvidence pair, DataOutput out) throws IOException {
    write(pair.jaKey(), out);
    write(pair.zhKey(), out);
    write(pair.best(), out);
    out.writeInt(pair.wins());
    out.writeInt(pair.repeated());
    out.writeInt(pair.alone());
    out.writeInt(pair.jaRival());
    out.writeInt(pair.zhRival());
    out.writeInt(pair.articles());
    out.writeInt(pair.jaCount());
    out.writeInt(pair.zhCount());
    out.writeInt(pair.place());
    out.writeInt(pair.titles());
    out.writeInt(pair.longer());
    write(pair.jaForms(), out);
    write(pair.zhForms(), out);
  }

  PairEvidence pair(DataInput in) throws IOException {
    return new PairEvidence(
        text(in),
        text(in),
        sighting(in),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        forms(in),
        forms(in));
  }

  private void write(Sighting sighting, DataOutput out) throws IOException {
    write(sighting.article(), out);
    out.writeInt(sighting.index());
    write(sighting.ja(), out);
    write(sighting.zh(), out);
    write(sighting.reading(), out);
    out.writeByte(sighting.partOfSpeech().ordinal());
    write(sighting.exampleJa(), out);
    write(sighting.exampleZh(), out);
    out.writeInt(sighting.score());
    write(sighting.traits(), out);
  }

  private Sighting sighting(DataInput in) throws IOException {
    return new Sighting(
        text(in),
        in.readInt(),
        text(in),
        text(in),
        text(in),
        PartOfSpeech.values()[in.readUnsignedByte()],
        text(in),
        text(in),
        in.readInt(),
        traits(in));
  }

  private static void write(Traits traits, DataOutput out) throws IOException {
    out.writeInt(traits.leastCover());
    out.writeInt(traits.elsewhere());
    out.writeInt(traits.whole());
    out.writeInt(traits.jaQuality());
    out.writeInt(traits.zhQuality());
    out.writeInt(traits.jaWeight());
    out.writeInt(traits.zhWeight());
    out.writeInt(traits.parts());
    out.writeInt(traits.frequency());
    for (Traits.Kind kind : Traits.Kind.values()) {
      out.writeBoolean(traits.is(kind));
    }
  }

  private static Traits traits(DataInput in) throws IOException {
    return new Traits(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        kinds(in));
  }

  private static Set<Traits.Kind> kinds(DataInput in) throws IOException {
    Set<Traits.Kind> kinds = EnumSet.noneOf(Traits.Kind.class);
    for (Traits.Kind kind : Traits.Kind.values()) {
      if (in.readBoolean()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private void write(FormCounts forms, DataOutput out) throws IOException {
    Map<String, Integer> counts = forms.asMap();
    out.writeInt(counts.size());
    for (Map.Entry<String, Integer> form : counts.entrySet()) {
      write(form.getKey(), out);
      out.writeInt(form.getValue());
    }
  }

  private FormCounts forms(DataInput in) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.put(text(in), in.readInt());
    }
    return FormCounts.of(counts);
  }

  /** The place of a text among those written so far, or a new one and the text itself. */
  void write(String text, DataOutput out) throws IOException {
    Integer place = places.putIfAbsent(text, places.size());
    out.writeInt(place == null ? places.size() - 1 : place);
    if (place == null) {
      out.writeInt(text.length());
      // Not as UTF-8, which knows no lone surrogates.
      ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
      bytes.asCharBuffer().put(text);
      out.write(bytes.array());
    }
  }

  String text(DataInput in) throws IOException {
    int place = in.readInt();
    if (place == texts.size()) {
      byte[] bytes = new byte[Math.multiplyExact(Character.BYTES, in.readInt())];
      in.readFully(bytes);
      texts.add(ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }
    return texts.get(place);
  }
}
