/** Scores of alignments, glossaries and pairings against gold. */
package org.taiyaku.evaluation;
