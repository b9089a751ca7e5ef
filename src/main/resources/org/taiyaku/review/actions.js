import { kind } from "./article-model.js";
import { askComment, askTerm, askTexts } from "./dialogs.js";
import { CONFLICT, Problem, read, send } from "./server.js";
import { askSplit } from "./split-dialog.js";
import { alarm, say, tell } from "./words.js";

/** @typedef {import("./article-model.js").Article} Article */

/** What only moves the reader, and needs no answer of the server. */
const MOVES = ["down-row", "up-row", "left", "right", "next", "previous"];

/**
 * What can be done to an article. One thing is done after the other, in the order of the keys, each
 * to the row that the reader was at when its turn came.
 */
export class Actions {
  /**
   * @param {Article} article
   * @param {{changed: (change: object) => void, replaced: () => void, moved: () => void,
   *     selected: () => {ja: string, zh: string}, termsChanged: () => void}} view what is shown
   */
  constructor(article, view) {
    this.article = article;
    this.view = view;
    this.last = Promise.resolve();
  }

  /** Does something when all that was asked for before is done. */
  run(action, row, side) {
    this.last = this.last.then(() => this.attempt(action, row, side));
    return this.last;
  }

  async attempt(action, row, side) {
    if (row !== undefined) {
      this.article.cursor = Math.min(row, this.article.rows.length - 1);
      this.article.side = side ?? this.article.side;
    }
    try {
      const text = this.article.ja;
      if (!MOVES.includes(action)) {
        await this.article.settled;
      }
      if (text !== this.article.ja) {
        throw new Problem(0, say("outdated"));
      }
      await this.act(action);
    } catch (problem) {
      await this.report(problem);
    }
  }

  /** Says what went wrong; what is asked for next is done all the same. */
  async report(problem) {
    if (!(problem instanceof Problem)) {
      console.error(problem);
    }
    if (problem.status === CONFLICT) {
      await this.reload();
    }
    alarm(problem.message);
  }

  /**
   * Takes over how the article stands now.
   *
   * @returns {Promise<boolean>} whether it stands otherwise than this page had it
   */
  async reload() {
    await this.article.settled;
    const now = await read("rows", { name: this.article.name });
    const other = now.revision !== this.article.revision;
    if (other) {
      this.article.take(now);
      this.view.replaced();
    }
    return other;
  }

  /** Looks, when all that was asked for before is done, whether another tab was at work too. */
  catchUp() {
    this.last = this.last.then(async () => {
      try {
        if (await this.reload()) {
          tell(say("changed-elsewhere"));
        }
      } catch (problem) {
        await this.report(problem);
      }
    });
  }

  act(action) {
    switch (action) {
      case "down-row":
        return this.go(this.article.cursor + 1);
      case "up-row":
        return this.go(this.article.cursor - 1);
      case "left":
      case "right":
        this.article.side = action === "left" ? "ja" : "zh";
        return this.view.moved();
      case "next":
        return this.goUncertain(1);
      case "previous":
        return this.goUncertain(-1);
      case "accept":
        return this.correct(this.article.current.decided ? "doubt" : "accept");
      case "accept-next":
        return this.acceptAndGoOn();
      case "up":
      case "down":
        return this.correct(action, { side: this.article.side });
      case "split":
        return this.split();
      case "edit":
        return this.edit();
      case "comment":
        return this.comment();
      case "term":
        return this.addTerm();
      case "undo":
      case "redo":
        return this.turnBack(action);
      case "again":
        return this.alignAgain();
      default:
        return this.correct(action);
    }
  }

  go(row) {
    if (row >= 0 && row < this.article.rows.length) {
      this.article.cursor = row;
      this.view.moved();
    }
  }

  goUncertain(step) {
    const row = this.article.uncertain(step);
    if (row < 0) {
      tell(say(step > 0 ? "none-below" : "none-above"));
    } else {
      this.go(row);
    }
  }

  async correct(action, more = {}) {
    const { name, revision, cursor } = this.article;
    this.took(await send("correct", { name, revision, row: cursor, action, ...more }), action);
  }

  took(change, action) {
    alarm("");
    this.article.apply(change);
    this.view.changed(change);
    tell(say("done", say(`action.${action}`), this.article.cursor + 1));
  }

  async acceptAndGoOn() {
    if (!this.article.current.decided) {
      await this.correct("accept");
    }
    const row = this.article.uncertain(1);
    this.go(row < 0 ? this.article.cursor + 1 : row);
  }

  async split() {
    const row = this.article.current;
    const ja = this.article.segments(row, "ja");
    const zh = this.article.segments(row, "zh");
    if (ja.length + zh.length < 2) {
      tell(say("refused.no-split"));
      return;
    }
    if (kind(row) === "1-1") {
      // Only inside the sentences: that they do not belong together is another thing to say.
      await this.edit(say("action.split"));
      return;
    }
    const place = await askSplit(ja, zh);
    if (place !== undefined) {
      await this.correct("split", place);
    }
  }

  async edit(title = say("action.edit")) {
    const row = this.article.current;
    const originals = { ja: this.text(row, "ja"), zh: this.text(row, "zh") };
    if (originals.ja === "" || originals.zh === "") {
      tell(say("refused.edit-omission"));
      return;
    }
    const texts = await askTexts(title, originals, {
      ja: row.jaEdit ?? originals.ja,
      zh: row.zhEdit ?? originals.zh,
    });
    if (texts !== undefined) {
      await this.correct("edit", texts);
    }
  }

  /** The text of one side as one, as the server joins it. */
  text(row, side) {
    const western = /[\x21-\x7e\p{Script=Latin}]/u;
    return this.article.segments(row, side).reduce((joined, { text }) => {
      const apart = joined !== "" && western.test(joined.at(-1) ?? "") && western.test(text[0] ?? "");
      return joined + (apart ? " " : "") + text;
    }, "");
  }

  async comment() {
    const comment = await askComment(this.article.current.comment ?? "");
    if (comment !== undefined) {
      await this.correct("comment", { comment });
    }
  }

  async addTerm() {
    const term = await askTerm(say("action.term"), { ...this.view.selected(), note: "" });
    if (term !== undefined) {
      await send("term", { ...term, verdict: "approved" });
      alarm("");
      tell(say("term-added", term.ja, term.zh));
      this.view.termsChanged();
    }
  }

  async turnBack(action) {
    const { name, revision } = this.article;
    const change = await send(action, { name, revision });
    if (change.revision === undefined) {
      tell(say(`no-${action}`));
    } else {
      this.took(change, action);
    }
  }

  async alignAgain() {
    tell(say("aligning"));
    const { name, revision } = this.article;
    this.took(await send("again", { name, revision }), "again");
  }
}
