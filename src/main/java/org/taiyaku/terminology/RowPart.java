package org.taiyaku.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.taiyaku.scratch.Form;

/**
 * A pair in the row where it stands.
 *
 * @param head rank of the pair that the row shows
 * @param rank rank of the pair itself, which is the same or greater
 * @param pair the pair
 */
record RowPart(int head, int rank, PairEvidence pair) {

  /** The best row first, and in each the pair that it shows. */
  static final Comparator<RowPart> ROW_BY_ROW =
      Comparator.comparingInt(RowPart::head).thenComparingInt(RowPart::rank);

  /** A part as bytes. */
  static final Form<RowPart> FORM =
      new Form<>() {
        @Override
        public void write(RowPart part, DataOutput out) throws IOException {
          out.writeInt(part.head);
          out.writeInt(part.rank);
          new EvidenceForm().write(part.pair, out);
        }

        @Override
        public RowPart read(DataInput in) throws IOException {
          return new RowPart(in.readInt(), in.readInt(), new EvidenceForm().pair(in));
        }
      };

  /** No two parts are the same, so there is nothing to add up. */
  static RowPart same(RowPart one, RowPart other) {
    throw new IllegalStateException(one + " stands twice");
  }
}
