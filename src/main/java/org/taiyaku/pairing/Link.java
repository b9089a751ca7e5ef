package org.taiyaku.pairing;

/**
 * A Japanese and a Chinese document that were compared.
 *
 * @param ja place of the Japanese document in its list
 * @param zh place of the Chinese document in its list
 * @param likeness how like they are
 * @param score its score, of 10,000
 */
record Link(int ja, int zh, Likeness likeness, int score) {}
