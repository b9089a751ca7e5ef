import { element } from "./dom.js";
import { japanese } from "./marks.js";
import { read } from "./server.js";
import { say } from "./words.js";

/**
 * Lists where a term stands, each place a link to its bead; the first has the focus.
 *
 * @param {HTMLElement} place
 * @param {import("./term-row.js").Term} term
 */
export async function showPlaces(place, term) {
  const { found, places } = await read("places", { ja: term.ja, zh: term.zh });
  place.replaceChildren(
    element("h2", {}, japanese(term.ja, term.reading), " – ", element("span", { lang: "zh-Hant" }, term.zh)),
    term.note === "" ? "" : element("p", {}, term.note),
    element("p", { class: "quiet" }, found > 0 ? say("places-found", found, term.ja) : say("places-none")),
    element("ol", { class: "places" }, ...places.map(line)),
  );
  place.querySelector("a")?.focus();
}

function line({ article, href, ja, zh, both }) {
  return element(
    "li",
    {},
    element("a", { href }, article),
    both ? "" : element("span", { class: "quiet" }, ` · ${say("places-other")}`),
    element("p", { lang: "ja" }, ...marked(ja)),
    element("p", { lang: "zh-Hant" }, ...marked(zh)),
  );
}

/** Texts of which every second is marked. */
function marked(pieces) {
  return pieces.map((piece, index) => (index % 2 === 1 ? element("mark", {}, piece) : piece));
}
