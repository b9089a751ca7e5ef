package org.taiyaku.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taiyaku.scratch.Form;
import org.taiyaku.segmentation.PartOfSpeech;
import org.taiyaku.segmentation.Token;
import org.taiyaku.text.Span;

/** The words of each of some texts; a base that is the surface is not written twice. */
public final class TokensForm implements Form<List<List<Token>>> {

  @Override
  public void write(List<List<Token>> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (List<Token> text : texts) {
      out.writeInt(text.size());
      for (Token token : text) {
        TextForm.write(token.surface(), out);
        boolean inflected = !token.base().equals(token.surface());
        out.writeBoolean(inflected);
        if (inflected) {
          TextForm.write(token.base(), out);
        }
        TextForm.write(token.reading(), out);
        out.writeByte(token.partOfSpeech().ordinal());
        out.writeInt(token.span().start());
        out.writeInt(token.span().end());
      }
    }
  }

  @Override
  public List<List<Token>> read(DataInput in) throws IOException {
    PartOfSpeech[] partsOfSpeech = PartOfSpeech.values();
    List<List<Token>> texts = new ArrayList<>();
    for (int left = TextForm.count(in); left > 0; left--) {
      List<Token> tokens = new ArrayList<>();
      for (int more = TextForm.count(in); more > 0; more--) {
        String surface = TextForm.read(in);
        String base = in.readBoolean() ? TextForm.read(in) : surface;
        String reading = TextForm.read(in);
        PartOfSpeech partOfSpeech = TextForm.constant(partsOfSpeech, in);
        Span span = new Span(in.readInt(), in.readInt());
        tokens.add(new Token(surface, base, reading, partOfSpeech, span));
      }
      texts.add(tokens);
    }
    return texts;
  }
}
