import { element } from "./dom.js";
import { Problem, read } from "./server.js";
import { say, sayWord } from "./words.js";

/**
 * Marks what the two sides of a row share, and the terms that stand in it, by the browser's
 * highlights: the texts stay as they are.
 *
 * @typedef {[number, number, number]} Stretch index of the segment in its side, first character,
 *     character after the last
 * @typedef {{ja: Stretch[], zh: Stretch[]}} Marked
 */
export class Marks {
  /**
   * @param {import("./article-model.js").Article} article
   * @param {HTMLElement} terms where the terms of the current row are listed
   */
  constructor(article, terms) {
    this.article = article;
    this.terms = terms;
    /** @type {WeakMap<object, Promise<any>>} answers by row */
    this.known = new WeakMap();
    this.wanted = 0;
  }

  /** Forgets what was marked, as the terms have changed. */
  forget() {
    this.known = new WeakMap();
  }

  /**
   * Marks a row.
   *
   * @param {HTMLElement | undefined} shown its element
   * @param {number} index
   * @param {boolean} listed whether its terms are listed
   */
  async mark(shown, index, listed) {
    const row = this.article.rows[index];
    const wanted = ++this.wanted;
    if (shown === undefined || row === undefined || !("highlights" in CSS)) {
      return;
    }
    let marks;
    try {
      marks = await this.of(row);
    } catch (problem) {
      if (problem instanceof Problem) {
        return;
      }
      throw problem;
    }
    if (wanted === this.wanted && shown.isConnected) {
      CSS.highlights.set("shared", new Highlight(...ranges(shown, marks.shared)));
      const found = marks.terms.flatMap((term) => ranges(shown, term));
      CSS.highlights.set("term", new Highlight(...found));
      if (listed) {
        this.list(marks.terms);
      }
    }
  }

  of(row) {
    let marks = this.known.get(row);
    if (marks === undefined) {
      const { jaStart, jaEnd, zhStart, zhEnd } = row;
      marks = read("marks", { name: this.article.name, jaStart, jaEnd, zhStart, zhEnd });
      marks.catch(() => this.known.delete(row));
      this.known.set(row, marks);
    }
    return marks;
  }

  list(terms) {
    const items = terms.map((term) =>
      element(
        "li",
        { class: term.status },
        japanese(term.term, term.reading),
        " ",
        element("span", { lang: "zh-Hant" }, term.translation),
        " ",
        element("span", { class: "quiet" }, sayWord("status", term.status)),
      ),
    );
    this.terms.replaceChildren(
      element("h2", {}, say("terms-here")),
      items.length > 0
        ? element("ul", {}, ...items)
        : element("p", { class: "quiet" }, say("no-terms-here")),
    );
  }
}

/** A Japanese term under its reading, if that says more than the term does. */
export function japanese(term, reading) {
  return reading === ""
    ? element("span", { lang: "ja" }, term)
    : element(
        "ruby",
        { lang: "ja" },
        term,
        element("rp", {}, "（"),
        element("rt", {}, reading),
        element("rp", {}, "）"),
      );
}

function ranges(shown, marked) {
  const made = [];
  for (const side of ["ja", "zh"]) {
    const texts = shown.querySelectorAll(`[data-side=${side}] .segment`);
    for (const [segment, start, end] of marked[side]) {
      const text = texts[segment]?.firstChild;
      if (text && end <= text.length) {
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, end);
        made.push(range);
      }
    }
  }
  return made;
}
