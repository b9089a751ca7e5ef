package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.alignment.Alignment;
import org.taiyaku.alignment.Bead;
import org.taiyaku.scratch.Form;

/** The beads of a pair, their confidence to the last bit. */
public final class AlignmentForm implements Form<Alignment> {

  @Override
  public void write(Alignment alignment, DataOutput out) throws IOException {
    out.writeInt(alignment.jaSegments());
    out.writeInt(alignment.zhSegments());
    out.writeInt(alignment.beads().size());
    for (Bead bead : alignment.beads()) {
      out.writeInt(bead.jaStart());
      out.writeInt(bead.jaEnd());
      out.writeInt(bead.zhStart());
      out.writeInt(bead.zhEnd());
      out.writeDouble(bead.confidence());
      out.writeBoolean(bead.moved());
    }
  }

  @Override
  public Alignment read(DataInput in) throws IOException {
    int jaSegments = in.readInt();
    int zhSegments = in.readInt();
    List<Bead> beads = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      beads.add(
          new Bead(
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readDouble(),
              in.readBoolean()));
    }
    return new Alignment(jaSegments, zhSegments, beads);
  }
}
