import { watch } from "./changes.js";
import { byId, element } from "./dom.js";
import { showHelp } from "./help.js";
import { listen, OVERVIEW_KEYS } from "./keys.js";
import { Problem, send } from "./server.js";
import { alarm, say, tell } from "./words.js";

/** Does something and shows the page as it then is; what is refused is said. */
async function change(path, body) {
  try {
    await send(path, body);
    location.reload();
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      throw problem;
    }
    alarm(problem.message);
  }
}

function turnBack(action) {
  change("pairs", { action, revision });
}

async function write() {
  const button = /** @type {HTMLButtonElement} */ (byId("write"));
  const only = /** @type {HTMLInputElement} */ (byId("reviewed-only"));
  button.disabled = true;
  tell(say("writing"));
  try {
    const { lines } = await send("write", { reviewedOnly: only.checked });
    alarm("");
    tell(say("written"));
    byId("written").replaceChildren(...lines.map((line) => element("li", { lang: "en" }, line)));
  } catch (problem) {
    if (!(problem instanceof Problem)) {
      throw problem;
    }
    tell("");
    alarm(problem.message);
  } finally {
    button.disabled = false;
  }
}

const revision = Number(byId("pairs").dataset.revision);

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.relation !== undefined) {
    const { relation, ja, zh } = button.dataset;
    change("pairs", { action: relation, ja, zh, revision });
  } else if (button?.dataset.pairs !== undefined) {
    turnBack(button.dataset.pairs);
  }
});
document.getElementById("join")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const ja = /** @type {HTMLSelectElement} */ (byId("join-ja")).value;
  const zh = /** @type {HTMLSelectElement} */ (byId("join-zh")).value;
  change("pairs", { action: "joined", ja, zh, revision });
});
byId("write").addEventListener("click", write);
byId("help").addEventListener("click", () => showHelp(OVERVIEW_KEYS));
listen(OVERVIEW_KEYS, (action) => (action === "help" ? showHelp(OVERVIEW_KEYS) : turnBack(action)));

let entries = -1;
watch(
  {},
  (answer) => {
    if (entries >= 0 && answer.entries !== entries) {
      tell(say("changed-elsewhere-reload"));
    }
    entries = answer.entries;
  },
  (problem) => alarm(problem.message),
);
document.documentElement.dataset.ready = "true";
