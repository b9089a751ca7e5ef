import { Actions } from "./actions.js";
import { Article } from "./article-model.js";
import { beadRow } from "./bead-row.js";
import { watch } from "./changes.js";
import { byId } from "./dom.js";
import { showHelp } from "./help.js";
import { ARTICLE_KEYS, listen, nameKeys } from "./keys.js";
import { Marks } from "./marks.js";
import { Plot } from "./plot.js";
import { read } from "./server.js";
import { VirtualRows } from "./virtual-rows.js";
import { alarm, say } from "./words.js";

/** Height of a row without its text, of a line of text, and width of a character, in pixels. */
const ROW = 14;
const LINE = 25.6;
const CHARACTER = 16;

/** The page of an article. */
class ArticleView {
  constructor(article) {
    this.article = article;
    this.list = byId("rows");
    this.toolbar = /** @type {HTMLElement} */ (document.querySelector(".toolbar"));
    this.actions = new Actions(article, this);
    this.marks = new Marks(article, byId("bead-terms"));
    this.rows = new VirtualRows(
      this.list,
      {
        count: () => article.rows.length,
        estimate: (index) => this.estimate(index),
        build: (index) => beadRow(article, index, (...asked) => this.actions.run(...asked)),
      },
      () => Math.max(0, this.toolbar.getBoundingClientRect().bottom),
    );
    this.plot = new Plot(byId("plot"), article, (row) => this.jump(row));
    this.shown = -1;
    this.picked = { ja: "", zh: "" };
    this.listenToMouse();
    nameKeys(this.toolbar, ARTICLE_KEYS);
    listen(ARTICLE_KEYS, (action) => this.pressed(action));
    byId("help").addEventListener("click", () => showHelp(ARTICLE_KEYS));
    watch({ name: article.name }, (answer) => this.told(answer), (problem) => alarm(problem.message));
    this.figures();
  }

  /**
   * The page shows what the bead list says; gets the article, when the server has read it, if it is
   * otherwise.
   */
  async settle() {
    const { name, revision } = this.article;
    const now = await read("text", { name, listed: revision });
    if (now.rows !== undefined) {
      this.article.takeWhole(now);
      this.plot.measure();
      this.replaced();
    }
  }

  estimate(index) {
    const width = Math.max(160, (this.list.clientWidth - 180) / 2);
    const lines = Math.ceil((this.article.length(this.article.rows[index]) * CHARACTER) / width);
    return ROW + LINE * Math.max(1, lines);
  }

  pressed(action) {
    if (action === "help") {
      showHelp(ARTICLE_KEYS);
    } else {
      this.actions.run(action);
    }
  }

  listenToMouse() {
    this.toolbar.addEventListener("click", (event) => {
      const action = event.target.closest("[data-action]")?.dataset.action;
      if (action !== undefined) {
        this.actions.run(action);
      }
    });
    this.list.addEventListener("click", (event) => {
      if (event.target.closest("button") === null && getSelection()?.isCollapsed) {
        this.actions.last.then(() => this.pointed(event.target));
      }
    });
    document.addEventListener("selectionchange", () => this.picks());
    this.list.addEventListener("mouseover", (event) => {
      const row = event.target.closest(".bead");
      if (row !== null) {
        this.marks.mark(row, Number(row.dataset.index), false);
      }
    });
  }

  pointed(target) {
    const row = target.closest(".bead");
    if (row !== null) {
      this.article.cursor = Number(row.dataset.index);
      this.article.side = target.closest("[data-side]")?.dataset.side ?? this.article.side;
      this.moved();
    }
  }

  jump(row) {
    this.article.cursor = row;
    this.moved();
  }

  /** The reader is at another row, or at its other side. */
  moved() {
    const { cursor } = this.article;
    if (this.shown !== cursor) {
      this.rows.refresh(this.shown);
      this.shown = cursor;
    }
    this.rows.show(cursor);
    this.rows.refresh(cursor);
    this.focus();
    this.plot.show();
    this.remember();
  }

  /** What the keyboard is at. */
  focus() {
    const row = this.rows.elements.get(this.article.cursor);
    const cell = row?.querySelector(`[data-side=${this.article.side}]`);
    cell?.focus({ preventScroll: true });
    this.marks.mark(row, this.article.cursor, true);
  }

  /** Writes where the reader is into the address, so that a page that is opened again is there. */
  remember() {
    const row = this.article.current;
    if (row !== undefined) {
      const place = row.jaStart < row.jaEnd ? `ja${row.jaStart}` : `zh${row.zhStart}`;
      history.replaceState(null, "", `#${place}`);
    }
  }

  /** An action has changed some rows. */
  changed({ start, removed, inserted }) {
    if (inserted.length === 1 && removed === 1) {
      this.rows.refresh(start);
    } else {
      this.rows.splice(start, removed, inserted.length);
    }
    this.moved();
    this.later();
  }

  /** All rows may be others. */
  replaced() {
    this.rows.reset();
    this.moved();
    this.later();
  }

  /** What need not be done before the change is seen. */
  later() {
    this.figures();
    requestAnimationFrame(() => setTimeout(() => this.plot.draw()));
  }

  figures() {
    const { decided, uncertain, all } = this.article.progress();
    byId("progress").textContent = say("progress", decided, all, uncertain);
    this.list.setAttribute("aria-rowcount", String(all));
    for (const [action, possible] of [
      ["undo", this.article.canUndo],
      ["redo", this.article.canRedo],
    ]) {
      this.toolbar
        .querySelector(`[data-action=${action}]`)
        ?.setAttribute("aria-disabled", String(!possible));
    }
  }

  /** Remembers what is marked on a side, also when the other side is marked after it. */
  picks() {
    const selection = getSelection();
    const cell = selection?.anchorNode?.parentElement?.closest("[data-side]");
    if (selection && cell && !selection.isCollapsed) {
      this.picked[cell.dataset.side] = selection.toString().trim().replaceAll("\n", "");
    }
  }

  /** What was marked last on each side. */
  selected() {
    const { ja, zh } = this.picked;
    this.picked = { ja: "", zh: "" };
    return { ja, zh };
  }

  termsChanged() {
    this.marks.forget();
    this.focus();
  }

  /** Something may have been done in another tab; or the answer is older than the last action. */
  told({ revision }) {
    if (revision !== this.article.revision) {
      this.actions.catchUp();
    }
  }
}

/** Where the address says that the reader was; else the first row. */
function place(article) {
  const [, side, segment] = /^#(ja|zh)(\d+)$/.exec(location.hash) ?? [];
  return side === undefined ? 0 : Math.max(0, article.rowOf(side, Number(segment)));
}

const { name } = byId("workspace").dataset;
try {
  const whole = await read("text", { name });
  const article = new Article(name, whole);
  article.cursor = place(article);
  const view = new ArticleView(article);
  view.moved();
  if (whole.listed) {
    article.settled = view.settle();
    article.settled.catch((problem) => alarm(problem.message));
  }
  requestAnimationFrame(() => setTimeout(() => performance.mark("rows-shown")));
  document.documentElement.dataset.ready = "true";
} catch (problem) {
  alarm(problem.message);
  throw problem;
}
