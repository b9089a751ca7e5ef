import { ask } from "./dialogs.js";
import { element } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./article-model.js").Segment} Segment */

/**
 * Asks where a bead is to be split: after how many sentences of each side.
 *
 * @param {Segment[]} ja
 * @param {Segment[]} zh
 * @returns {Promise<{ja: number, zh: number} | undefined>}
 */
export function askSplit(ja, zh) {
  const start = likely(ja, zh);
  const left = choices("ja", ja, start.ja, true);
  const right = choices("zh", zh, start.zh, false);
  return ask(
    say("action.split"),
    [
      element("p", { class: "quiet" }, say("split-about")),
      element("div", { class: "split" }, left.shown, right.shown),
      element("p", { class: "quiet" }, say("split-inside")),
    ],
    () => ({ ja: left.value(), zh: right.value() }),
  );
}

/**
 * The places that cut both sides in the likeliest proportion.
 *
 * @returns {{ja: number, zh: number}}
 */
export function likely(ja, zh) {
  let best = { ja: 1, zh: 1 };
  let least = Infinity;
  for (let i = 0; i <= ja.length; i++) {
    for (let j = 0; j <= zh.length; j++) {
      const nothing = i + j === 0 || i + j === ja.length + zh.length;
      // Two beads that both have both sides are likelier than an omission.
      const lonely = (i === 0) !== (j === 0) || (i === ja.length) !== (j === zh.length) ? 1 : 0;
      const off = lonely + Math.abs(share(ja, i) - share(zh, j));
      if (!nothing && off < least) {
        least = off;
        best = { ja: i, zh: j };
      }
    }
  }
  return best;
}

/** What share of the characters the first segments have. */
function share(segments, count) {
  const length = (some) => some.reduce((sum, segment) => sum + segment.text.length, 0);
  return length(segments.slice(0, count)) / Math.max(1, length(segments));
}

/** The sentences of a side, with a choice at each border. */
function choices(side, segments, chosen, focused) {
  const rows = [];
  for (let i = 0; i <= segments.length; i++) {
    const label = i === 0 ? say("split-none") : say("split-after", i);
    const input = element("input", {
      type: "radio",
      name: `split-${side}`,
      value: i,
      checked: i === chosen,
      autofocus: focused && i === chosen,
    });
    const text = i > 0 ? segments[i - 1].text : null;
    rows.push(
      text && element("p", { lang: side === "ja" ? "ja" : "zh-Hant", class: "sentence" }, text),
      element("label", { class: "cut" }, input, " ", label),
    );
  }
  const legend = element("legend", {}, say(`term-${side}`));
  const shown = element("fieldset", {}, legend, ...rows);
  const value = () => Number(shown.querySelector("input:checked")?.getAttribute("value") ?? 0);
  return { shown, value };
}
