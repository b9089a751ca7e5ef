import { isUncertain, kind, look } from "./article-model.js";
import { button, element } from "./dom.js";
import { say } from "./words.js";

/** @typedef {import("./article-model.js").Article} Article */
/** @typedef {import("./article-model.js").Row} Row */

const LANGUAGES = { ja: "ja", zh: "zh-Hant" };

/**
 * Makes the row of a bead.
 *
 * @param {Article} article
 * @param {number} index
 * @param {(action: string, index: number, side?: "ja" | "zh") => void} act does what a button says
 * @returns {HTMLElement}
 */
export function beadRow(article, index, act) {
  const row = article.rows[index];
  const current = index === article.cursor;
  return element(
    "div",
    {
      role: "row",
      class: `bead ${look(row)}${current ? " current" : ""}`,
      "aria-rowindex": index + 1,
      "aria-selected": current ? "true" : "false",
      "data-index": index,
    },
    about(row, index, act),
    side(article, index, "ja", act),
    side(article, index, "zh", act),
  );
}

/** What is said of the bead: number, kind, confidence, remarks. */
function about(row, index, act) {
  const accept = button("✓", () => act("accept", index), {
    class: "quick",
    tabindex: -1,
    "aria-pressed": row.decided ? "true" : "false",
    "aria-label": say("action.accept"),
    title: say("action.accept"),
  });
  return element(
    "div",
    { role: "rowheader", class: "about" },
    element("span", { class: "number" }, String(index + 1)),
    " ",
    element("span", { class: "type" }, kind(row)),
    " ",
    element(
      "span",
      { class: "confidence", title: isUncertain(row) ? say("uncertain") : undefined },
      row.confidence.toFixed(2),
    ),
    " ",
    accept,
    ...badges(row),
    row.comment ? element("p", { class: "comment" }, row.comment) : null,
  );
}

function badges(row) {
  const said = [
    row.moved && "moved",
    (row.jaEdit ?? row.zhEdit) !== undefined && "edited",
    row.flagged && "flagged",
  ];
  return said
    .filter(Boolean)
    .flatMap((key) => [" ", element("span", { class: `badge ${key}` }, say(key))]);
}

/** One language of a bead: its segments, block by block, or what stands in their place. */
function side(article, index, name, act) {
  const row = article.rows[index];
  const segments = article.segments(row, name);
  const here = index === article.cursor && article.side === name;
  const attributes = { role: "gridcell", tabindex: here ? 0 : -1, "data-side": name };
  if (segments.length === 0) {
    return element(
      "div",
      { ...attributes, class: "side none" },
      element("span", {}, say("no-counterpart")),
    );
  }
  const edit = name === "ja" ? row.jaEdit : row.zhEdit;
  return element(
    "div",
    {
      ...attributes,
      class: `side${segments[0].opens ? " opens" : ""}${edit === undefined ? "" : " edited"}`,
      lang: LANGUAGES[name],
    },
    ...(edit?.split("\n") ?? []).map((unit) => element("p", { class: "edit" }, unit)),
    ...blocks(segments),
    movers(index, name, act),
  );
}

/** The segments, each in a span, those of a block together. */
function blocks(segments) {
  const made = [];
  for (const segment of segments) {
    if (made.length === 0 || segment.opens) {
      const opens = segment.opens ? " opens" : "";
      made.push(element("div", { class: `block ${segment.look}${opens}` }));
    }
    made.at(-1).append(element("span", { class: "segment" }, segment.text));
  }
  return made;
}

/** Two buttons that move a sentence over the border of the row. */
function movers(index, name, act) {
  const mover = (action, sign) =>
    button(sign, () => act(action, index, name), {
      class: "mover",
      tabindex: -1,
      "aria-label": say(`action.${action}`),
      title: say(`action.${action}`),
    });
  return element("span", { class: "movers" }, mover("up", "↑"), mover("down", "↓"));
}
