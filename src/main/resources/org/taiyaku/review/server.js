/**
 * Asks the server. Paths stand beside that of the page, so the secret of the address goes along.
 *
 * A request that the server refuses throws a {@link Problem}; one that does not reach it throws one
 * of status 0.
 */

import { say } from "./words.js";

/** What a server answers when something was changed in another tab. */
export const CONFLICT = 409;

/** What the server says when it does not do what it is asked for. */
export class Problem extends Error {
  /**
   * @param {number} status as HTTP has it; 0 if there was no answer
   * @param {string} message for the reader
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Reads something.
 *
 * @param {string} path such as "rows"
 * @param {Record<string, string | number>} [query]
 * @returns {Promise<any>} the JSON of the answer
 */
export function read(path, query = {}) {
  const parameters = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return answer(`${path}?${new URLSearchParams(parameters)}`, { method: "GET" });
}

/**
 * Has something done.
 *
 * @param {string} path such as "correct"
 * @param {object} body
 * @returns {Promise<any>} the JSON of the answer
 */
export function send(path, body) {
  return answer(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function answer(path, request) {
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new Problem(0, say("server-gone"));
  }
  if (response.ok) {
    return response.json();
  }
  const json = (response.headers.get("Content-Type") ?? "").startsWith("application/json");
  const message = json ? (await response.json()).message : await response.text();
  throw new Problem(response.status, message);
}
