/**
 * Results to TMX, bead lists, pairs.csv and glossary.csv, and back; one reader or writer a format.
 */
package org.taiyaku.exchange;
