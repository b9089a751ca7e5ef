import { watch } from "./changes.js";
import { askTerm } from "./dialogs.js";
import { byId, element } from "./dom.js";
import { showHelp } from "./help.js";
import { listen, nameKeys, TERM_KEYS } from "./keys.js";
import { showPlaces } from "./places.js";
import { CONFLICT, Problem, read, send } from "./server.js";
import { KEYS, plain, searched, termRow } from "./term-row.js";
import { VirtualRows } from "./virtual-rows.js";
import { alarm, say, sayWord, tell } from "./words.js";

/** @typedef {import("./term-row.js").Term} Term */

/** The glossary: a list that is filtered and sorted, and where the reader is in it. */
class TermsView {
  constructor(all) {
    this.filter = /** @type {HTMLInputElement} */ (byId("filter"));
    this.status = /** @type {HTMLSelectElement} */ (byId("status"));
    this.toolbar = /** @type {HTMLElement} */ (document.querySelector(".toolbar"));
    this.cursor = 0;
    this.column = "";
    this.up = true;
    this.last = Promise.resolve();
    /** @type {Term[]} */
    this.shown = [];
    this.rows = new VirtualRows(
      byId("rows"),
      {
        count: () => this.shown.length,
        estimate: () => 44,
        build: (index) => termRow(this.shown[index], index, index === this.cursor),
      },
      () => Math.max(0, this.toolbar.getBoundingClientRect().bottom),
    );
    this.take(all);
    this.listenToMouse();
    nameKeys(this.toolbar, TERM_KEYS);
    listen(TERM_KEYS, (action) => this.run(action));
    byId("help").addEventListener("click", () => showHelp(TERM_KEYS));
    watch({}, (answer) => this.told(answer), (problem) => alarm(problem.message));
  }

  listenToMouse() {
    this.filter.addEventListener("input", () => this.choose());
    this.status.addEventListener("change", () => this.choose());
    this.filter.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === "ArrowDown") {
        event.preventDefault();
        this.go(this.cursor);
      }
    });
    this.toolbar.addEventListener("click", (event) => {
      const action = event.target.closest("[data-action]")?.dataset.action;
      if (action !== undefined) {
        this.run(action);
      }
    });
    byId("terms").addEventListener("click", (event) => {
      const column = event.target.closest("[data-column]")?.dataset.column;
      const row = event.target.closest("[data-index]");
      if (column !== undefined) {
        this.sort(column);
      } else if (row !== null) {
        this.go(Number(row.dataset.index));
      }
    });
  }

  /** Takes over all terms. */
  take({ rows, revision, canUndo, canRedo }) {
    this.all = rows.map((term) => ({ term, text: searched(term) }));
    this.revision = revision;
    for (const [action, possible] of [
      ["undo", canUndo],
      ["redo", canRedo],
    ]) {
      this.toolbar
        .querySelector(`[data-action=${action}]`)
        ?.setAttribute("aria-disabled", String(!possible));
    }
    this.choose();
  }

  /** Shows what is wanted, in the order that is wanted, and stays at the term if it is there. */
  choose() {
    const at = this.current;
    const wanted = plain(this.filter.value);
    const status = this.status.value;
    this.shown = this.all
      .filter(({ term, text }) => text.includes(wanted) && (status === "" || term.status === status))
      .map(({ term }) => term);
    if (this.column !== "") {
      const key = KEYS[this.column];
      const order = new Intl.Collator(this.column === "term-zh" ? "zh-Hant" : "ja", { numeric: true });
      const sign = this.up ? 1 : -1;
      const compare = (a, b) =>
        typeof a === "number" ? a - b : order.compare(a, /** @type {string} */ (b));
      this.shown.sort((a, b) => sign * compare(key(a), key(b)));
    }
    const same = this.shown.findIndex((term) => term.ja === at?.ja && term.zh === at?.zh);
    this.cursor = Math.max(0, same < 0 ? Math.min(this.cursor, this.shown.length - 1) : same);
    byId("progress").textContent = say("terms-progress", this.shown.length, this.all.length);
    byId("terms").setAttribute("aria-rowcount", String(this.shown.length + 1));
    this.rows.reset();
  }

  sort(column) {
    this.up = this.column === column ? !this.up : true;
    this.column = column;
    for (const heading of document.querySelectorAll("[data-column]")) {
      if (heading.dataset.column === column) {
        heading.setAttribute("aria-sort", this.up ? "ascending" : "descending");
      } else {
        heading.removeAttribute("aria-sort");
      }
    }
    this.choose();
  }

  /** @returns {Term | undefined} the term that the reader is at */
  get current() {
    return this.shown[this.cursor];
  }

  go(index) {
    if (index < 0 || index >= this.shown.length) {
      return;
    }
    const old = this.cursor;
    this.cursor = index;
    this.rows.refresh(old);
    this.rows.show(index);
    this.rows.refresh(index);
    this.rows.elements.get(index)?.focus({ preventScroll: true });
  }

  /** Does something when all that was asked for before is done. */
  run(action) {
    this.last = this.last.then(() => this.attempt(action));
    return this.last;
  }

  async attempt(action) {
    try {
      await this.act(action);
    } catch (problem) {
      if (!(problem instanceof Problem)) {
        console.error(problem);
      }
      if (problem.status === CONFLICT) {
        this.take(await read("term-rows"));
      }
      alarm(problem.message);
    }
  }

  act(action) {
    switch (action) {
      case "help":
        return showHelp(TERM_KEYS);
      case "search":
        return this.filter.focus();
      case "down-row":
        return this.go(this.cursor + 1);
      case "up-row":
        return this.go(this.cursor - 1);
      case "undo":
      case "redo":
        return this.changed(`term-${action}`, { revision: this.revision }, say(`action.${action}`));
      case "add":
        return this.edit(say("action.term"), { ja: "", zh: "", note: "" });
      default:
        return this.current === undefined ? undefined : this.actOn(action, this.current);
    }
  }

  actOn(action, term) {
    switch (action) {
      case "approve":
        return this.decide(term, "approved");
      case "forbid":
        return this.decide(term, "forbidden");
      case "edit":
        return this.edit(say("action.edit"), term, term);
      default:
        return showPlaces(byId("places"), term);
    }
  }

  /** Decides on a term; the same decision again takes it back. */
  decide({ ja, zh, note, status }, verdict) {
    const decided = status === verdict ? "none" : verdict;
    const word = sayWord("status", decided === "none" ? "proposed" : decided);
    return this.changed("term", { ja, zh, note, verdict: decided }, say("decided-term", ja, zh, word));
  }

  async edit(title, term, replaces) {
    const edited = await askTerm(title, term);
    if (edited !== undefined) {
      const old = replaces && { replaces: { ja: replaces.ja, zh: replaces.zh } };
      const body = { ...edited, verdict: "approved", ...old };
      await this.changed("term", body, say("term-added", edited.ja, edited.zh));
    }
  }

  async changed(path, body, said) {
    this.take(await send(path, body));
    alarm("");
    tell(said);
    this.go(this.cursor);
  }

  /** Something may have been done in another tab. */
  async told({ entries }) {
    await this.last;
    if (this.entries !== undefined && entries !== this.entries) {
      const now = await read("term-rows");
      if (now.revision !== this.revision) {
        this.take(now);
        tell(say("changed-elsewhere"));
      }
    }
    this.entries = entries;
  }
}

try {
  const view = new TermsView(await read("term-rows"));
  view.go(0);
  byId("places").append(element("p", { class: "quiet" }, say("places-choose")));
  document.documentElement.dataset.ready = "true";
} catch (problem) {
  alarm(problem.message);
  throw problem;
}
