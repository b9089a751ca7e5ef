/** Two lists of segments to an alignment of beads with a confidence. */
package org.taiyaku.alignment;
