import { element } from "./dom.js";
import { japanese } from "./marks.js";
import { sayWord } from "./words.js";

/**
 * A term as the server tells it.
 *
 * @typedef {object} Term
 * @property {string} ja
 * @property {string} zh
 * @property {string} reading in kana; empty if it says no more than the term
 * @property {string} kana in kana, always
 * @property {string} pos
 * @property {number} confidence 0 to 1
 * @property {"proposed" | "approved" | "forbidden"} status
 * @property {number} jaCount
 * @property {number} zhCount
 * @property {number} articles
 * @property {string} exampleJa
 * @property {string} exampleZh
 * @property {string} note
 */

/** What the rows are sorted by, column by column. */
export const KEYS = {
  "term-ja": (term) => term.kana || term.ja,
  "term-zh": (term) => term.zh,
  status: (term) => term.status,
  confidence: (term) => term.confidence,
  counts: (term) => term.jaCount,
};

/**
 * Makes the row of a term.
 *
 * @param {Term} term
 * @param {number} index
 * @param {boolean} current whether the reader is at it
 * @returns {HTMLElement}
 */
export function termRow(term, index, current) {
  const cell = (content, attributes = {}) =>
    element("div", { role: "gridcell", ...attributes }, content);
  return element(
    "div",
    {
      role: "row",
      class: `term ${term.status}${current ? " current" : ""}`,
      tabindex: current ? 0 : -1,
      "aria-rowindex": index + 2,
      "aria-selected": current ? "true" : "false",
      "data-index": index,
    },
    element("div", { role: "rowheader" }, japanese(term.ja, term.reading)),
    cell(term.zh, { lang: "zh-Hant" }),
    cell(element("span", { class: "badge" }, sayWord("status", term.status))),
    cell(term.confidence.toFixed(2), { class: "figure" }),
    cell(`${term.jaCount} · ${term.zhCount}`, { class: "figure" }),
  );
}

/** What a term is searched in: both languages, the reading and the note, width and case aside. */
export function searched(term) {
  return plain([term.ja, term.zh, term.kana, term.note].join("\n"));
}

/** A text without differences of width and case. */
export function plain(text) {
  return text.normalize("NFKC").toLowerCase().trim();
}
