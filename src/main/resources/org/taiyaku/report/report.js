"use strict";

/** @typedef {Record<string, string>} Texts what the page says in a language, by key */

/**
 * Picks the first language of the browser that the page knows.
 *
 * @param {readonly string[]} wanted tags of languages, the dearest first
 * @returns {"en" | "ja" | "zh-Hant"}
 */
function pickLanguage(wanted) {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    if (language === "ja" || language === "en") {
      return language;
    }
    if (language === "zh") {
      return "zh-Hant";
    }
  }
  return "en";
}

/**
 * Says everything in a language.
 *
 * @param {string} language
 * @param {Texts} texts
 */
function say(language, texts) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-t]")) {
    element.textContent = texts[element.getAttribute("data-t")];
  }
  for (const element of document.querySelectorAll("[data-t-label]")) {
    element.setAttribute("aria-label", texts[element.getAttribute("data-t-label")]);
  }
  const said = `data-said-${language.toLowerCase()}`;
  for (const element of document.querySelectorAll(`[${said}]`)) {
    element.textContent = element.getAttribute(said);
    element.removeAttribute("lang");
  }
}

/**
 * What a cell is sorted by: its number if it begins with one, else its text.
 *
 * @param {HTMLTableRowElement} row
 * @param {number} column
 * @returns {string}
 */
function key(row, column) {
  const cell = row.cells[column];
  return cell.dataset.key ?? cell.textContent ?? "";
}

/**
 * Sorts the rows by a column, the other way round at the second click.
 *
 * @param {HTMLTableElement} table
 * @param {number} column
 */
function sort(table, column) {
  const headings = Array.from(table.tHead.rows[0].cells);
  const up = headings[column].getAttribute("aria-sort") !== "ascending";
  for (const heading of headings) {
    heading.removeAttribute("aria-sort");
  }
  headings[column].setAttribute("aria-sort", up ? "ascending" : "descending");
  const language = table.tBodies[0].rows[0].cells[column].lang || undefined;
  const order = new Intl.Collator(language, { numeric: true });
  const rows = Array.from(table.tBodies[0].rows, (row) => ({ row, key: key(row, column) }));
  rows.sort((a, b) => (up ? 1 : -1) * order.compare(a.key, b.key));
  table.tBodies[0].append(...rows.map(({ row }) => row));
}

/**
 * Puts a button into each heading.
 *
 * @param {HTMLTableElement} table
 */
function makeSortable(table) {
  Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, column));
    heading.append(button);
  });
}

/**
 * Shows the rows that hold what is typed.
 *
 * @param {HTMLTableElement} table
 * @param {HTMLInputElement} input
 * @param {HTMLOutputElement} shown
 */
function makeFilter(table, input, shown) {
  const rows = Array.from(table.tBodies[0].rows, (row) => ({
    row,
    text: row.textContent.normalize("NFKC").toLowerCase(),
  }));
  input.addEventListener("input", () => {
    const wanted = input.value.normalize("NFKC").toLowerCase().trim();
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !text.includes(wanted);
      count += row.hidden ? 0 : 1;
    }
    shown.value = String(count);
  });
}

/**
 * Marks what the two sides of a row share. The texts stay as they are: elements around each
 * character would make the page of a book three times as heavy.
 *
 * @param {Element | null} row nothing is marked without one
 */
function markShared(row) {
  const ranges = [];
  for (const side of row?.querySelectorAll("[data-shared]") ?? []) {
    for (const stretch of side.dataset.shared.split(" ")) {
      const [start, end] = stretch.split("-").map(Number);
      if (end <= side.firstChild.length) {
        const range = new Range();
        range.setStart(side.firstChild, start);
        range.setEnd(side.firstChild, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("shared", new Highlight(...ranges));
}

document.documentElement.classList.add("scripted");
const language = pickLanguage(navigator.languages);
const all = JSON.parse(document.getElementById("texts").textContent);
if (language !== "en") {
  say(language, all[language]);
}
const terms = /** @type {HTMLTableElement | null} */ (document.getElementById("term-table"));
if (terms !== null) {
  makeSortable(terms);
  makeFilter(terms, document.getElementById("filter"), document.getElementById("shown"));
}
if ("highlights" in CSS) {
  for (const event of ["mouseover", "focusin"]) {
    document.addEventListener(event, ({ target }) => markShared(target.closest(".bead")));
  }
}
