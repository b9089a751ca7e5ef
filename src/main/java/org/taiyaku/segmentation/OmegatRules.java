package org.taiyaku.segmentation;

import java.util.List;
import net.sf.okapi.common.Util;
import net.sf.okapi.lib.segmentation.Rule;

/**
 * The rules of {@link SrxRules} as OmegaT 3 keeps them in a project, {@code
 * omegat/segmentation.conf}: as Java beans, for it reads no SRX.
 *
 * <p>The file takes the place of OmegaT's own rules for that project, and holds none but ours for
 * Japanese and Chinese.
 */
public final class OmegatRules {

  /** The version of its rules that OmegaT leaves as they are, instead of adding its own to them. */
  private static final String VERSION = "0.2.2";

  private static final String RULE = "org.omegat.core.segmentation.Rule";

  private OmegatRules() {}

  /** The rules as a {@code segmentation.conf}. */
  public static String write() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <java version="1.8.0" class="java.beans.XMLDecoder">
        <object class="org.omegat.core.segmentation.SRX">
        <void property="mappingRules"><void method="add">
        <object class="org.omegat.core.segmentation.MapRule">
        <void property="language"><string>%s</string></void>
        <void property="pattern"><string>%s</string></void>
        <void property="rules"><object class="java.util.ArrayList">
        %s</object></void>
        </object>
        </void></void>
        <void property="version"><string>%s</string></void>
        </object>
        </java>
        """
        .formatted(SrxRules.NAME, SrxRules.LANGUAGES, rules(SrxRules.rules()), VERSION);
  }

  private static String rules(List<Rule> rules) {
    StringBuilder beans = new StringBuilder();
    for (Rule rule : rules) {
      beans
          .append("<void method=\"add\"><object class=\"" + RULE + "\">\n")
          .append(property("beforebreak", "string", rule.getBefore()))
          .append(property("afterbreak", "string", rule.getAfter()))
          .append(property("breakRule", "boolean", Boolean.toString(rule.isBreak())))
          .append("</object></void>\n");
    }
    return beans.toString();
  }

  private static String property(String name, String type, String value) {
    return "<void property=\"%s\"><%s>%s</%2$s></void>\n"
        .formatted(name, type, Util.escapeToXML(value, 0, false, null));
  }
}
