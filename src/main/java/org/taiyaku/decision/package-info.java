/**
 * What people decided on term pairs, beads and pairs of files, read from their files, their edits
 * and the journal of the review.
 */
package org.taiyaku.decision;
