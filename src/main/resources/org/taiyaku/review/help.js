import { element, button } from "./dom.js";
import { letLettersWork, lettersWork, shownKey } from "./keys.js";
import { say } from "./words.js";

/**
 * Opens the sheet that says what each key does.
 *
 * @param {import("./keys.js").Key[]} table
 */
export function showHelp(table) {
  if (document.querySelector("dialog[open]") !== null) {
    return;
  }
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const rows = table.map(({ keys, action }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, ...keys.flatMap((key) => [element("kbd", {}, shownKey(key)), " "])),
      element("td", {}, say(`action.${action}`)),
    ),
  );
  const letters = element("input", { type: "checkbox", checked: lettersWork() });
  letters.addEventListener("change", () => letLettersWork(letters.checked));
  const dialog = element(
    "dialog",
    { "aria-labelledby": "help-title", class: "help" },
    element("h2", { id: "help-title", tabindex: -1, autofocus: true }, say("help-title")),
    element("table", {}, element("tbody", {}, ...rows)),
    element("p", {}, element("label", {}, letters, " ", say("help-letters"))),
    element("p", { class: "quiet" }, say("help-saved")),
    button(say("close"), () => dialog.close(), { class: "primary" }),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    before?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
