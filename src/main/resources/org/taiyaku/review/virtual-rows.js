/**
 * Shows those rows of a long list that are in sight, and keeps room for the others.
 *
 * Rows have their natural heights. Those that were never in sight are estimated; where an estimate
 * was wrong, what the reader looks at stays where it is. All places are sums over an array of
 * heights, which for ten thousand rows take microseconds.
 *
 * @typedef {object} Source
 * @property {() => number} count how many rows there are
 * @property {(index: number) => number} estimate how high a row is, in pixels
 * @property {(index: number) => HTMLElement} build makes the element of a row
 */

/** Rows are made this far out of sight, in pixels. */
const BEYOND = 500;

export class VirtualRows {
  /**
   * @param {HTMLElement} list what holds the rows; it scrolls with the page
   * @param {Source} source
   * @param {() => number} covered how many pixels of the window are covered at its top
   */
  constructor(list, source, covered) {
    this.list = list;
    this.source = source;
    this.covered = covered;
    /** @type {Map<number, HTMLElement>} elements of the rows that are in the page, by index */
    this.elements = new Map();
    this.measured = [];
    this.estimated = [];
    this.offsets = new Float64Array(1);
    this.width = 0;
    this.pending = false;
    window.addEventListener("scroll", () => this.renderSoon(), { passive: true });
    new ResizeObserver(() => this.resized()).observe(list);
    this.reset();
  }

  /** Begins anew: the list is another one. */
  reset() {
    this.forget();
    this.redraw();
  }

  /** Knows no height any more. */
  forget() {
    this.measured = new Array(this.source.count());
    this.estimated = new Array(this.source.count());
  }

  /** Takes over that some rows were replaced by others. */
  splice(start, removed, inserted) {
    this.measured.splice(start, removed, ...new Array(inserted));
    this.estimated.splice(start, removed, ...new Array(inserted));
    this.redraw();
  }

  /** Makes all rows in sight anew. */
  redraw() {
    for (const row of this.elements.values()) {
      row.remove();
    }
    this.elements.clear();
    this.place();
    this.render();
  }

  /** Makes one row anew, if it is in the page. */
  refresh(index) {
    const old = this.elements.get(index);
    if (old !== undefined) {
      const made = this.source.build(index);
      old.replaceWith(made);
      this.elements.set(index, made);
      this.measure();
    }
  }

  resized() {
    if (this.list.clientWidth !== this.width) {
      this.width = this.list.clientWidth;
      this.forget();
      this.place();
      this.render();
    }
  }

  renderSoon() {
    if (!this.pending) {
      this.pending = true;
      requestAnimationFrame(() => {
        this.pending = false;
        this.render();
      });
    }
  }

  /** Adds up the heights. */
  place() {
    const count = this.source.count();
    this.offsets = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) {
      this.offsets[i + 1] = this.offsets[i] + (this.measured[i] ?? this.estimate(i));
    }
  }

  /** How high a row that was never seen may be; asked for once, as a book has many. */
  estimate(index) {
    this.estimated[index] ??= this.source.estimate(index);
    return this.estimated[index];
  }

  /** The row that stands at a height of the list. */
  rowAt(height) {
    let low = 0;
    let high = this.source.count() - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsets[middle] <= height) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  render() {
    if (this.source.count() === 0) {
      this.list.style.padding = "0";
      return;
    }
    const top = -this.list.getBoundingClientRect().top;
    const first = this.rowAt(top - BEYOND);
    const last = this.rowAt(top + window.innerHeight + BEYOND);
    this.keep(first, last);
    this.pad(first, last);
    this.measure();
  }

  /** Has just the rows from first to last in the page, in their order. */
  keep(first, last) {
    for (const [index, row] of this.elements) {
      if (index < first || index > last) {
        row.remove();
        this.elements.delete(index);
      }
    }
    let before = null;
    for (let i = first; i <= last; i++) {
      let row = this.elements.get(i);
      if (row === undefined) {
        row = this.source.build(i);
        this.elements.set(i, row);
        if (before === null) {
          this.list.prepend(row);
        } else {
          before.after(row);
        }
      }
      before = row;
    }
    this.first = first;
    this.last = last;
  }

  pad(first, last) {
    this.list.style.paddingTop = `${this.offsets[first]}px`;
    this.list.style.paddingBottom = `${this.offsets.at(-1) - this.offsets[last + 1]}px`;
  }

  /** Puts true heights in the place of estimates, and leaves in its place what is looked at. */
  measure() {
    const top = -this.list.getBoundingClientRect().top + this.covered();
    const anchor = this.rowAt(top);
    const old = this.offsets[anchor];
    let changed = false;
    for (const [index, row] of this.elements) {
      const height = row.getBoundingClientRect().height;
      if (Math.abs((this.measured[index] ?? -1) - height) > 0.5) {
        this.measured[index] = height;
        changed = true;
      }
    }
    if (changed) {
      this.place();
      this.pad(this.first, this.last);
      const moved = this.offsets[anchor] - old;
      if (Math.abs(moved) > 0.5 && top > this.covered()) {
        window.scrollBy(0, moved);
      }
    }
  }

  /**
   * Scrolls until a row is in sight, if it is not.
   *
   * @param {number} index
   * @returns {HTMLElement | undefined} its element
   */
  show(index) {
    for (let attempt = 0; attempt < 3; attempt++) {
      const list = this.list.getBoundingClientRect().top;
      const top = list + this.offsets[index];
      const bottom = list + this.offsets[index + 1];
      const covered = this.covered();
      if (this.elements.has(index) && top >= covered && bottom <= window.innerHeight) {
        break;
      }
      const room = (window.innerHeight - covered) / 3;
      window.scrollTo(0, window.scrollY + top - covered - Math.max(0, room));
      this.render();
    }
    return this.elements.get(index);
  }
}
