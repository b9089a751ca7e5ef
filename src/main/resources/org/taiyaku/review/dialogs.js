import { button, element } from "./dom.js";
import { say } from "./words.js";

/**
 * Opens a dialog and waits for its end. Escape and "cancel" give nothing.
 *
 * @template T
 * @param {string} title
 * @param {Node[]} content
 * @param {() => T} result what it gives when it is confirmed
 * @param {string} [confirm] what stands on its button
 * @returns {Promise<T | undefined>}
 */
export function ask(title, content, result, confirm = say("ok")) {
  return new Promise((resolve) => {
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    const heading = element("h2", { id: "dialog-title" }, title);
    const form = element(
      "form",
      { method: "dialog" },
      heading,
      ...content,
      element(
        "p",
        { class: "buttons" },
        element("button", { value: "ok", class: "primary" }, confirm),
        " ",
        button(say("cancel"), () => dialog.close("")),
      ),
    );
    const dialog = /** @type {HTMLDialogElement} */ (
      element("dialog", { "aria-labelledby": "dialog-title" }, form)
    );
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        dialog.close("ok");
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close("ok");
    });
    dialog.addEventListener("close", () => {
      const given = dialog.returnValue === "ok" ? result() : undefined;
      dialog.remove();
      before?.focus({ preventScroll: true });
      resolve(given);
    });
    document.body.append(dialog);
    dialog.returnValue = "";
    dialog.showModal();
  });
}

/**
 * A text field with a label.
 *
 * @param {string} label
 * @param {string} value
 * @param {Record<string, string | number | boolean>} [attributes]
 */
export function field(label, value, attributes = {}) {
  const input = /** @type {HTMLTextAreaElement} */ (element("textarea", { rows: 3, ...attributes }));
  input.value = value;
  return { input, shown: element("label", { class: "field" }, label, input) };
}

/**
 * Asks for the texts of a unit; the texts of the article stand beside the fields.
 *
 * @param {string} title
 * @param {{ja: string, zh: string}} originals
 * @param {{ja: string, zh: string}} edits
 * @returns {Promise<{ja: string, zh: string} | undefined>}
 */
export function askTexts(title, originals, edits) {
  const ja = field(say("term-ja"), edits.ja, { lang: "ja", autofocus: true });
  const zh = field(say("term-zh"), edits.zh, { lang: "zh-Hant" });
  const original = (text, lang) =>
    element("p", { class: "original" }, `${say("original")} `, element("span", { lang }, text));
  return ask(
    title,
    [element("p", { class: "quiet" }, say("edit-lines")), ja.shown, original(originals.ja, "ja"), zh.shown, original(originals.zh, "zh-Hant")],
    () => ({ ja: ja.input.value, zh: zh.input.value }),
  );
}

/**
 * Asks for a comment.
 *
 * @param {string} comment as it stands
 * @returns {Promise<string | undefined>}
 */
export function askComment(comment) {
  const text = field(say("action.comment"), comment, { autofocus: true, maxlength: 10000 });
  return ask(say("action.comment"), [text.shown], () => text.input.value);
}

/**
 * Asks for a pair of terms.
 *
 * @param {string} title
 * @param {{ja: string, zh: string, note: string}} term
 * @returns {Promise<{ja: string, zh: string, note: string} | undefined>}
 */
export function askTerm(title, term) {
  const ja = field(say("term-ja"), term.ja, { lang: "ja", rows: 1, autofocus: true, required: true });
  const zh = field(say("term-zh"), term.zh, { lang: "zh-Hant", rows: 1, required: true });
  const note = field(say("note"), term.note, { rows: 2 });
  return ask(title, [ja.shown, zh.shown, note.shown], () => ({
    ja: ja.input.value.trim(),
    zh: zh.input.value.trim(),
    note: note.input.value.trim(),
  }));
}
