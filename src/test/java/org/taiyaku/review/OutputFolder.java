package org.taiyaku.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taiyaku.exchange.Direction;
import org.taiyaku.exchange.GlossaryRow;
import org.taiyaku.exchange.GlossaryWriter;

/** An output folder as a run leaves it, small and known. */
final class OutputFolder {

  /** What the article is called. */
  static final String ARTICLE = "灯台/記事";

  private static final String PAIRS =
      "\uFEFFja,zh-TW,file,status,score,evidence,reason\r\n"
          + "灯台/記事.ja.md,燈塔/文章.md,,paired,0.3,score .30,\r\n"
          + "b.ja.md,,,alone,,,no counterpart: best .02\r\n"
          + ",c.zh.md,,alone,,,no counterpart: best .01\r\n";

  private static final String[] BEADS = {
    "灯台の町\t燈塔小鎮\t1-1\t1.00\t1.1\t1.1\theading 1\theading 1",
    "海は青い。空も青い。\t海是藍的。天空也是藍的。\t2-2\t0.72\t2.1-2.2\t2.1-2.2\tparagraph\tparagraph",
    "風が吹く。\t風在吹。\t1-1\t0.97\t2.3\t2.3\tparagraph\tparagraph",
    "訳注。\t\t1-0\t0.90\t2.4\t\tparagraph\t",
    "\t多出來的一句。\t0-1\t0.60\t\t2.4\t\tparagraph",
    "船は港に入る。\t船進了港。\t1-1\t0.55\t3.1\t3.1\tparagraph\tparagraph",
    "夜の灯台。\t夜晚的燈塔。\t1-1 moved\t0.64\t3.2\t4.1\tparagraph\tlist item 1",
    "朝が来る。<b>&amp;\t早晨到來。<script>alert(1)</script>\t1-1\t0.99\t4.1\t3.2\tlist item 1\tparagraph",
  };

  private OutputFolder() {}

  /** Writes it. */
  static Path in(Path folder) throws IOException {
    Path beads = folder.resolve("aligned/beads").resolve(ARTICLE + ".tsv");
    Files.createDirectories(beads.getParent());
    Files.writeString(folder.resolve("aligned/pairs.csv"), PAIRS, StandardCharsets.UTF_8);
    Files.writeString(beads, HEADER + String.join("\n", BEADS) + "\n", StandardCharsets.UTF_8);
    Files.createDirectories(folder.resolve("glossary"));
    try (var out = Files.newBufferedWriter(folder.resolve("glossary/glossary.csv"))) {
      new GlossaryWriter(Direction.DEFAULT)
          .write(out, List.of(term("灯台", "トウダイ", "燈塔", "1"), term("船", "フネ", "船", "6")));
    }
    return folder;
  }

  /** How a run would have found its articles in {@code in}. */
  private static final String INPUTS =
      """
      {"inputs":["in"],"presegmented":false,"source":"ja","target":"zh-TW","min_confidence":0.5,\
      "drop_identical":false,"strictness":"normal","glossary_formats":[],"unit_formats":["tmx"],\
      "reviewed_only":false,"report":false}
      """;

  private static final String HEADER =
      "ja\tzh-TW\tkind\tconfidence\tja_place\tzh_place\tja_block\tzh_block\n";

  private static GlossaryRow term(String ja, String reading, String zh, String place) {
    return new GlossaryRow(
        ja,
        zh,
        reading,
        "noun",
        0.9,
        "proposed",
        2,
        2,
        1,
        List.of(),
        List.of(),
        ja + "の町",
        zh + "小鎮",
        ARTICLE,
        place,
        "");
  }

  /** Writes one with an article of many beads, every seventh of them uncertain, and its texts. */
  static Path large(Path folder, int beads) throws IOException {
    in(folder);
    StringBuilder list = new StringBuilder(HEADER);
    StringBuilder ja = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (int i = 1; i <= beads; i++) {
      String left = "第%d章では、灯台の町で起きた%d番目の出来事を、当時の記録に基づいて詳しく述べる。".formatted(i, i * 7);
      String right = "第%d章根據當時的紀錄，詳述燈塔小鎮發生的第%d件事。".formatted(i, i * 7);
      ja.append(left).append("\n\n");
      zh.append(right).append("\n\n");
      list.append(left)
          .append("\t")
          .append(right)
          .append("\t1-1\t")
          .append(i % 7 == 0 ? "0.61" : "0.98")
          .append("\t%d.1\t%d.1\tparagraph\tparagraph\n".formatted(i, i));
    }
    Files.writeString(
        folder.resolve("aligned/beads").resolve(ARTICLE + ".tsv"), list, StandardCharsets.UTF_8);
    write(folder.resolve("in/灯台/記事.ja.md"), ja.toString());
    write(folder.resolve("in/燈塔/文章.md"), zh.toString());
    write(folder.resolve("review/inputs.json"), INPUTS);
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
