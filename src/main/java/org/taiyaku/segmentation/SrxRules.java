package org.taiyaku.segmentation;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/**
 * The rules of {@link SentenceSegmenter} as SRX 2.0, for tools that segment by such rules.
 *
 * <p>SRX knows what stands before and after a place, not which brackets are open. A quote counts as
 * open here if no closing mark stands in the next {@value #REACH} characters before another opens.
 */
public final class SrxRules {

  private static final int REACH = 120;

  private static final String NAME = "CJK";

  private static final String STOP = "[。！？｡]+";
  private static final String CLOSING = "[」』）)》〉】”]";

  private SrxRules() {}

  /** The rules as an SRX document. */
  public static String write() {
    SRXDocument document = new SRXDocument();
    document.setCascade(false);
    document.addLanguageRule(NAME, new ArrayList<>(rules()));
    document.addLanguageMap(new LanguageMap("(?i)(ja|zh).*", NAME));
    return document.saveRulesToString(true, false);
  }

  private static List<Rule> rules() {
    String inside = "(?=[^「『」』]{0," + REACH + "}[」』])";
    String inParenthesis = "(?=[^（）]{0," + REACH + "}）)";
    return List.of(
        // A sentence goes on inside a quote, and behind one.
        new Rule(STOP, inside, false),
        new Rule(STOP, inParenthesis, false),
        new Rule(STOP + CLOSING + "+", "(?:[とはがをにもでのへやかな、，]|って|など|という)", false),
        new Rule(STOP, CLOSING, false),
        new Rule("[。！？｡]", "[。！？｡]", false),
        // List numbers, initials and common abbreviations.
        new Rule("(?:^|\\s)[(（]?[0-9]{1,2}\\.", "\\s", false),
        new Rule("\\b[A-Z]\\.", "\\s", false),
        new Rule(
            "\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|e\\.g|i\\.e|Inc|Ltd|Co|Jr|Sr)\\.", "\\s", false),
        new Rule(STOP + CLOSING + "*", "", true),
        new Rule("[.!?]+[\"'”’)]*", "\\s", true));
  }
}
