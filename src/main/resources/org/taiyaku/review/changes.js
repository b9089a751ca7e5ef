import { Problem, read } from "./server.js";

/** How often the server is asked, in milliseconds. */
const PERIOD = 1000;

/**
 * Asks the server again and again whether something was done in another tab, while this one is
 * seen. A stream would tell it sooner by some tenths of a second; but a browser keeps no more than
 * six connections to a server, and a translator more tabs than that.
 *
 * @param {Record<string, string>} query what is asked for
 * @param {(answer: any) => Promise<void> | void} told
 * @param {(problem: Problem) => void} failed
 */
export function watch(query, told, failed) {
  let asking = false;
  async function ask() {
    if (asking || document.hidden) {
      return;
    }
    asking = true;
    try {
      await told(await read("changes", query));
    } catch (problem) {
      if (!(problem instanceof Problem)) {
        throw problem;
      }
      failed(problem);
    } finally {
      asking = false;
    }
  }
  setInterval(ask, PERIOD);
  document.addEventListener("visibilitychange", ask);
  window.addEventListener("focus", ask);
}
