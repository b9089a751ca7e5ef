package org.taiyaku.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.taiyaku.pairing.Signature;
import org.taiyaku.scratch.Form;

/** What an article is paired by. */
final class SignatureForm implements Form<Signature> {

  @Override
  public void write(Signature signature, DataOutput out) throws IOException {
    signature.write(out);
  }

  @Override
  public Signature read(DataInput in) throws IOException {
    return Signature.read(in);
  }
}
