package org.taiyaku.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taiyaku.document.Block;
import org.taiyaku.document.BlockKind;
import org.taiyaku.document.Document;
import org.taiyaku.lexicon.CoreLexicon;
import org.taiyaku.text.Language;

/** Short articles for the tests of pairing. */
final class Articles {

  private static final SignatureMaker MAKER = new SignatureMaker(CoreLexicon.load());

  /** An article on a river's floods; {@link #RIVER_ZH} is its translation. */
  static final String[] RIVER_JA = {
    "夏の終わりに川の水位が三メートル上がり、町の南側にある工場が浸水した。",
    "市役所は避難所を五か所開き、住民約1200人が一夜を過ごした。",
    "堤防は1987年に建設されたもので、補修の計画は予算の不足で延期されていた。",
    "専門家は気候変動によって豪雨の頻度が増えていると指摘する。",
    "来年度の予算には堤防の補強費として4億円が計上される見込みだ。",
    "一方、農家は収穫前の水田が全滅したとして、県に補償を求めている。",
  };

  static final String[] RIVER_ZH = {
    "夏末，河川水位上升三公尺，鎮南側的工廠淹水。",
    "市公所開設五處避難所，約1200名居民在那裡度過一夜。",
    "堤防建設於1987年，修補計畫因預算不足而延期。",
    "專家指出，氣候變遷使豪雨的頻率增加。",
    "下年度預算預計編列4億圓作為堤防補強費。",
    "另一方面，農家表示收穫前的水田全毀，要求縣政府補償。",
  };

  /** Another article on the same flood: the same words, told otherwise. */
  static final String[] RIVER_OTHERWISE_ZH = {
    "農家今年的收穫不好，縣政府說補償要等預算通過。",
    "工廠淹水之後，居民對堤防失去信任。",
    "一位專家認為避難所的數量不夠，市公所則認為計畫沒有問題。",
    "水位下降以後，南側的道路仍然不通。",
    "豪雨與氣候的關係，學校裡也開始教。",
    "建設公司說，補強要三年，費用會再增加。",
  };

  /** A subject of its own. */
  static final String[] VIOLIN_JA = {
    "この工房では楓と松の板を十年乾燥させてからバイオリンを作る。",
    "職人は表板の厚さを0.1ミリ単位で削り、音の響きを耳で確かめる。",
    "弟子は三人で、最年少は19歳の女性である。",
    "完成した楽器は演奏家が一週間試奏し、調整を重ねて出荷される。",
    "塗料の配合は先代から伝わる秘密で、帳面には記されていない。",
  };

  static final String[] VIOLIN_ZH = {
    "這家工房把楓木與松木板乾燥十年之後才製作小提琴。",
    "職人以0.1公釐為單位削薄面板，用耳朵確認音的響度。",
    "弟子有三人，最年輕的是19歲的女性。",
    "完成的樂器由演奏家試奏一週，反覆調整後出貨。",
    "塗料的配方是上一代傳下來的秘密，帳本上沒有記載。",
  };

  private Articles() {}

  static Signature ja(String path, String... paragraphs) {
    return sign(path, Language.JAPANESE, Map.of(), paragraphs);
  }

  static Signature zh(String path, String... paragraphs) {
    return sign(path, Language.TRADITIONAL_CHINESE, Map.of(), paragraphs);
  }

  static Signature sign(
      String path, Language language, Map<String, String> metadata, String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs).map(p -> Block.of(BlockKind.PARAGRAPH, 0, p)).toList();
    return MAKER.sign(new Document(path, language, new TreeMap<>(metadata), blocks, List.of()));
  }
}
