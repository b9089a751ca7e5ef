package org.taiyaku.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.taiyaku.scratch.Form;
import org.taiyaku.terminology.ArticleTerms;

/** What an article says about terms. */
final class TermsForm implements Form<ArticleTerms> {

  @Override
  public void write(ArticleTerms terms, DataOutput out) throws IOException {
    terms.write(out);
  }

  @Override
  public ArticleTerms read(DataInput in) throws IOException {
    return ArticleTerms.read(in);
  }
}
