/**
 * The keys of the pages, in one table that the help sheet shows too.
 *
 * Keys of one letter work while nothing is typed, and can be switched off (WCAG 2.1.4).
 *
 * @typedef {object} Key
 * @property {string[]} keys as {@link named} names them; the first is shown
 * @property {string} action what it does
 */

/** @type {Key[]} */
export const ARTICLE_KEYS = [
  { keys: ["j", "ArrowDown"], action: "down-row" },
  { keys: ["k", "ArrowUp"], action: "up-row" },
  { keys: ["ArrowLeft"], action: "left" },
  { keys: ["ArrowRight"], action: "right" },
  { keys: ["n"], action: "next" },
  { keys: ["p"], action: "previous" },
  { keys: ["a"], action: "accept" },
  { keys: ["Enter"], action: "accept-next" },
  { keys: ["m"], action: "merge" },
  { keys: ["s"], action: "split" },
  { keys: ["Shift+ArrowUp", "["], action: "up" },
  { keys: ["Shift+ArrowDown", "]"], action: "down" },
  { keys: ["o"], action: "omit" },
  { keys: ["e"], action: "edit" },
  { keys: ["f"], action: "flag" },
  { keys: ["c"], action: "comment" },
  { keys: ["t"], action: "term" },
  { keys: ["u", "Ctrl+z"], action: "undo" },
  { keys: ["r", "Ctrl+y", "Ctrl+Shift+Z"], action: "redo" },
  { keys: ["?"], action: "help" },
];

/** @type {Key[]} */
export const TERM_KEYS = [
  { keys: ["/"], action: "search" },
  { keys: ["j", "ArrowDown"], action: "down-row" },
  { keys: ["k", "ArrowUp"], action: "up-row" },
  { keys: ["a"], action: "approve" },
  { keys: ["x"], action: "forbid" },
  { keys: ["e"], action: "edit" },
  { keys: ["Enter", "c"], action: "places" },
  { keys: ["u", "Ctrl+z"], action: "undo" },
  { keys: ["r", "Ctrl+y", "Ctrl+Shift+Z"], action: "redo" },
  { keys: ["?"], action: "help" },
];

/** @type {Key[]} */
export const OVERVIEW_KEYS = [
  { keys: ["u", "Ctrl+z"], action: "undo" },
  { keys: ["r", "Ctrl+y", "Ctrl+Shift+Z"], action: "redo" },
  { keys: ["?"], action: "help" },
];

const SWITCH = "taiyaku-letter-keys";

/** Whether keys of one letter work. */
export function lettersWork() {
  return localStorage.getItem(SWITCH) !== "off";
}

/** Lets keys of one letter work, or not; the browser remembers it. */
export function letLettersWork(work) {
  localStorage.setItem(SWITCH, work ? "on" : "off");
}

/**
 * The name of what was pressed, such as "j" or "Ctrl+Shift+Z".
 *
 * @param {KeyboardEvent} event
 */
function named(event) {
  const control = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const shift = event.shiftKey && (control !== "" || event.key.length > 1) ? "Shift+" : "";
  return control + shift + event.key;
}

/**
 * Does what the keys of a table say.
 *
 * @param {Key[]} table
 * @param {(action: string) => void} act
 */
export function listen(table, act) {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.isComposing || isTyped(event)) {
      return;
    }
    const name = named(event);
    const key = table.find(({ keys }) => keys.includes(name));
    if (key === undefined || (name.length === 1 && name !== "?" && !lettersWork())) {
      return;
    }
    event.preventDefault();
    act(key.action);
  });
}

/**
 * Shows at each button of a toolbar which key does the same.
 *
 * @param {HTMLElement} toolbar
 * @param {Key[]} table
 */
export function nameKeys(toolbar, table) {
  for (const { keys, action } of table) {
    const button = toolbar.querySelector(`[data-action=${action}]`);
    button?.setAttribute("title", keys.map(shownKey).join(", "));
    button?.setAttribute("aria-keyshortcuts", keys.join(" ").replaceAll("Ctrl", "Control"));
  }
}

const ARROWS = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

/** A key as it is shown, such as "Shift+↑" or "Ctrl+Z". */
export function shownKey(key) {
  return key
    .replace(/Arrow\w+/, (arrow) => ARROWS[arrow])
    .replace(/\+[a-z]$/, (letter) => letter.toUpperCase());
}

/** Whether a key belongs to what has the focus: a field, a dialog, a button that Enter presses. */
function isTyped(event) {
  const target = /** @type {Element} */ (event.target);
  const field = target.closest("input:not([type=checkbox]), textarea, select, dialog");
  const pressed = target.closest("button, a, summary, input");
  return field !== null || (pressed !== null && ["Enter", " "].includes(event.key));
}
