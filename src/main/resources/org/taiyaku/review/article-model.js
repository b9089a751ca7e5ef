/**
 * An article as its page knows it: texts that stay, and rows that change.
 *
 * @typedef {object} Segment
 * @property {string} text
 * @property {string} look what block it stands in, such as "heading-2"
 * @property {boolean} [opens] whether a block begins with it
 *
 * @typedef {object} Row a bead; what is not said of it is not so
 * @property {number} jaStart index of its first Japanese segment
 * @property {number} jaEnd index after the last one
 * @property {number} zhStart
 * @property {number} zhEnd
 * @property {number} confidence 0 to 1
 * @property {boolean} [moved]
 * @property {boolean} [decided]
 * @property {boolean} [flagged]
 * @property {string} [jaEdit]
 * @property {string} [zhEdit]
 * @property {string} [comment]
 *
 * @typedef {"ja" | "zh"} Side
 *
 * @typedef {object} Whole
 * @property {Segment[]} ja
 * @property {Segment[]} zh
 * @property {Row[]} rows
 * @property {string} revision
 * @property {boolean} canUndo
 * @property {boolean} canRedo
 * @property {boolean} [listed] whether it is what the bead list says, as the server still reads the
 *     article
 */

/** A bead whose confidence is below this is worth a look; as in BeadCounts. */
const CERTAIN = 0.8;

/** Lowest confidences of the classes c0, c1, c2; below is c3. */
const STEPS = [0.95, CERTAIN, 0.5];

export class Article {
  /**
   * @param {string} name
   * @param {Whole} whole
   */
  constructor(name, whole) {
    this.name = name;
    this.cursor = 0;
    /** @type {Side} */
    this.side = "ja";
    /** @type {Promise<void>} done when the texts are those of the article */
    this.settled = Promise.resolve();
    this.takeWhole(whole);
  }

  /** Takes over texts and rows. */
  takeWhole(whole) {
    this.ja = whole.ja;
    this.zh = whole.zh;
    this.take(whole);
  }

  /** Takes over all rows. */
  take({ rows, revision, canUndo, canRedo }) {
    this.rows = rows;
    this.revision = revision;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.cursor = Math.max(0, Math.min(this.cursor, rows.length - 1));
  }

  /** Takes over what an action did. */
  apply({ start, removed, inserted, cursor, revision, canUndo, canRedo }) {
    this.rows.splice(start, removed, ...inserted);
    this.revision = revision;
    this.canUndo = canUndo;
    this.canRedo = canRedo;
    this.cursor = Math.max(0, Math.min(cursor, this.rows.length - 1));
  }

  /** @returns {Row} the row that the reader is at */
  get current() {
    return this.rows[this.cursor];
  }

  /**
   * The segments of a row.
   *
   * @param {Row} row
   * @param {Side} side
   * @returns {Segment[]}
   */
  segments(row, side) {
    return side === "ja"
      ? this.ja.slice(row.jaStart, row.jaEnd)
      : this.zh.slice(row.zhStart, row.zhEnd);
  }

  /** How many characters a row has on its longer side. */
  length(row) {
    let ja = 0;
    for (let i = row.jaStart; i < row.jaEnd; i++) {
      ja += this.ja[i].text.length;
    }
    let zh = 0;
    for (let j = row.zhStart; j < row.zhEnd; j++) {
      zh += this.zh[j].text.length;
    }
    return Math.max(ja, zh);
  }

  /** The row that holds a segment; -1 if none does. */
  rowOf(side, segment) {
    return this.rows.findIndex((row) =>
      side === "ja"
        ? row.jaStart <= segment && segment < row.jaEnd
        : row.zhStart <= segment && segment < row.zhEnd,
    );
  }

  /**
   * The next row that somebody should look at.
   *
   * @param {1 | -1} step which way
   * @returns {number} its index; -1 if there is none that way
   */
  uncertain(step) {
    for (let i = this.cursor + step; i >= 0 && i < this.rows.length; i += step) {
      if (isUncertain(this.rows[i])) {
        return i;
      }
    }
    return -1;
  }

  /** How many rows are decided, and how many are uncertain. */
  progress() {
    let decided = 0;
    let uncertain = 0;
    for (const row of this.rows) {
      decided += row.decided ? 1 : 0;
      uncertain += isUncertain(row) ? 1 : 0;
    }
    return { decided, uncertain, all: this.rows.length };
  }
}

/** Whether a row is worth a look: nobody has decided it, and the aligner was not sure. */
export function isUncertain(row) {
  return !row.decided && row.confidence < CERTAIN;
}

/** Whether one side has nothing that stands for the other. */
export function isOmission(row) {
  return row.jaStart === row.jaEnd || row.zhStart === row.zhEnd;
}

/** The sizes of the two sides, such as 2-1. */
export function kind(row) {
  return `${row.jaEnd - row.jaStart}-${row.zhEnd - row.zhStart}`;
}

/** Classes that say how a row looks. */
export function look(row) {
  const step = row.decided ? 0 : STEPS.filter((least) => row.confidence < least).length;
  const names = [
    `c${step}`,
    row.moved && "moved",
    isOmission(row) && "omission",
    isUncertain(row) && "uncertain",
    row.decided && "decided",
    row.flagged && "flagged",
  ];
  return names.filter(Boolean).join(" ");
}
