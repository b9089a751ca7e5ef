import { byId } from "./dom.js";

/** What the page says in the reader's language, by key. @type {Record<string, string>} */
const texts = JSON.parse(byId("texts").textContent ?? "{}");

/**
 * What is said for a key.
 *
 * @param {string} key
 * @param {...(string | number)} values what stands in the place of {0}, {1}
 * @returns {string}
 */
export function say(key, ...values) {
  const text = texts[key];
  if (text === undefined) {
    throw new Error(`nothing is said for ${key}`);
  }
  return text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
}

/**
 * What is said for a word of the outputs, such as "proposed"; itself if nothing is.
 *
 * @param {string} group
 * @param {string} word
 * @returns {string}
 */
export function sayWord(group, word) {
  return texts[`${group}.${word.replaceAll(" ", "-")}`] ?? word;
}

/**
 * Tells the reader what was done; screen readers say it at the next pause.
 *
 * @param {string} text
 */
export function tell(text) {
  byId("message").textContent = text;
}

/**
 * Tells the reader what went wrong, at once, until something goes well again.
 *
 * @param {string} text empty if all is well
 */
export function alarm(text) {
  const place = byId("alarm");
  place.hidden = text === "";
  place.textContent = text;
}
