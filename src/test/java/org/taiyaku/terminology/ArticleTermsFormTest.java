package org.taiyaku.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTermsFormTest {

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    AlignedArticle article =
        new AlignedArticle(
            "reports/2024",
            List.of(
                AlignedBead.of("経済成長と人材流出について、カヴァノー教授が語った。", "卡瓦諾教授談論了經濟成長與人才流失。", 0.93, 0),
                AlignedBead.of("経済成長は鈍化した。", "經濟成長趨緩了。", 0.97, 1)));
    ArticleTerms terms = Texts.EXTRACTOR.extract(article);
    assertThat(terms.pairs()).hasSizeGreaterThan(3);

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    terms.write(new DataOutputStream(bytes));
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    ArticleTerms read = ArticleTerms.read(new DataInputStream(in));

    assertThat(in.available()).isZero();
    assertThat(read.article()).isEqualTo(terms.article());
    assertThat(read.pairs()).isEqualTo(terms.pairs());
  }
}
