import { isOmission, isUncertain } from "./article-model.js";
import { drawn } from "./dom.js";

/** @typedef {import("./article-model.js").Article} Article */

/** Units along each axis, whatever the lengths of the texts. */
const SIZE = 1000;

/**
 * The dot plot of an article: the Japanese text runs to the right, the Chinese one down, a stroke
 * stands for a bead. A click leads to the nearest.
 *
 * Strokes of one kind are one path, so that a book of ten thousand beads is four elements. Readers
 * of the screen are spared it: the rows say the same.
 */
export class Plot {
  /**
   * @param {HTMLElement} place
   * @param {Article} article
   * @param {(row: number) => void} chosen
   */
  constructor(place, article, chosen) {
    this.article = article;
    this.measure();
    this.paths = new Map(
      ["path", "certain", "omission", "uncertain", "moved"].map((kind) => [
        kind,
        drawn("path", { class: kind }),
      ]),
    );
    this.here = drawn("path", { class: "here" });
    this.svg = drawn(
      "svg",
      { viewBox: "-12 -12 1024 1024", "aria-hidden": "true", class: "plot" },
      drawn("rect", { class: "frame", width: SIZE, height: SIZE }),
      ...this.paths.values(),
      this.here,
    );
    this.svg.addEventListener("click", (event) => chosen(this.nearest(event)));
    place.append(this.svg);
    this.draw();
  }

  /** Takes over the texts. */
  measure() {
    this.ja = ends(this.article.ja);
    this.zh = ends(this.article.zh);
  }

  /** Where a row begins and ends, in units of the plot. */
  place(row) {
    return {
      left: this.ja[row.jaStart],
      right: this.ja[row.jaEnd],
      top: this.zh[row.zhStart],
      bottom: this.zh[row.zhEnd],
    };
  }

  /** Draws all strokes anew. */
  draw() {
    const strokes = { path: "M0 0", certain: "", omission: "", uncertain: "", moved: "" };
    for (const row of this.article.rows) {
      const { left, right, top, bottom } = this.place(row);
      strokes[kind(row)] += `M${left} ${top}L${right} ${bottom}`;
      if (!isOmission(row) && !row.moved) {
        strokes.path += `L${left} ${top}L${right} ${bottom}`;
      }
    }
    strokes.path += `L${SIZE} ${SIZE}`;
    for (const [name, path] of this.paths) {
      path.setAttribute("d", strokes[name]);
    }
    this.show();
  }

  /** Shows where the reader is. */
  show() {
    const row = this.article.current;
    if (row !== undefined) {
      const { left, right, top, bottom } = this.place(row);
      const x = (left + right) / 2;
      const y = (top + bottom) / 2;
      this.here.setAttribute("d", `M${x} ${y - 40}V${y + 40}M${x - 40} ${y}H${x + 40}`);
    }
  }

  /** The row whose middle is nearest to a click. */
  nearest(event) {
    const frame = this.svg.getBoundingClientRect();
    const x = ((event.clientX - frame.left) / frame.width) * 1024 - 12;
    const y = ((event.clientY - frame.top) / frame.height) * 1024 - 12;
    let best = 0;
    let least = Infinity;
    this.article.rows.forEach((row, index) => {
      const { left, right, top, bottom } = this.place(row);
      const distance = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
      if (distance < least) {
        least = distance;
        best = index;
      }
    });
    return best;
  }
}

/** Where each segment of a side begins, and after the last one the end of the axis. */
function ends(segments) {
  const all = segments.reduce((sum, segment) => sum + segment.text.length, 0);
  const places = [0];
  let characters = 0;
  for (const segment of segments) {
    characters += segment.text.length;
    places.push(Math.round((SIZE * 10 * characters) / Math.max(1, all)) / 10);
  }
  return places;
}

function kind(row) {
  if (row.moved) {
    return "moved";
  }
  return isOmission(row) ? "omission" : isUncertain(row) ? "uncertain" : "certain";
}
