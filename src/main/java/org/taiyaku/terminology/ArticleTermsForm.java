package org.taiyaku.terminology;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Terms of an article as bytes. */
final class ArticleTermsForm {

  private ArticleTermsForm() {}

  static void write(ArticleTerms terms, DataOutput out) throws IOException {
    EvidenceForm form = new EvidenceForm();
    form.write(terms.article(), out);
    out.writeInt(terms.pairs().size());
    for (PairEvidence pair : terms.pairs()) {
      form.write(pair, out);
    }
  }

  static ArticleTerms read(DataInput in) throws IOException {
    EvidenceForm form = new EvidenceForm();
    String article = form.text(in);
    List<PairEvidence> pairs = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      pairs.add(form.pair(in));
    }
    return new ArticleTerms(article, pairs);
  }
}
